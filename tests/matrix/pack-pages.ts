import type { CheckedRoot } from "../../scripts/check-root.ts";
import type { Composed } from "../../scripts/compose/compose.ts";
import { composeChanges } from "../../scripts/compose/pack/changes.ts";
import { toChangesText } from "../../scripts/compose/pack/changes-text.ts";
import { composeReminders, toDebts } from "../../scripts/compose/pack/reminders.ts";
import { toToldContents } from "../../scripts/compose/pack/told-contents.ts";
import { listWarnings } from "../../scripts/compose/pack/warnings.ts";
import type { PublicEditions } from "../../scripts/compose/report/edition.ts";
import type { PackRecord } from "../../scripts/model/report/pack.ts";
import { renderChanges, renderReminders } from "../../scripts/render/pages/pack.ts";

/**
 * The internal pages of a pack: of a root with several periods the one after the pack of the period before, else the
 * first one.
 */
export function composePackPages(
  { board }: Extract<CheckedRoot, { kind: "sound" }>,
  { editions, internal, evaluations }: Composed,
): Record<"markup" | "plain", readonly (readonly [string, string])[]> {
  const [newest, before, ...earlier] = editions;
  const owing = {
    briefing: internal.briefing,
    evaluation: evaluations.now,
    completeness: board,
  };
  const debts = toDebts(owing);
  const record = before === undefined ? null : toRecord(1, [before, ...earlier]);
  const warnings = listWarnings({ ...internal.briefing, completeness: board });
  const changes = composeChanges({ ...newest.briefing, warnings }, toRecord(2, editions), {
    record,
    unreadable: [],
    passedOver: [],
    isZipLost: false,
  });
  return {
    markup: [
      ["goi/thay-doi.html", renderChanges(changes)],
      ["goi/nhac-don-vi.html", renderReminders(composeReminders(owing, debts))],
    ],
    plain: [["goi/thay-doi.txt", toChangesText(changes)]],
  };
}

function toRecord(number: number, editions: PublicEditions): PackRecord {
  return {
    number,
    date: editions[0].briefing.period.date,
    zip: { name: "site.zip", sha256: "0f", bytes: 1 },
    manifestSha256: String(number),
    files: [["index.html", String(number)]],
    contents: toToldContents(editions),
    debts: [],
  };
}

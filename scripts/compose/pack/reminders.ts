import { CIRCULATION_MARK, toDraftText, toIllustrativeText } from "../../model/report/marks.ts";
import type { KnownDebt } from "../../model/report/pack.ts";
import type { Completeness } from "../../model/judgement/completeness.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import type { RemindersView } from "../views/pack.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { tellCount } from "./change-section.ts";
import { DEBTS } from "./debts.ts";
import { toJointMessage, toMessage } from "./messages.ts";
import { listOwing, type OwingUnit } from "./owed.ts";

export interface RemindersSource {
  readonly briefing: InternalBriefing;
  readonly evaluation: Evaluation;
  /** `null`: units are asked nothing. */
  readonly completeness: Completeness | null;
}

/**
 * `nhac-don-vi.html`: messages to the units that are late, ready to send. Internal.
 * @param before what units owed at the last pack of the same period; `null`: there was none
 */
export function composeReminders(
  source: RemindersSource,
  before: readonly KnownDebt[] | null,
): RemindersView {
  const { briefing, completeness } = source;
  const { issuer } = briefing.dataset;
  const owing = findOwing(source);
  return {
    title: "Nhắc đơn vị",
    issuerName: issuer.name,
    asOfText: toAsOfText(briefing),
    circulationText: CIRCULATION_MARK,
    illustrativeText: toIllustrativeText(issuer),
    draftText: toDraftText(issuer),
    leadText: completeness === null ? NOTHING_ASKED : toLead(owing),
    news: before === null || completeness === null ? [] : tellNews(before, owing, completeness),
    joint: owing.length === 0 ? null : toJointMessage(owing, briefing),
    messages: owing.map((unit) => toMessage(unit, briefing)),
  };
}

/** What is remembered of the units that owe something. */
export function toDebts(source: RemindersSource): readonly KnownDebt[] {
  return findOwing(source).map(({ id, name, state }) => ({
    unit: id,
    name,
    hasSent: state === "sent",
  }));
}

function findOwing({ briefing, evaluation, completeness }: RemindersSource) {
  const { dataset, period } = briefing;
  return completeness === null ? [] : listOwing({ dataset, period, evaluation, completeness });
}

const NOTHING_ASKED = "Biểu mẫu không hỏi đơn vị điều gì, nên không có đơn vị nào phải nhắc.";
const NOBODY =
  "Không có đơn vị nào phải nhắc: các đơn vị đã gửi đủ số liệu, không có việc quá thời hạn.";

function toLead(owing: readonly OwingUnit[]): string {
  if (owing.length === 0) return NOBODY;
  const whole = `${upperFirst(tellCount(owing.length, "đơn vị"))} cần nhắc`;
  const parts = DEBTS.map(({ is, name }) => ({ count: owing.filter(is).length, name }));
  const told = parts.filter(({ count }) => count > 0);
  // One after the other they add nothing where all owe the same.
  if (told.every(({ count }) => count === owing.length))
    return `${whole}: ${told.map(({ name }) => name).join("; ")}.`;
  return `${whole}: ${told.map(({ count, name }) => tellCount(count, `đơn vị ${name}`)).join(", ")}.`;
}

/** What has come since the last pack, and who is new among those that are late. */
function tellNews(
  before: readonly KnownDebt[],
  owing: readonly OwingUnit[],
  { units }: Completeness,
): readonly string[] {
  const states = new Map(units.map(({ id, state }) => [id, state]));
  const owes = new Set(owing.map(({ id }) => id));
  const known = new Set(before.map(({ unit }) => unit));
  const still = before.filter(({ unit }) => states.has(unit));
  return [
    ...tellNames(
      "Đã gửi số liệu từ gói trước",
      still.filter(({ unit, hasSent }) => !hasSent && states.get(unit) === "sent"),
    ),
    ...tellNames(
      "Từ gói trước không còn gì phải nhắc",
      still.filter(({ unit }) => !owes.has(unit)),
    ),
    ...tellNames(
      "Mới phải nhắc",
      owing.filter(({ id }) => !known.has(id)),
    ),
  ];
}

function tellNames(what: string, units: readonly { readonly name: string }[]): readonly string[] {
  return units.length === 0 ? [] : [`${what}: ${units.map(({ name }) => name).join("; ")}.`];
}

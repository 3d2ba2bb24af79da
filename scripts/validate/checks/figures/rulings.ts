import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Ruling } from "../../../model/judgement/ruling.ts";
import { isAmong, type Member } from "../../../model/form/scope.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Definitions } from "../../read/definitions.ts";
import { problemIn, readQuietly } from "../../readers/records.ts";
import type { Reading } from "../../readers/reading.ts";
import { date } from "../../readers/scalars.ts";
import { ruling as rulingReader, WORDS_WITHOUT_EXCEEDED } from "../../schema/units/ruling.ts";
import { reportTwice } from "../../readers/named-twice.ts";
import { findEntry, itemsOf, type SourceNode } from "../../parse/source-node.ts";

/** Checks a unit's `xac_nhan` and `ghi_de` against the definitions and against each other. */
export function checkRulings(
  node: SourceNode,
  by: {
    readonly definitions: Definitions;
    readonly member: Member;
    readonly cutoff: CalendarDate;
    readonly reading: Reading;
  },
): void {
  for (const item of itemsOf(node, "ghi_de")) checkRulingDate(item, by);
  reportTwice(itemsOf(node, "xac_nhan"), ["truong"], by.reading);
  reportTwice(itemsOf(node, "ghi_de"), ["chi_tieu", "mang"], by.reading);
  if (by.definitions.known.unitType?.has(by.member.type) !== true) return;
  for (const item of itemsOf(node, "ghi_de")) {
    const ruling = readQuietly(rulingReader, item, by.reading);
    if (ruling !== undefined) checkRuling(item, { ruling, member: by.member }, by);
  }
}

/** A ruling made after the cut-off date belongs to the next period. */
function checkRulingDate(
  item: SourceNode,
  { cutoff, reading }: { readonly cutoff: CalendarDate; readonly reading: Reading },
): void {
  const at = findEntry(item, "ngay");
  const day = readQuietly(date, at, reading);
  if (at === undefined || day === undefined || day <= cutoff) return;
  reading.report(problemIn(at, "after-cutoff", { allowed: formatDate(cutoff) }));
}

function checkRuling(
  item: SourceNode,
  { ruling, member }: { readonly ruling: Ruling; readonly member: Member },
  { definitions, reading }: { readonly definitions: Definitions; readonly reading: Reading },
): void {
  const named = definitions.indicators.filter(
    ({ id, strand }) => (ruling.kind === "indicator" ? id : strand) === ruling.id,
  );
  const own = named.filter((indicator) => isAmong(member, indicator));
  const at = findEntry(item, ruling.kind === "indicator" ? "chi_tieu" : "mang") ?? item;
  if (own.length === 0 && areWhole(definitions)) {
    reading.report(problemIn(at, "ruling-foreign", { allowed: member.type }));
  }
  const isExceeded = ruling.kind === "indicator" && ruling.result === "exceeded";
  if (isExceeded && own.some(({ tellsExceeded }) => !tellsExceeded)) {
    const result = findEntry(item, "ket_qua") ?? item;
    reading.report(problemIn(result, "bad-choice", { allowed: WORDS_WITHOUT_EXCEEDED }));
  }
}

/** Whether every indicator could be read: we do not know which units an unreadable one applies to. */
function areWhole({ indicators, known }: Definitions): boolean {
  return known.indicator !== null && known.indicator.size === indicators.length;
}

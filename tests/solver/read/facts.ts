import { cells, type PoolEnd, type State, type Verdict } from "../cells.ts";
import type { Statistic } from "../../../scripts/model/rules/statistic.ts";
import type { Row } from "../solve.ts";
import { between } from "../relate/rows.ts";

/** What one place of the published files says, by the cut-off date of its figures. */
export interface Fact {
  readonly date: string;
  readonly row: Row;
}

/** A cell is a number. */
export function told(date: string, [cell, count]: readonly [string, number], where: string): Fact {
  return { date, row: between(where, [[cell, 1]], [count, count]) };
}

/** A share in percent with its printed digit: part and whole lie around it. */
export function toldShare(
  date: string,
  [indicator, percent]: readonly [string, number],
  where: string,
): Fact {
  const end = (name: PoolEnd) => cells.pooled(indicator, name);
  // |part / whole − percent| ≤ 0.05 %, as a sum that does not fall below 0; the other side follows likewise.
  const row = between(
    where,
    [
      [end("part"), 2000],
      [end("whole"), -Math.round(20 * percent) + 1],
    ],
    [0, Number.POSITIVE_INFINITY],
  );
  return { date, row };
}

/** A value of a statistic with its printed decimals, as pages and files write it: its sums lie around it. */
export function toldValue(
  date: string,
  [{ id, reckoning }, text]: readonly [Statistic, string],
  where: string,
): readonly Fact[] {
  const [, digits] = /^(\d[\d.]*(?:,\d+)?)/.exec(text) ?? [];
  const [part, whole] = [cells.pooled(id, "part"), cells.pooled(id, "whole")];
  if (digits === undefined) return [];
  const value = Number(digits.replaceAll(".", "").replace(",", "."));
  if (reckoning.kind === "sum" || reckoning.kind === "tally")
    return [told(date, [part, value], where)];
  const isShare = reckoning.kind === "share";
  const scale = 10 ** Math.max(reckoning.decimals, digits.split(",")[1]?.length ?? 0);
  const times = (isShare ? 100 : 1) * 2 * scale;
  const middle = Math.round(2 * scale * value);
  return [
    between(
      where,
      [
        [part, times],
        [whole, 1 - middle],
      ],
      [0, Number.POSITIVE_INFINITY],
    ),
    between(
      where,
      [
        [part, times],
        [whole, -1 - middle],
      ],
      [Number.NEGATIVE_INFINITY, 0],
    ),
  ].map((row) => ({ date, row }));
}

/** A number as pages and files write it; `undefined`: a word stands there instead. */
export function toCount(text: string): number | undefined {
  return /^\d{1,3}(\.\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll(".", "")) : undefined;
}

/** The words of the pages for what is counted. */
export const VERDICT_WORDS: Readonly<Record<string, Verdict>> = {
  Đạt: "met",
  "Chưa đạt": "notMet",
  "Chưa đến hạn": "notDue",
  "Chưa có số liệu": "noData",
};

export const STATE_WORDS: Readonly<Record<string, State>> = {
  "Hoàn thành": "done",
  "Đang thực hiện": "underway",
  Chậm: "late",
  "Chưa triển khai": "notStarted",
  "Chưa đến hạn": "notDue",
  "Chưa đủ số liệu": "noData",
};

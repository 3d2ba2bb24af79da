import type { DaySystem } from "../../../excel/read/contents.ts";
import { toComparable } from "../weigh/to-stated.ts";
import { toPlaceKey, type AnswerCell, type IntakeFault } from "./statement.ts";

/** The cells of each place: one is right, more are copies of rows or sheets. */
function groupByPlace(cells: readonly AnswerCell[]): readonly (readonly AnswerCell[])[] {
  const groups = new Map<string, AnswerCell[]>();
  for (const cell of cells) {
    const key = toPlaceKey(cell.place);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()];
}

/** Of several cells of a place the one with a value. */
export function withoutTwins(cells: readonly AnswerCell[]): readonly AnswerCell[] {
  return groupByPlace(cells).flatMap(
    (twins) => twins.find(({ value }) => value !== null) ?? twins[0] ?? [],
  );
}

/** Two cells that answer one question differently. */
export function listTwins(cells: readonly AnswerCell[], days: DaySystem): readonly IntakeFault[] {
  return groupByPlace(cells).flatMap((twins) => {
    const [first, ...others] = twins.filter(({ value }) => value !== null);
    if (first === undefined) return [];
    const shown = toComparable(first, days);
    return others
      .filter((other) => toComparable(other, days) !== shown)
      .map(({ at, label }) => ({
        at,
        label,
        sentence: `cùng ghi mục này với ô ${first.at.sheet}!${first.at.address}, mà hai số khác nhau; giữ một ô, xóa ô kia`,
      }));
  });
}

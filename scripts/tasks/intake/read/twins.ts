import type { DaySystem } from "../../../excel/read/contents.ts";
import { groupBy } from "../../../model/group-by.ts";
import { toComparable } from "../weigh/to-stated.ts";
import { toPlaceKey, type AnswerCell, type IntakeFault } from "./statement.ts";

/** Of several cells of a place the one with a value. */
export function withoutTwins(cells: readonly AnswerCell[]): readonly AnswerCell[] {
  return listPlaces(cells).flatMap(
    (twins) => twins.find(({ value }) => value !== null) ?? twins[0] ?? [],
  );
}

/** Two cells that answer one question differently. */
export function listTwins(cells: readonly AnswerCell[], days: DaySystem): readonly IntakeFault[] {
  return listPlaces(cells).flatMap((twins) => {
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

/** The cells of each place: one is right, more are copies of rows or sheets. */
function listPlaces(cells: readonly AnswerCell[]): readonly (readonly AnswerCell[])[] {
  return [...groupBy(cells, ({ place }) => toPlaceKey(place)).values()];
}

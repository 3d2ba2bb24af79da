import { toShownText } from "./shown-text.ts";
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
export function listTwins(cells: readonly AnswerCell[]): readonly IntakeFault[] {
  return groupByPlace(cells).flatMap((twins) => {
    const [first, ...others] = twins.filter(({ value }) => value !== null);
    if (first === undefined) return [];
    const shown = toShown(first);
    return others
      .filter((other) => toShown(other) !== shown)
      .map(({ at, label }) => ({
        at,
        label,
        sentence: `cùng ghi mục này với ô ${first.at.sheet}!${first.at.address}, mà hai số khác nhau; giữ một ô, xóa ô kia`,
      }));
  });
}

function toShown({ value }: AnswerCell): string {
  return value === null ? "" : toShownText(value);
}

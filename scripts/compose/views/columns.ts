import type { ColumnView } from "./common.ts";

/** Columns as wide as their content needs; `isNumeric` tells by index which ones are aligned right. */
export function columnsOf(
  labels: readonly string[],
  isNumeric: (index: number) => boolean = () => false,
): readonly ColumnView[] {
  return labels.map((label, index) => ({
    label,
    isNumeric: isNumeric(index),
    widthPercent: null,
  }));
}

/** Columns of text with their share of the table's width on paper: `["Hạn chế", 20]`. */
export function columnsOfWidth(
  columns: readonly (readonly [label: string, widthPercent: number])[],
): readonly ColumnView[] {
  return columns.map(([label, widthPercent]) => ({ label, isNumeric: false, widthPercent }));
}

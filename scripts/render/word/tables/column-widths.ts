/** What a column needs, in twips with its padding, and the share of the table that it was given. */
export interface ColumnContent {
  readonly widthPercent: number | null;
  /** The width of its longest word. */
  readonly least: number;
  /** The width of its texts in one line. */
  readonly wanted: number;
}

/**
 * Whole twips that add up to the table's width, since Word does not correct widths. A column with a share gets
 * its share, but at least the width of its longest word, as every other column; a longer text gets more of the rest.
 */
export function findColumnWidths(
  columns: readonly ColumnContent[],
  total: number,
): readonly number[] {
  const free = columns.filter(({ widthPercent }) => widthPercent === null);
  const shareOf = ({ widthPercent }: ColumnContent) => ((widthPercent ?? 0) / 100) * total;
  const shared = sum(columns.map(shareOf));
  // The shares shrink if they leave the other columns less than their longest words.
  const cut =
    shared === 0
      ? 1
      : Math.min(1, Math.max(0, total - sum(free.map(({ least }) => least))) / shared);
  const spread = spreadOver(free, total - shared * cut);
  const wanted = columns.map((column) => spread.get(column) ?? shareOf(column) * cut);
  return roundTo(total, withRoomForWords(columns, wanted));
}

/** Columns below their longest word take what they lack from those above, if these have it. */
function withRoomForWords(
  columns: readonly ColumnContent[],
  widths: readonly number[],
): readonly number[] {
  const spare = columns.map(({ least }, index) => (widths[index] ?? 0) - least);
  const lacking = -sum(spare.filter((one) => one < 0));
  const left = sum(spare.filter((one) => one > 0));
  if (lacking > left) return widths;
  return columns.map(
    ({ least }, index) => least + Math.max(0, spare[index] ?? 0) * (1 - lacking / left),
  );
}

function spreadOver(columns: readonly ColumnContent[], total: number) {
  const least = sum(columns.map((column) => column.least));
  const wishes = columns.map((column) => Math.max(0, column.wanted - column.least));
  const wished = sum(wishes);
  const rest = total - least;
  return new Map(
    columns.map((column, index) => {
      if (rest < 0) return [column, (column.least / least) * total];
      const share = wished === 0 ? 1 / columns.length : (wishes[index] ?? 0) / wished;
      return [column, column.least + rest * share];
    }),
  );
}

/** Scales the widths to the total; the last column gets what rounding leaves over. */
function roundTo(total: number, widths: readonly number[]): readonly number[] {
  const scale = total / sum(widths);
  const rounded = widths.slice(0, -1).map((width) => Math.floor(width * scale + 1e-6));
  return [...rounded, total - sum(rounded)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

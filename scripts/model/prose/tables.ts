import type { Token } from "markdown-it";

/** A table of prose whose longest words have no room side by side. */
export interface Crowding {
  readonly columnCount: number;
  readonly longestWord: string;
}

/** Upright A4 between the margins of the Party's layout, and what each level of a list takes off it. */
const SHEET_PT = 467;
const INDENT_PT = 28.4;
/** Sizes of tables on paper, by their columns; `room` is padding and rule of one column. They repeat the style sheet. */
const TYPES = [
  { columnCount: 9, pt: 9, room: 4.5 },
  { columnCount: 5, pt: 10, room: 6.5 },
  { columnCount: 1, pt: 11, room: 6.5 },
] as const;

/** Not less than the widths of the letters in bold Tinos, in ems, also with their marks; any other has 1. */
const LETTERS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijlftI.,;:'|!()[\]/\\-]/, 0.39],
  [/[acersz]/, 0.5],
  [/[bdghknopqvxyđ\d“”"–?*+=]/, 0.57],
  [/u/, 0.61],
  [/[A-LN-VX-ZĐ]/, 0.8],
  [/[mw&]/, 0.84],
];

/** Whether the table that begins at a token of a parsed text is too wide for paper; `null`: it has room. */
export function findCrowding(tokens: readonly Token[], start: number): Crowding | null {
  const columns = listColumns(tokens, start).map((texts) => texts.flatMap(toWords));
  const { pt, room } = TYPES.find(({ columnCount }) => columns.length >= columnCount) ?? TYPES[2];
  const widest = columns.map((words) => Math.max(0, ...words.map(toEms)) * pt + room);
  const indent = ((tokens[start]?.level ?? 0) / 2) * INDENT_PT;
  if (widest.reduce((sum, one) => sum + one, indent) <= SHEET_PT) return null;
  const words = columns.flat().toSorted((a, b) => toEms(b) - toEms(a));
  return { columnCount: columns.length, longestWord: words[0] ?? "" };
}

/** The texts of each column. */
function listColumns(tokens: readonly Token[], start: number): readonly (readonly string[])[] {
  const columns: string[][] = [];
  let column = 0;
  for (const { type, children } of tokens.slice(start)) {
    if (type === "table_close") break;
    if (type === "tr_open") column = 0;
    if (type !== "inline") continue;
    (columns[column] ??= []).push((children ?? []).map(({ content }) => content).join(""));
    column += 1;
  }
  return columns;
}

/** A line ends only at a plain blank. */
function toWords(text: string): readonly string[] {
  return text.split(/[ \t\n]+/);
}

/** The widest that a word can be on paper, in ems. */
export function toEms(word: string): number {
  const letters = word.normalize("NFD").replace(/\p{M}/gu, "");
  return Array.from(letters).reduce(
    (sum, letter) => sum + (LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? 1),
    0,
  );
}

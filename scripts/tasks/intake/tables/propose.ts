import { findMerge, type ReadSheet } from "../../../excel/read/contents.ts";
import { groupBy } from "../../../model/group-by.ts";
import { toPlain } from "../../../validate/sentences/nearest.ts";
import type { Question } from "../../forms/layout/questions.ts";
import type { ReadWorkbook } from "../read/form.ts";
import { toShownText } from "../read/shown-text.ts";
import { readHeads, textAt, type ColumnHead } from "./heads.ts";
import { findUnit, guessUnit, type KnownUnit } from "./units.ts";

/** What a table of staff may mean; a person confirms every part of it. */
export interface TableProposal {
  readonly workbook: string;
  readonly sheet: string;
  /** The row in which the heads begin, and over how many rows they go. */
  readonly headRow: number;
  readonly headRows: number;
  readonly unitHead: string;
  /** The other columns, with the question that a head is like. */
  readonly columns: readonly { readonly head: string; readonly guess: Question | null }[];
  /** Rows that no unit's name says, with the unit that a name is like. */
  readonly rows: readonly { readonly name: string; readonly guess: KnownUnit | null }[];
}

/** What tables are compared with. */
export interface ProposalGround {
  readonly questions: readonly Question[];
  readonly units: readonly KnownUnit[];
}

/** The first sheet that has a column of names of units; `null`: none has. */
export function proposeTable(
  { workbook, book }: ReadWorkbook,
  ground: ProposalGround,
): TableProposal | null {
  for (const sheet of book.sheets) {
    const names = findUnitColumn(sheet, ground);
    const proposal = names === null ? null : proposeSheet(sheet, names, ground);
    if (proposal !== null) return { workbook, ...proposal };
  }
  return null;
}

interface UnitColumn {
  readonly column: number;
  /** The rows whose text is like the name of a unit. */
  readonly rows: readonly number[];
}

/** Fewer names alike are no table of units. */
const LEAST_UNITS = 2;

/** The column with most names of units. */
function findUnitColumn(sheet: ReadSheet, { units }: ProposalGround): UnitColumn | null {
  const named = [...sheet.cells.values()].filter(
    ({ value }) => value.kind === "text" && guessUnit(toShownText(value), units) !== null,
  );
  const columns = [...groupBy(named, ({ column }) => column)];
  const [best] = columns.sort(([, a], [, b]) => b.length - a.length);
  if (best === undefined || best[1].length < Math.min(LEAST_UNITS, units.length)) return null;
  return { column: best[0], rows: best[1].map(({ row }) => row).sort((a, b) => a - b) };
}

function proposeSheet(
  sheet: ReadSheet,
  { column, rows }: UnitColumn,
  ground: ProposalGround,
): Omit<TableProposal, "workbook"> | null {
  const place = findHeadRows(sheet, { column, first: rows[0] ?? 1 });
  if (place === null) return null;
  const { heads } = readHeads(sheet, place.row, place.count);
  const unitHead = heads.find((head) => head.column === column);
  if (unitHead === undefined) return null;
  const last = place.row + place.count - 1;
  return {
    sheet: sheet.name,
    headRow: place.row,
    headRows: place.count,
    unitHead: unitHead.text,
    columns: heads
      .filter((head) => head !== unitHead)
      .map(({ text }) => ({ head: text, guess: guessQuestion(text, ground.questions) })),
    rows: listUnknownRows(sheet, { column, last, heads }, ground),
  };
}

/** The row above the first unit that has a text in the column of units, and the joined one above it. */
function findHeadRows(
  sheet: ReadSheet,
  { column, first }: { readonly column: number; readonly first: number },
): { readonly row: number; readonly count: number } | null {
  for (let row = first - 1; row >= 1; row -= 1) {
    const count = [...sheet.cells.values()].filter(
      (cell) => cell.row === row && isWord(cell.value),
    ).length;
    if (count === 0 || textAt(sheet, row, column) === "") continue;
    const top = findMerge(sheet, { row, column })?.top ?? row;
    return top < row ? { row: row - 1, count: 2 } : { row, count: 1 };
  }
  return null;
}

function isWord(value: Parameters<typeof toShownText>[0]): boolean {
  return value.kind === "text" && /\p{L}{2}/u.test(value.text);
}

interface RowsPlace {
  readonly column: number;
  readonly last: number;
  readonly heads: readonly ColumnHead[];
}

function listUnknownRows(
  sheet: ReadSheet,
  { column, last, heads }: RowsPlace,
  { units }: ProposalGround,
): TableProposal["rows"] {
  const filled = new Set(
    [...sheet.cells.values()]
      .filter((cell) => cell.row > last && heads.some((head) => head.column === cell.column))
      .map(({ row }) => row),
  );
  const names = [...filled]
    .sort((a, b) => a - b)
    .map((row) => textAt(sheet, row, column))
    .filter((name) => /\p{L}{2}/u.test(name));
  return [...new Set(names)]
    .filter((name) => findUnit(name, { units, table: { unitNames: [] } }).unit === null)
    .map((name) => ({ name, guess: guessUnit(name, units) }));
}

/** How much of the words of two labels must be the same. */
const LEAST_ALIKE = 0.5;

/** The only question that has all words of a head, or the one whose words are most like it; `null`: none, or several. */
export function guessQuestion(head: string, questions: readonly Question[]): Question | null {
  const words = [...toWords(head)];
  const holding = questions.filter(({ label }) => words.every((word) => toWords(label).has(word)));
  const [only] = holding;
  if (only !== undefined && holding.length === 1 && words.length > 0) return only;
  const scored = questions
    .map((question) => ({ question, score: toLikeness(head, question.label) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best === undefined || best.score < LEAST_ALIKE) return null;
  return second !== undefined && second.score === best.score ? null : best.question;
}

/** Short words that offices write for longer ones. */
const SHORT: Readonly<Record<string, string>> = {
  dv: "dang vien",
  cuv: "cap uy vien",
  cu: "cap uy",
  dh: "dai hoi",
  bcd: "ban chi dao",
  bctt: "bao cao chinh tri",
  ns: "nhan su",
  vk: "van kien",
};

/** Twice the words in common by all words, from 0 to 1 (Dice). */
function toLikeness(a: string, b: string): number {
  const [one, other] = [toWords(a), toWords(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}

function toWords(label: string): ReadonlySet<string> {
  const words = toPlain(label)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return new Set(words.flatMap((word) => (SHORT[word] ?? word).split(" ")));
}

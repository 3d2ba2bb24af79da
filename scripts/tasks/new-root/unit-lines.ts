import { toSlug } from "../../model/texts/slug.ts";

/** A unit as a pasted line names it. */
export interface UnitLine {
  readonly name: string;
  /** What else stands in the line, in other columns of a table. */
  readonly others: readonly string[];
}

export interface UnitLines {
  readonly units: readonly UnitLine[];
  /** Lines that name no unit: heads of columns, sums, numbers alone. */
  readonly left: readonly string[];
}

/** Reads a list of units that was pasted from anywhere: Excel, Word, a message. One unit on each line. */
export function parseUnitLines(text: string): UnitLines {
  const rows = text
    .normalize("NFC")
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => ({ line: toClean(line), cells: toCells(line) }))
    .filter(({ line }) => line !== "");
  const column = findNameColumn(rows.map(({ cells }) => cells));
  const read = rows.map(({ line, cells }) => ({ line, ...toUnit(cells, column) }));
  return {
    units: read.filter(({ name }) => isName(name)).map(({ name, others }) => ({ name, others })),
    left: read.filter(({ name }) => !isName(name)).map(({ line }) => line),
  };
}

/** Excel and Word part columns with tabs, other programs with bars. */
function toCells(line: string): readonly string[] {
  const isTable = line.includes("\t") || line.includes(" | ") || /^\s*\|.*\|\s*$/u.test(line);
  return (isTable ? line.split(/\t|\|/u) : [line]).map(toClean);
}

const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const ODD_SPACES = /[\s\u00A0]+/gu;
/** Signs of a list, those among the letters of Word's own fonts (`\p{Co}`) too. */
const BULLET = /^(?:[-–—−•·●○◦▪▫■□◆►➢➤✓✔*+]|\p{Co})+\s*/u;
/** `1.`, `1)`, `2/`, `1.2.`, `03 -`, a bare `4 ` before a word; `II.`, `a)`. */
const NUMBERING =
  /^(?:\d{1,3}(?:\.\d{1,3})*(?:\s*[.)/:–-]\s*|\s+)|[IVX]{1,5}\s*[.)/]\s*|[a-zđ]\)\s*)(?=\p{L}|["“«(])/u;
const ENCLOSING = /^["“”„'‘’«]([^"“”„‘’«»]+)["“”'’»]$/u;

/** A cell without what only orders it in a list. */
function toClean(cell: string): string {
  let text = cell.replace(UNSEEN, "").replace(ODD_SPACES, " ").trim();
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(BULLET, "").replace(NUMBERING, "");
  }
  text = text.replace(/[\s;,.:]+$/u, "");
  return (ENCLOSING.exec(text)?.[1] ?? text).trim();
}

/** The column of the names: the one that its head calls so, else the one with most different texts. */
function findNameColumn(rows: readonly (readonly string[])[]): number {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map((cells) => cells[index] ?? ""),
  );
  const called = columns.findIndex((cells) => cells.some((cell) => NAME_HEADS.has(toSlug(cell))));
  if (called >= 0) return called;
  const counts = columns.map((cells) => new Set(cells.filter(isName)).size);
  return counts.indexOf(Math.max(0, ...counts));
}

function toUnit(cells: readonly string[], column: number): UnitLine {
  const worded = cells.filter((cell) => /\p{L}/u.test(cell));
  // A line that was typed between the rows of a table, or that a bullet begins, or of a table with other columns.
  const isAlone = worded.length === 1 || /^\d+$/.test(cells[column] ?? "");
  const name = isAlone ? worded[0] : cells[column];
  return { name: name ?? "", others: worded.filter((cell) => cell !== name) };
}

const NAME_HEADS: ReadonlySet<string> = new Set([
  "ten",
  "ten-don-vi",
  "don-vi",
  "ten-to-chuc-dang",
  "to-chuc-dang",
  "ten-to-chuc-co-so-dang",
  "ten-chi-bo-dang-bo",
  "ten-dang-bo-chi-bo",
  "chi-bo-dang-bo",
  "dang-bo-chi-bo",
]);
const OTHER_HEADS =
  /^(?:tt|stt|so-tt|so-thu-tu|loai|loai-don-vi|loai-hinh|khoi|ghi-chu|so-dang-vien)$/;
const SUMS = /^(?:tong-cong|tong-so|cong)(?:-|$)/;

function isName(text: string): boolean {
  if (!/\p{L}{2}/u.test(text)) return false;
  const slug = toSlug(text);
  return !NAME_HEADS.has(slug) && !OTHER_HEADS.test(slug) && !SUMS.test(slug);
}

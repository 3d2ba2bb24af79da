import { BARE_SHEET, type Area } from "../../../../excel/book.ts";
import { toPaper, toTitle, type FormCell, type FormRow, type FormSheet } from "../form-sheet.ts";
import { toHeadCell, toLineCell } from "./cells.ts";
import {
  ANSWER,
  listColumns,
  listLines,
  TOP_ROWS,
  type Column,
  type Line,
  type RowsPlan,
} from "./lines.ts";
import { listRowRules } from "./rules.ts";
import { toCell, toHeight } from "../styles.ts";

/** In letters. */
const WIDTHS: Readonly<Record<Column["kind"], number>> = {
  number: 5,
  question: 40,
  answer: 18,
  comparison: 18,
  measure: 12,
  before: 17,
  hint: 50,
  remark: 24,
};
const TITLE_HEIGHT = 21;

/** A sheet with a row for each question. */
export function layOutRows(plan: RowsPlan): FormSheet {
  const [columns, lines] = [listColumns(plan), listLines(plan)];
  const widths = columns.map(({ kind }) => WIDTHS[kind]);
  const title = toTitle(plan.unit?.name ?? plan.source.issuerName, plan.source);
  const titleRow: FormRow = {
    height: TITLE_HEIGHT,
    cells: columns.map((_, at) => toCell(at === 0 ? title : null, "title")),
  };
  const rows = [
    columns.map((column) => toHeadCell(column, plan)),
    ...lines.map((line) => columns.map((column) => toLineCell(line, column, plan))),
  ].map((cells, at): FormRow => ({ height: toLineHeight(lines[at - 1], cells, widths), cells }));
  return {
    name: plan.name,
    ...BARE_SHEET,
    widths,
    rows: [titleRow, ...rows],
    merges: listMerges(lines, columns),
    frozen: { rows: TOP_ROWS, columns: 0 },
    paper: toPaper(plan.source, [1, TOP_ROWS]),
    isProtected: true,
    ...listRowRules({ columns, lines }, plan),
  };
}

/** The text of a fact or a group runs over the cells that are joined with its own; the head is no line. */
function toLineHeight(
  line: Line | undefined,
  cells: readonly FormCell[],
  widths: readonly number[],
): number {
  if (line !== undefined && isJoined(line)) return toHeight([], widths);
  const isText = line?.kind === "question" && line.question.field.kind === "text";
  // A row does not grow with what is typed into it.
  return Math.max(toHeight(cells, widths), isText ? ROOM_FOR_TEXT : 0);
}

const ROOM_FOR_TEXT = 62;

function isJoined(line: Line): boolean {
  return line.kind === "fact" || line.kind === "group";
}

function listMerges(lines: readonly Line[], columns: readonly Column[]): readonly Area[] {
  const across = (row: number, left: number): Area => ({
    top: row,
    left,
    bottom: row,
    right: columns.length,
  });
  return [
    across(1, 1),
    ...lines.flatMap((line, at) =>
      isJoined(line) ? [across(at + TOP_ROWS + 1, line.kind === "fact" ? ANSWER : 1)] : [],
    ),
  ];
}

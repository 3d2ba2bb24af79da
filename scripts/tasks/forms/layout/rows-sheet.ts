import type { Area, Check, Shade } from "../../../excel/book.ts";
import { toAddress, toFixed } from "../../../excel/addresses.ts";
import {
  areaOf,
  asFormCell,
  toPaper,
  toTitle,
  type FormRow,
  type FormSheet,
} from "./form-sheet.ts";
import {
  toCheck,
  toFiguresDateCheck,
  toFiguresDateShade,
  toShades,
  type Asking,
} from "./limits.ts";
import { isCompared, toHeadCell, toLineCell } from "./rows-cells.ts";
import { listColumns, listLines, type Column, type Line, type RowsPlan } from "./rows-lines.ts";
import { toCell, toHeight } from "./styles.ts";

/** In letters. */
const WIDTHS: Readonly<Record<Column["kind"], number>> = {
  number: 5,
  question: 46,
  answer: 20,
  comparison: 20,
  measure: 12,
  before: 17,
  hint: 50,
  remark: 24,
};
/** The title and the head. */
const TOP_ROWS = 2;
const TITLE_HEIGHT = 21;

/** A sheet with a row for each question. */
export function layOutRows(plan: RowsPlan): FormSheet {
  const [columns, lines] = [listColumns(plan), listLines(plan)];
  const widths = columns.map(({ kind }) => WIDTHS[kind]);
  const title = toTitle(plan.unit?.name ?? plan.source.issuerName, plan.source);
  const titleRow: FormRow = {
    height: TITLE_HEIGHT,
    cells: columns.map((_, at) => asFormCell(toCell(at === 0 ? title : null, "title"))),
  };
  const rows = [
    columns.map((column) => toHeadCell(column, plan)),
    ...lines.map((line) => columns.map((column) => toLineCell(line, column, plan))),
  ].map((cells, at): FormRow => ({
    // The text of a fact or a group runs over the cells that are joined with its own.
    height: toHeight(at > 0 && isJoined(lines[at - 1]) ? [] : cells, widths),
    cells,
  }));
  return {
    name: plan.name,
    isHidden: false,
    widths,
    rows: [titleRow, ...rows],
    merges: listMerges(lines, columns),
    frozen: { rows: TOP_ROWS, columns: 0 },
    filter: null,
    paper: toPaper(plan.source, [1, TOP_ROWS]),
    isProtected: true,
    ...listRules({ columns, lines }, plan),
  };
}

function isJoined(line: Line | undefined): boolean {
  return line?.kind === "fact" || line?.kind === "group";
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

/** The column of answers comes third, beside the questions, so that a narrow screen shows both. */
const ANSWER = 3;

interface Grid {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** What may be typed into which cell, and how it looks then. */
function listRules(grid: Grid, plan: RowsPlan): Pick<FormSheet, "checks" | "shades"> {
  const rules = grid.lines.flatMap((line, at): readonly Rules[] => {
    const row = at + TOP_ROWS + 1;
    if (line.kind === "figuresDate") return [toFiguresDateRules(row, plan)];
    if (line.kind !== "question") return [];
    return grid.columns.flatMap(({ kind }, index) => {
      const isAsked = kind === "answer" || (kind === "comparison" && isCompared(line.question));
      if (!isAsked) return [];
      const area = areaOf(row, index + 1);
      const asking = toAsking(grid, area, plan);
      const shades = kind === "answer" ? toShades(line.question, asking) : [];
      return {
        check: { area, prompt: null, ...toCheck(line.question, asking) },
        shades: shades.map((shade) => ({ area, ...shade })),
      };
    });
  });
  return {
    checks: rules.map(({ check }) => check),
    shades: rules.flatMap(({ shades }) => shades),
  };
}

interface Rules {
  readonly check: Check;
  readonly shades: readonly Shade[];
}

function toFiguresDateRules(row: number, { source }: RowsPlan): Rules {
  const [area, cell] = [areaOf(row, ANSWER), toAddress(row, ANSWER)];
  return {
    check: { area, prompt: null, ...toFiguresDateCheck(cell) },
    shades: [{ area, ...toFiguresDateShade(cell, source.period) }],
  };
}

/** A comparison knows nothing of the last answer. */
function toAsking({ columns, lines }: Grid, { top, left }: Area, plan: RowsPlan): Asking {
  const before = columns.findIndex(({ kind }) => kind === "before") + 1;
  return {
    list: plan.list,
    cutoff: plan.source.period,
    refs: {
      own: toAddress(top, left),
      of: (field) => {
        const at = lines.findIndex((line) => isAnswerTo(line, field));
        return at < 0 ? null : toFixed(toAddress(at + TOP_ROWS + 1, left));
      },
      before: left === ANSWER && before > 0 ? toAddress(top, before) : null,
    },
  };
}

function isAnswerTo(line: Line, field: string): boolean {
  return (
    line.kind === "question" && line.question.step === null && line.question.field.id === field
  );
}

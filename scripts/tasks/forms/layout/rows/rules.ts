import type { Area } from "../../../../excel/book.ts";
import { toAddress, toFixed } from "../../../../excel/addresses.ts";
import type { Asking } from "../limits/asking.ts";
import {
  joinRules,
  toAnswerRules,
  toComparisonRules,
  toFiguresDateRules,
  type Rules,
} from "../limits/rules.ts";
import type { Question } from "../questions.ts";
import { isCompared } from "./cells.ts";
import { ANSWER, TOP_ROWS, type Column, type Line, type RowsPlan } from "./lines.ts";

interface Grid {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** The rules of a sheet with a row for each question: each cell has its own. */
export function listRowRules(grid: Grid, plan: RowsPlan): Rules {
  return joinRules(
    grid.lines.flatMap((line, at): readonly Rules[] => {
      const row = at + TOP_ROWS + 1;
      if (line.kind === "figuresDate")
        return [
          toFiguresDateRules({ area: areaOf(row, ANSWER), prompt: null }, plan.source.period),
        ];
      if (line.kind !== "question") return [];
      return grid.columns.flatMap((column, index) =>
        toCellRules(column, line.question, toAsking(grid, areaOf(row, index + 1), plan)),
      );
    }),
  );
}

interface CellAsking extends Asking {
  readonly area: Area;
}

function toCellRules(
  { kind }: Column,
  question: Question,
  { area, ...asking }: CellAsking,
): readonly Rules[] {
  const cells = { area, prompt: null };
  if (kind === "answer") return [toAnswerRules(cells, question, asking)];
  return kind === "comparison" && isCompared(question)
    ? [toComparisonRules(cells, question, asking)]
    : [];
}

function areaOf(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** A comparison knows nothing of the last answer. */
function toAsking({ columns, lines }: Grid, area: Area, plan: RowsPlan): CellAsking {
  const { top, left } = area;
  const before = columns.findIndex(({ kind }) => kind === "before") + 1;
  return {
    area,
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
  if (line.kind !== "question") return false;
  return line.question.step === null && line.question.field.id === field;
}

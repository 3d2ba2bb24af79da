import { toAddress, toFixed } from "../../../../excel/addresses.ts";
import { isFor, type Asking } from "../limits/asking.ts";
import {
  joinRules,
  toAnswerRules,
  toComparisonRules,
  toFiguresDateRules,
  type RuledCells,
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
        return [toFiguresDateRules(toCells(row, ANSWER), plan.source.period)];
      if (line.kind !== "question") return [];
      return grid.columns.flatMap((column, index) =>
        toCellRules(column, line.question, toAsking(grid, toCells(row, index + 1), plan)),
      );
    }),
  );
}

function toCellRules(
  { kind }: Column,
  question: Question,
  { cells, ...asking }: Asking & { readonly cells: RuledCells },
): readonly Rules[] {
  if (kind === "answer") return [toAnswerRules(cells, question, asking)];
  return kind === "comparison" && isCompared(question)
    ? [toComparisonRules(cells, question, asking)]
    : [];
}

function toCells(row: number, column: number): RuledCells {
  return { area: { top: row, left: column, bottom: row, right: column }, prompt: null };
}

/** A comparison knows nothing of the last answer. */
function toAsking({ columns, lines }: Grid, cells: RuledCells, plan: RowsPlan) {
  const { top, left } = cells.area;
  const before = columns.findIndex(({ kind }) => kind === "before") + 1;
  return {
    cells,
    list: plan.list,
    cutoff: plan.source.period,
    refs: {
      own: toAddress(top, left),
      of: (field: string) => {
        const at = lines.findIndex(
          (line) => line.kind === "question" && isFor(line.question, field),
        );
        return at < 0 ? null : toFixed(toAddress(at + TOP_ROWS + 1, left));
      },
      before: left === ANSWER && before > 0 ? toAddress(top, before) : null,
    },
  };
}

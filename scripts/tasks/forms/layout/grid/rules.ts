import type { Area } from "../../../../excel/book.ts";
import { toAddress, toColumnName } from "../../../../excel/addresses.ts";
import { isFor, type Asking } from "../limits/asking.ts";
import { joinRules, toAnswerRules, toFiguresDateRules, type Rules } from "../limits/rules.ts";
import { toHintText, TOP_ROWS, type Column, type GridPlan } from "./columns.ts";

/** The rules of a sheet with a row for each unit: one for all rows of a column. */
export function listColumnRules(columns: readonly Column[], plan: GridPlan): Rules {
  return joinRules(
    columns.flatMap((column, index): readonly Rules[] => {
      const cells = { area: areaOf(index + 1, plan), prompt: toHintText(column, plan) };
      if (column.kind === "figuresDate") return [toFiguresDateRules(cells, plan.source.period)];
      if (column.kind !== "answer") return [];
      return [toAnswerRules(cells, column.question, toAsking(columns, index, plan))];
    }),
  );
}

function areaOf(column: number, { units }: GridPlan): Area {
  return { top: TOP_ROWS + 1, left: column, bottom: TOP_ROWS + units.length, right: column };
}

function toAsking(columns: readonly Column[], index: number, plan: GridPlan): Asking {
  const row = TOP_ROWS + 1;
  return {
    list: plan.list,
    cutoff: plan.source.period,
    refs: {
      own: toAddress(row, index + 1),
      // Other sheets have no reference: not every program takes one there.
      of: (field) => {
        const at = columns.findIndex(
          (column) => column.kind === "answer" && isFor(column.question, field),
        );
        return at < 0 ? null : `$${toColumnName(at + 1)}${row}`;
      },
      before: columns[index + 1]?.kind === "before" ? toAddress(row, index + 2) : null,
    },
  };
}

import { LABELS, toPlainLabel } from "../../forms/layout/questions.ts";
import {
  columnsOf,
  listStrays,
  toDayCell,
  toPlace,
  type FormWords,
  type Head,
  type Located,
  type Rows,
} from "./located.ts";

/** A sheet with a row for each unit, which its id names. */
export function locateInGrid(rows: Rows, head: Head, { questions }: FormWords): Located {
  const lines = listUnits(rows, head);
  const asked = questions.flatMap((question) =>
    columnsOf(head, question.label).map((column) => ({ column, question })),
  );
  const own = new Set([
    ...Object.values(LABELS).map(toPlainLabel),
    ...questions.map(({ label }) => toPlainLabel(label)),
  ]);
  const headed = new Set([...head.columns.values()].flat());
  const others = [...head.columns].flatMap(([label, columns]) =>
    own.has(label) || label === "" ? [] : columns.map((column) => ({ column, label })),
  );
  const days = columnsOf(head, LABELS.figuresDate);
  const remarks = columnsOf(head, LABELS.remark);
  return {
    cells: lines.flatMap(({ row, unit }) => [
      ...days.map((column) => toDayCell(row, column, unit)),
      ...asked.map(({ column, question }) => {
        const place = toPlace(unit, question, null);
        return { row, column, place, question, label: question.label };
      }),
    ]),
    remarks: lines.flatMap(({ row, unit }) =>
      remarks.map((column) => ({ row, column, unit, label: unit })),
    ),
    unknown: [
      ...lines.flatMap(({ row, unit }) => others.map((one) => ({ ...one, row, unit }))),
      ...listStrays(rows, head, headed),
    ],
  };
}

/** The rows below the head that name a unit. */
function listUnits(rows: Rows, head: Head) {
  const [idColumn = 0] = columnsOf(head, LABELS.unitId);
  return [...rows].flatMap(([row, cells]) => {
    const unit = cells.get(idColumn) ?? "";
    // The row of hints has no id of a unit.
    return row <= head.row || unit === "" ? [] : [{ row, unit }];
  });
}

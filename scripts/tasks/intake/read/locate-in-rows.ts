import { LABELS, toPlainLabel, type Question } from "../../forms/layout/questions.ts";
import {
  columnsOf,
  listStrays,
  toDayCell,
  toPlace,
  type FormWords,
  type Head,
  type Located,
  type LocatedCell,
  type Rows,
} from "./located.ts";

/** What stands beside the questions in the same column. */
const FACTS: ReadonlySet<string> = new Set(
  [LABELS.unit, LABELS.unitId, LABELS.issuer, LABELS.period].map(toPlainLabel),
);

/**
 * A sheet with a row for each question.
 * @param unit whose it is; `null`: the issuer's
 */
export function locateInRows(
  rows: Rows,
  head: Head,
  { unit, words }: { readonly unit: string | null; readonly words: FormWords },
): Located {
  const lines = listLines(rows, head);
  const columns = listAnswerColumns(head, words);
  const questions = new Map(words.questions.map((one) => [toPlainLabel(one.label), one]));
  const cells = lines.flatMap(({ row, label }): readonly LocatedCell[] => {
    const plain = toPlainLabel(label);
    const question = questions.get(plain);
    if (question !== undefined)
      return columns.map((column) => toAnswerCell({ row, unit, question }, column));
    const isDay = unit !== null && plain === toPlainLabel(LABELS.figuresDate);
    return isDay
      ? columnsOf(head, LABELS.answer).map((column) => toDayCell(row, column, unit))
      : [];
  });
  const known = new Set(cells.map(({ row }) => row));
  const others = lines.filter(
    ({ row, label }) => !known.has(row) && !FACTS.has(toPlainLabel(label)),
  );
  const beside = (label: string, some: typeof lines) =>
    some.flatMap((line) => columnsOf(head, label).map((column) => ({ ...line, column, unit })));
  return {
    cells,
    remarks: beside(LABELS.remark, lines),
    unknown: [
      ...beside(LABELS.answer, others),
      ...listStrays(rows, head, listColumns(head, words)),
    ],
  };
}

/** Every column that the form has; that of the last answers says in its head of which period they are. */
function listColumns(head: Head, { comparisons }: FormWords): ReadonlySet<number> {
  const labels = [...Object.values(LABELS), ...comparisons.map(({ name }) => name)];
  const before = toPlainLabel(LABELS.before);
  return new Set([
    ...labels.flatMap((label) => columnsOf(head, label)),
    ...[...head.columns].flatMap(([label, columns]) => (label.startsWith(before) ? columns : [])),
  ]);
}

function listLines(rows: Rows, head: Head) {
  const [labelColumn = 0] = columnsOf(head, LABELS.question);
  return [...rows].flatMap(([row, cells]) => {
    const label = cells.get(labelColumn);
    return row <= head.row || label === undefined ? [] : [{ row, label }];
  });
}

interface AnswerColumn {
  readonly column: number;
  /** `null`: the answer itself. */
  readonly comparison: FormWords["comparisons"][number] | null;
}

function listAnswerColumns(head: Head, { comparisons }: FormWords): readonly AnswerColumn[] {
  return [
    ...columnsOf(head, LABELS.answer).map((column) => ({ column, comparison: null })),
    ...comparisons.flatMap((comparison) =>
      columnsOf(head, comparison.name).map((column) => ({ column, comparison })),
    ),
  ];
}

interface QuestionLine {
  readonly row: number;
  readonly unit: string | null;
  readonly question: Question;
}

function toAnswerCell(
  { row, unit, question }: QuestionLine,
  { column, comparison }: AnswerColumn,
): LocatedCell {
  const place = toPlace(unit, question, comparison?.id ?? null);
  const compared = comparison === null ? "" : ` (${comparison.name})`;
  return { row, column, place, question, label: question.label + compared };
}

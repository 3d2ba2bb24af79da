import { formatCount } from "../../model/texts/format-count.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { WITHHELD, WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { PROGRESS_STATES, textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { RowView, TableView } from "../views/common.ts";
import { toDoneRule } from "../words/units/done-rule-text.ts";
import { toRuledStrandNotes } from "../words/indicators/ruling-texts.ts";
import { describeStandardStrands } from "../words/indicators/strandless.ts";
import { toToldText, toWithheldNote } from "../words/indicators/withheld-text.ts";
import { explainNoComparison, isCompared, isTold, type StrandRow } from "./strand-rows.ts";

/** How many units are in each state, by strand, and where the period before can be compared, how many had done it then. */
export function toProgressTable(rows: readonly StrandRow[], briefing: Briefing): TableView {
  const { dataset, period, previous } = briefing;
  const shown = listShownStates(briefing);
  const before = previous !== null && rows.some(isCompared) ? previous.period.date : null;
  const labels = [
    "Phần việc",
    ...shown.map((state) => PROGRESS_STATES[state].word),
    "Cộng",
    ...(before === null ? [] : [`Hoàn thành ở kỳ ${formatDate(before)}`, "Tăng, giảm"]),
  ];
  return {
    caption: "Tiến độ theo phần việc",
    columns: columnsOf(labels, (index) => index > 0),
    rows: rows.map((row) => toTableRow(row, shown, before !== null)),
    totals: null,
    notes: [
      `Số đơn vị, tính đến ngày ${formatDate(period.date)}. Một đơn vị hoàn thành một phần việc khi ${toDoneRule("của phần việc ấy", dataset)}. ${describeStandardStrands(dataset)}`.trimEnd(),
      ...[explainNoComparison(rows, briefing)].filter((text) => text !== ""),
      ...(rows.some(hasFallen) ? [FALLEN_NOTE] : []),
      ...toRuledStrandNotes(briefing),
      ...(rows.every(isTold) ? [] : [toWithheldNote(dataset.form)]),
    ],
  };
}

/** The states that have a column, in their order; "not due" only where the reader may know of such a unit. */
export function listShownStates({ dataset, summary }: Briefing): readonly State[] {
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const counts = strands.map(({ id }) => summary.strands.get(id));
  const isAnyPending =
    (summary.states !== WITHHELD && summary.states.notDue > 0) ||
    counts.some((one) => one !== undefined && one !== WITHHELD && one.states.notDue > 0);
  return STATES.filter((state) => state !== "notDue" || isAnyPending);
}

type State = (typeof STATES)[number];

const STATES = ["done", "underway", "late", "notStarted", "notDue", "noData"] as const;

export function toTableRow(row: StrandRow, shown: readonly State[], hasBefore: boolean): RowView {
  const own = [
    ...shown.map((state) => toToldText(isTold(row) ? row.counts.states[state] : WITHHELD)),
    toToldText(isTold(row) ? row.counts.applicable : WITHHELD),
  ];
  const texts = [...own, ...(hasBefore ? toBeforeTexts(row) : [])];
  return { header: textCell(row.label), cells: texts.map(textCell) };
}

/** The change is told only beside both counts: with one of them it would tell the other. */
function toBeforeTexts(row: StrandRow): readonly string[] {
  if (!isTold(row) || row.before === WITHHELD) return [WITHHELD_TEXT, WITHHELD_TEXT];
  const { before, counts } = row;
  if (before === null) return ["–", "–"];
  return [formatCount(before), toSignedText(counts.states.done - before)];
}

function toSignedText(change: number): string {
  const sign = change > 0 ? "+" : change < 0 ? "−" : "";
  return `${sign}${formatCount(Math.abs(change))}`;
}

/** Without it a unit that has not reported would look like one that has lost ground. */
const FALLEN_NOTE = "Đơn vị chưa có số liệu của kỳ này không được tính là hoàn thành phần việc.";

function hasFallen(row: StrandRow): boolean {
  return isTold(row) && isCompared(row) && row.counts.states.done < row.before;
}

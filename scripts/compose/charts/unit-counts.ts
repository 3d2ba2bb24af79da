import { formatDate } from "../../model/format-date.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { PROGRESS_STATES, VERDICT_STATES } from "../views/cells.ts";
import { toCountChart, type CountChart } from "./count-chart.ts";
import { sortByOutcome, type IndicatorsByOutcome } from "../figures/count-indicators.ts";
import { formatCount } from "../../model/format-count.ts";
import { toRuledIndicatorNotes, toRuledStrandNotes } from "../words/ruling-texts.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { describeStandards } from "../words/strandless.ts";
import type { ChartView } from "../views/common.ts";
import { toWithheldNote } from "../words/withheld-text.ts";
import { toDoneRule } from "../words/done-rule-text.ts";

/** How many units are in each state, by strand of work; `null` where no unit has such work. */
export function composeProgressChart(briefing: Briefing): ChartView | null {
  const { dataset, summary, period } = briefing;
  const shown = listShownStates(briefing);
  const rows = dataset.strands.flatMap(({ id, name, countsAsProgress }): readonly StrandRow[] => {
    const counts = summary.strands.get(id);
    if (!countsAsProgress || counts === undefined) return [];
    if (counts === WITHHELD) return [{ label: name, counts, doneText: null }];
    const { states, applicable } = counts;
    const doneText = `${formatCount(states.done)}/${formatCount(applicable)}`;
    const told = shown.map((state) => states[state]);
    return applicable === 0 ? [] : [{ label: name, counts: told, doneText }];
  });
  if (rows.length === 0) return null;
  return toCountChart({
    id: `tien-do-${period.date}`,
    title: "Tiến độ theo phần việc",
    description: describeDone(rows),
    rowHeader: "Phần việc",
    rows,
    series: shown.map((state) => ({ role: state, label: PROGRESS_STATES[state].word })),
    notes: [
      `Số đơn vị, tính đến ngày ${formatDate(period.date)}. Một đơn vị hoàn thành một phần việc khi ${toDoneRule("của phần việc ấy", dataset)}. ${describeStandardStrands(dataset)}`.trimEnd(),
      ...toRuledStrandNotes(briefing),
    ],
    withheldNote: toWithheldNote(dataset.form),
  });
}

/** Says what "done" leaves out: a unit may have finished all work and still miss a standard. */
export function describeStandardStrands(dataset: Briefing["dataset"]): string {
  const standards = describeStandards(dataset);
  return standards === "" ? "" : `${upperFirst(standards)} không tính vào tiến độ.`;
}

/** A row of the progress chart; `null`: its counts are withheld. */
type StrandRow = CountChart["rows"][number] & { readonly doneText: string | null };

function describeDone(rows: readonly StrandRow[]): string {
  const told = rows.flatMap(({ label, doneText }) =>
    doneText === null ? [] : [`${lowerFirst(label)} ${doneText}`],
  );
  const withheld = rows.flatMap(({ label, doneText }) =>
    doneText === null ? [lowerFirst(label)] : [],
  );
  return [
    ...(told.length > 0 || withheld.length === 0
      ? [`Số đơn vị hoàn thành: ${told.join("; ")}.`]
      : []),
    ...(withheld.length > 0 ? [`Không nêu số đơn vị của phần việc: ${withheld.join("; ")}.`] : []),
  ].join(" ");
}

/** The states of the bars, in their order; "not due" only where the reader may know of such a unit. */
export function listShownStates({ dataset, summary }: Briefing) {
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const counts = strands.map(({ id }) => summary.strands.get(id));
  const isAnyPending =
    (summary.states !== WITHHELD && summary.states.notDue > 0) ||
    counts.some((one) => one !== undefined && one !== WITHHELD && one.states.notDue > 0);
  return STATES.filter((state) => state !== "notDue" || isAnyPending);
}

/** Each state has its own role in the chart. */
const STATES = ["done", "underway", "late", "notStarted", "notDue", "noData"] as const;

/**
 * How many units meet each indicator, miss it or have no data. `missed` keeps only indicators that some unit
 * misses, if there are any: a report shows what is wrong, the page of indicators shows all. `null` where none applies.
 */
export function composeIndicatorChart(
  briefing: Briefing,
  shown: "all" | "missed",
): ChartView | null {
  const { summary, period } = briefing;
  const outcome = sortByOutcome(briefing);
  const isPart = shown === "missed" && outcome.missed.length > 0;
  const indicators = isPart ? outcome.missed : outcome.applied;
  if (indicators.length === 0) return null;
  const verdicts = VERDICTS.filter(
    ({ verdict }) =>
      verdict !== "notDue" || outcome.pending.some((one) => indicators.includes(one)),
  );
  return toCountChart({
    id: `chi-tieu-${period.date}`,
    title: isPart ? "Chỉ tiêu còn đơn vị chưa đạt" : "Số đơn vị đạt từng chỉ tiêu",
    description: describeMissed(outcome),
    rowHeader: "Chỉ tiêu",
    rows: indicators.map(({ id, name }) => {
      const counts = summary.indicators.get(id) ?? WITHHELD;
      const told = counts === WITHHELD ? counts : verdicts.map(({ verdict }) => counts[verdict]);
      return { label: name, counts: told };
    }),
    series: verdicts.map(({ verdict, role }) => ({ label: VERDICT_STATES[verdict].word, role })),
    notes: [
      `Số đơn vị thuộc diện áp dụng, tính đến ngày ${formatDate(period.date)}.`,
      ...toRuledIndicatorNotes(briefing),
    ],
    withheldNote: toWithheldNote(briefing.dataset.form),
  });
}

const VERDICTS = [
  { verdict: "met", role: "done" },
  { verdict: "notMet", role: "notMet" },
  { verdict: "notDue", role: "notDue" },
  { verdict: "noData", role: "noData" },
] as const;

/** How many indicators some unit misses, in words for none, some and all; how many are not due, and withheld. */
export function describeMissed(outcome: IndicatorsByOutcome): string {
  const { judged, missed, withheld } = outcome;
  const notDue = describePending(outcome);
  if (withheld.length === 0) return describeTold(judged.length, missed.length) + notDue;
  const rest = `Không nêu số đơn vị của ${formatCount(withheld.length)} chỉ tiêu đang được theo dõi.`;
  if (judged.length === 0) return rest;
  return `Trong ${formatCount(judged.length)} chỉ tiêu có nêu số liệu, ${formatCount(missed.length)} chỉ tiêu còn đơn vị chưa đạt.${notDue} ${rest}`;
}

function describePending({ judged, pending }: IndicatorsByOutcome): string {
  if (pending.length === 0) return "";
  return pending.length === judged.length
    ? " Chỉ tiêu nào cũng còn đơn vị chưa đến hạn."
    : ` ${formatCount(pending.length)} chỉ tiêu còn đơn vị chưa đến hạn.`;
}

function describeTold(judgedCount: number, missedCount: number): string {
  if (judgedCount === 0) return "Chưa chỉ tiêu nào có số liệu.";
  const whole = formatCount(judgedCount);
  if (missedCount === 0)
    return `Trong ${whole} chỉ tiêu có số liệu, không chỉ tiêu nào còn đơn vị chưa đạt.`;
  if (missedCount === judgedCount) return "Chỉ tiêu nào cũng còn đơn vị chưa đạt.";
  const others = formatCount(judgedCount - missedCount);
  return `${others} trong ${whole} chỉ tiêu không có đơn vị nào chưa đạt; ${formatCount(missedCount)} chỉ tiêu còn đơn vị chưa đạt.`;
}

import { formatDate } from "../../model/format-date.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { PROGRESS_STATES, VERDICT_STATES } from "../views/cells.ts";
import { toCountChart, type CountChart } from "./count-chart.ts";
import {
  nameCounted,
  sortByOutcome,
  type IndicatorsByOutcome,
} from "../figures/count-indicators.ts";
import { formatCount } from "../../model/format-count.ts";
import { toRuledIndicatorNotes, toRuledStrandNotes } from "../words/ruling-texts.ts";
import { tellPart } from "../words/part-text.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { describeStandards } from "../words/strandless.ts";
import type { ChartView } from "../views/common.ts";
import { toWithheldNote } from "../words/withheld-text.ts";
import { toDoneRule } from "../words/done-rule-text.ts";

/** How many units are in each state, by strand of work; `null` where there is nothing to draw. */
export function composeProgressChart(briefing: Briefing): ChartView | null {
  const { dataset, period } = briefing;
  const shown = listShownStates(briefing);
  const rows = listStrandRows(briefing);
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

/** Why there is no chart of progress; empty where no unit has such work. */
export function tellNoProgress(briefing: Briefing): string {
  const rows = listStrandRows(briefing);
  if (rows.length === 0) return "";
  return rows.some(({ counts }) => counts === WITHHELD)
    ? "Không nêu số đơn vị theo tình trạng của các phần việc."
    : "Chưa có số liệu về các phần việc.";
}

function listStrandRows(briefing: Briefing): readonly StrandRow[] {
  const { dataset, summary } = briefing;
  const shown = listShownStates(briefing);
  return dataset.strands.flatMap(({ id, name, countsAsProgress }): readonly StrandRow[] => {
    const counts = summary.strands.get(id);
    if (!countsAsProgress || counts === undefined) return [];
    if (counts === WITHHELD) return [{ label: name, counts, doneText: null }];
    const { states, applicable } = counts;
    const doneText = `${formatCount(states.done)}/${formatCount(applicable)}`;
    const told = shown.map((state) => states[state]);
    return applicable === 0 ? [] : [{ label: name, counts: told, doneText }];
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
 * misses, if there are any: a report shows what is wrong, the page of indicators shows all. `null` where there is nothing to draw.
 */
export function composeIndicatorChart(
  briefing: Briefing,
  shown: "all" | "missed",
): ChartView | null {
  const { summary, period } = briefing;
  const outcome = sortByOutcome(briefing);
  const isPart = shown === "missed" && outcome.missed.length > 0;
  const indicators = isPart ? outcome.missed : outcome.applied;
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

/** How many indicators some unit misses, in words for none, one, some and all; how many are not due, and withheld. */
export function describeMissed(outcome: IndicatorsByOutcome): string {
  const { judged, missed, pending, withheld } = outcome;
  const whole = judged.length;
  const name = nameCounted(outcome);
  const hidden = `Không nêu số đơn vị của ${formatCount(withheld.length)} chỉ tiêu đang được theo dõi.`;
  if (whole === 0)
    return withheld.length === 0
      ? `Chưa ${name.replace(" có số liệu", "")} nào có số liệu.`
      : hidden;
  const all = tellEach(whole, whole, name);
  const isEach = pending.length === whole;
  return [
    missed.length === 0 && isEach
      ? `${all} còn trong thời hạn thực hiện.`
      : missed.length === 0
        ? `${all} không có đơn vị nào chưa đạt.`
        : `${tellEach(missed.length, whole, name)} còn đơn vị chưa đạt.`,
    ...(pending.length === 0 || (isEach && missed.length === 0)
      ? []
      : [`${tellEach(pending.length, whole, name)} còn đơn vị chưa đến hạn.`]),
    ...(withheld.length === 0 ? [] : [hidden]),
  ].join(" ");
}

/** `2 trong 3 chỉ tiêu`, `Cả 3 chỉ tiêu đều`, `Chỉ tiêu`, at the start of a sentence. */
function tellEach(count: number, whole: number, name: string): string {
  const part = upperFirst(tellPart(count, whole, name));
  return count === whole && whole > 1 ? `${part} đều` : part;
}

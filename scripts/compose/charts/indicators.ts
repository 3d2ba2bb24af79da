import { formatDate } from "../../model/days/format-date.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { VERDICT_STATES } from "../views/cells.ts";
import { toDotChart } from "./dot-chart.ts";
import {
  nameCounted,
  nameOfUnits,
  sortByOutcome,
  sortByShareMissed,
  type IndicatorsByOutcome,
} from "../figures/count-indicators.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { toRuledIndicatorNotes } from "../words/indicators/ruling-texts.ts";
import { tellEach } from "../words/units/part-text.ts";
import { tellIndicators, type CountsOf } from "./findings.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import type { ChartView } from "../views/common.ts";
import { toWithheldNote } from "../words/indicators/withheld-text.ts";

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
  const countsOf: CountsOf = ({ id }) => summary.indicators.get(id) ?? WITHHELD;
  const finding = tellIndicators(outcome, countsOf);
  const indicators = isPart ? sortByShareMissed(outcome.missed, briefing) : outcome.applied;
  const verdicts = VERDICTS.filter(
    ({ verdict }) =>
      verdict !== "notDue" || outcome.pending.some((one) => indicators.includes(one)),
  );
  return toDotChart({
    id: `chi-tieu-${period.date}`,
    name: isPart ? "Chỉ tiêu còn đơn vị chưa đạt" : "Số đơn vị đạt từng chỉ tiêu",
    finding,
    description: describeIndicators(outcome, finding, briefing),
    rowHeader: "Chỉ tiêu",
    rows: indicators.map((indicator) => {
      const counts = countsOf(indicator);
      const told = counts === WITHHELD ? counts : verdicts.map(({ verdict }) => counts[verdict]);
      return { label: indicator.name, counts: told };
    }),
    states: verdicts.map(({ verdict, role }) => ({ label: VERDICT_STATES[verdict].word, role })),
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

/** Of how many units the indicators are missed, or met where that is the finding; else what `describeMissed` says. */
function describeIndicators(
  outcome: IndicatorsByOutcome,
  finding: string | null,
  briefing: Briefing,
): string {
  if (finding === null) return describeMissed(outcome);
  const isMissed = outcome.missed.length > 0;
  const isOne = isOfOneUnit(outcome, briefing);
  const shown = isMissed ? sortByShareMissed(outcome.missed, briefing) : outcome.applied;
  const parts = shown.flatMap((indicator) => {
    const counts = briefing.summary.indicators.get(indicator.id) ?? WITHHELD;
    if (counts === WITHHELD) return [];
    const part = `${formatCount(isMissed ? counts.notMet : counts.met)}/${formatCount(counts.applicable)}`;
    return [`${lowerFirst(indicator.name)}${isOne ? "" : ` ${part}`}`];
  });
  const isCut = isMissed && parts.length > MOST_TOLD;
  const told = isCut ? parts.slice(0, MOST_TOLD) : parts;
  const what = `${isMissed ? "chưa đạt" : "đạt"}${isCut ? " nhiều nhất" : ""}`;
  const lead = isOne ? upperFirst(what) : `Số đơn vị ${what}`;
  return [`${lead}: ${told.join("; ")}.`, ...describeOthers(outcome)].join(" ");
}

/** Whether no indicator is told of more than one unit, so that counts say nothing. */
function isOfOneUnit({ applied }: IndicatorsByOutcome, { summary }: Briefing): boolean {
  return applied.every(({ id }) => {
    const counts = summary.indicators.get(id) ?? WITHHELD;
    return counts === WITHHELD || counts.applicable === 1;
  });
}

/** A longer list of what is missed is not read. */
const MOST_TOLD = 8;

/** How many indicators some unit misses, in words for none, one, some and all; how many are not due, and withheld. */
export function describeMissed(outcome: IndicatorsByOutcome): string {
  const { judged, missed, pending, withheld } = outcome;
  const whole = judged.length;
  if (whole === 0 && withheld.length === 0) return `Chưa ${nameOfUnits(outcome)} nào có số liệu.`;
  const all = tellEach(whole, whole, nameCounted(outcome));
  const isEach = pending.length === whole;
  const told =
    missed.length > 0
      ? `${tellEach(missed.length, whole, nameCounted(outcome))} còn đơn vị chưa đạt.`
      : isEach
        ? `${all} còn trong thời hạn thực hiện.`
        : `${all} không có đơn vị nào chưa đạt.`;
  return [...(whole === 0 ? [] : [told]), ...describeOthers(outcome)].join(" ");
}

/** How many indicators are not due, and withheld. */
function describeOthers(outcome: IndicatorsByOutcome): readonly string[] {
  const { judged, missed, pending, withheld } = outcome;
  const isSaid = missed.length === 0 && pending.length === judged.length;
  const name = nameCounted(outcome);
  return [
    ...(pending.length === 0 || isSaid
      ? []
      : [`${tellEach(pending.length, judged.length, name)} còn đơn vị chưa đến hạn.`]),
    ...(withheld.length === 0
      ? []
      : [`Không nêu số đơn vị của ${formatCount(withheld.length)} chỉ tiêu đang được theo dõi.`]),
  ];
}

import { tracksProgress } from "../../model/indicator.ts";
import { formatCount } from "../../model/format-count.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldSummary } from "../audience/told-summary.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";
import { countStanding, STANDINGS, type Standing } from "../figures/standings.ts";
import type { KeyFigureView } from "../views/common.ts";
import { formatPercent } from "../../model/format-number.ts";
import { toReportWords, type ReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import { toStatisticNumber } from "../words/statistic-text.ts";
import { toToldText } from "../words/withheld-text.ts";

/** The situation in six figures, or those of which data says something. Each says what it counts and out of how many. */
export function composeKeyFigures(briefing: Briefing): readonly KeyFigureView[] {
  const { dataset, summary } = briefing;
  const { states, unitCount } = summary;
  const words = toReportWords(briefing);
  const figures = [
    ...(tracksProgress(dataset) ? composeStateFigures(states, unitCount, words) : []),
    ...(dataset.indicators.length === 0 ? [] : composeMissedFigures(briefing)),
  ];
  return figures.length > 0
    ? figures
    : [{ label: upperFirst(words.unitName), value: formatCount(unitCount), note: "" }];
}

/** Where nothing is judged, the first statistics of the data are the situation. */
export function composeStatisticFigures({ dataset, summary }: Briefing): readonly KeyFigureView[] {
  if (tracksProgress(dataset) || dataset.indicators.length > 0) return [];
  return dataset.statistics.slice(0, MOST_STATISTICS).map((statistic): KeyFigureView => {
    const counts = summary.statistics.get(statistic.id);
    if (counts === undefined) throw new TypeError(`no figures for ${statistic.id}`);
    const { value, measured, applicable } = counts;
    const isTold = measured !== WITHHELD && applicable !== WITHHELD;
    return {
      label: statistic.name,
      value: value === WITHHELD ? WITHHELD_TEXT : toStatisticNumber(value, statistic, dataset.form),
      note:
        statistic.source === "level"
          ? ""
          : isTold
            ? `${formatCount(measured)} trong ${formatCount(applicable)} đơn vị có số liệu`
            : "",
    };
  });
}

/** With the number of units they are six figures. */
const MOST_STATISTICS = 5;

function composeMissedFigures(briefing: Briefing): readonly KeyFigureView[] {
  const { summary } = briefing;
  const { unitCount, missingCount } = summary;
  const { judged, missed, withheld } = sortByOutcome(briefing);
  const words = toReportWords(briefing);
  return [
    {
      label: "Chỉ tiêu còn đơn vị chưa đạt",
      value:
        judged.length === 0 && withheld.length > 0 ? WITHHELD_TEXT : formatCount(missed.length),
      note: `trong ${formatCount(judged.length)} chỉ tiêu${withheld.length > 0 ? " có nêu số liệu" : ""}`,
    },
    {
      label: "Đơn vị còn chỉ tiêu chưa đạt",
      value: toToldText(missingCount),
      note: `trong ${formatCount(unitCount)} ${words.unitName}${toDoneText(summary.missingDoneCount, words)}`,
    },
  ];
}

/** Some units have done all work and still miss an indicator, so both counts together may exceed all units. */
function toDoneText(count: Told<number>, { doneName }: ReportWords): string {
  return count === WITHHELD || count === 0 ? "" : `; ${formatCount(count)} đã ${doneName}`;
}

function composeStateFigures(
  states: ToldSummary["states"],
  unitCount: number,
  { unitName, doneName }: ReportWords,
): readonly KeyFigureView[] {
  const done = countStanding("done", states);
  const figureOf = (standing: Standing, note: string): KeyFigureView => ({
    label: standing === "done" ? upperFirst(doneName) : STANDINGS[standing].label,
    value: toToldText(countStanding(standing, states)),
    note,
  });
  return [
    figureOf(
      "done",
      `trong ${formatCount(unitCount)} ${unitName}${done === WITHHELD ? "" : toShareText(done, unitCount)}`,
    ),
    figureOf("inTime", `chưa ${doneName}, chưa phần việc nào quá hạn`),
    figureOf("late", "có phần việc quá thời hạn"),
    figureOf("noData", "không tính là đạt hay chưa đạt"),
  ];
}

function toShareText(part: number, whole: number): string {
  return whole === 0 ? "" : ` (${formatPercent({ numerator: part, denominator: whole })})`;
}

import { formatCount } from "../../model/format-count.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { describeMissed } from "../charts/unit-counts.ts";
import { sortByOutcome, type IndicatorsByOutcome } from "../figures/count-indicators.ts";
import type { KeyFigureView, TileView } from "../views/common.ts";
import { toReportWords, type ReportWords } from "../words/report-words.ts";
import { tellChange, toPrevious } from "./before.ts";
import { toPlainFigure, type KeyFigure, type KeyFigureMaker } from "./key-figure.ts";

/** How many indicators some unit misses, and how many units miss one. */
export const composeMissed: KeyFigureMaker = (briefing) => {
  const outcome = sortByOutcome(briefing);
  if (outcome.judged.length === 0) return null;
  if (outcome.missed.length === 0) return composeNoneMissed(outcome);
  const { unitCount, missingCount, missingDoneCount } = briefing.summary;
  const words = toReportWords(briefing);
  const previous = toPrevious(briefing);
  const indicators = toMissedTile(outcome, previous);
  // Of one unit there is nothing to count.
  if (missingCount === WITHHELD || unitCount === 1)
    return { ...toPlainFigure(indicators), sentence: describeMissed(outcome) };
  const units: Missing = { missingCount, unitCount, missingDoneCount };
  return {
    tiles: [indicators, { ...toUnitsTile(units, words), before: tellUnitsBefore(units, previous) }],
    sentence: toSentence(units, indicators, words),
    rest: `${indicators.value} ${indicators.note} còn đơn vị chưa đạt.`,
    before: "",
    picture: {
      value: formatCount(missingCount),
      words: `trong ${formatCount(unitCount)} ${words.unitName} còn chỉ tiêu chưa đạt`,
      isOneSentence: true,
    },
  };
};

/** A count of 0 beside another one would say nothing: what is well is counted instead. */
function composeNoneMissed(outcome: IndicatorsByOutcome): KeyFigure {
  const { judged, pending } = outcome;
  const whole = formatCount(judged.length);
  const note = `trong ${whole} chỉ tiêu có số liệu`;
  if (pending.length < judged.length) {
    const value = formatCount(judged.length - pending.length);
    const label = "Chỉ tiêu không có đơn vị nào chưa đạt";
    return { ...toPlainFigure({ label, value, note }), sentence: describeMissed(outcome) };
  }
  return {
    ...toPlainFigure({ label: "Chỉ tiêu còn trong thời hạn", value: whole, note }),
    sentence: `${judged.length === 1 ? "Chỉ tiêu" : `Cả ${whole} chỉ tiêu`} còn trong thời hạn thực hiện.`,
  };
}

interface Missing {
  readonly missingCount: number;
  readonly unitCount: number;
  readonly missingDoneCount: Told<number>;
}

function toMissedTile(
  { judged, missed, withheld }: IndicatorsByOutcome,
  previous: Briefing | null,
): KeyFigureView {
  const then = previous === null ? null : sortByOutcome(previous);
  const now = { count: missed.length, whole: judged.length };
  return {
    before:
      then === null || then.judged.length === 0
        ? ""
        : tellChange(now, { count: then.missed.length, whole: then.judged.length }),
    label: "Chỉ tiêu còn đơn vị chưa đạt",
    value: formatCount(missed.length),
    note: `trong ${formatCount(judged.length)} chỉ tiêu${withheld.length > 0 ? " có nêu số liệu" : ""}`,
  };
}

function toUnitsTile(
  { missingCount, unitCount, missingDoneCount }: Missing,
  { unitName, doneName }: ReportWords,
): TileView {
  // Some units have done all work and still miss an indicator, so both counts together may exceed all units.
  const done =
    missingDoneCount === WITHHELD || missingDoneCount === 0
      ? ""
      : `; ${formatCount(missingDoneCount)} đã ${doneName}`;
  return {
    label: "Đơn vị còn chỉ tiêu chưa đạt",
    value: formatCount(missingCount),
    note: `trong ${formatCount(unitCount)} ${unitName}${done}`,
  };
}

function tellUnitsBefore({ missingCount, unitCount }: Missing, previous: Briefing | null): string {
  const then = previous?.summary;
  if (then === undefined || then.missingCount === WITHHELD || !then.isWhole) return "";
  const now = { count: missingCount, whole: unitCount };
  return tellChange(now, { count: then.missingCount, whole: then.unitCount });
}

/** `3 trong 12 đơn vị trực thuộc còn chỉ tiêu chưa đạt, ở 2 trong 10 chỉ tiêu.` */
function toSentence(
  { missingCount, unitCount }: Missing,
  indicators: KeyFigureView,
  { unitName }: ReportWords,
): string {
  const all = `${formatCount(unitCount)} ${unitName}`;
  const who = missingCount < unitCount ? `${formatCount(missingCount)} trong ${all}` : `Cả ${all}`;
  return `${who} còn chỉ tiêu chưa đạt, ở ${indicators.value} ${indicators.note}.`;
}

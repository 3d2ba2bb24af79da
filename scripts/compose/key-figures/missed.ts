import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldSummary } from "../audience/told-summary.ts";
import { describeMissed } from "../charts/indicators.ts";
import {
  nameCounted,
  sortByOutcome,
  type IndicatorsByOutcome,
} from "../figures/count-indicators.ts";
import { isOfSameUnits } from "../figures/same-whole.ts";
import type { KeyFigureView, TileView } from "../views/common.ts";
import { tellPart } from "../words/units/part-text.ts";
import { toReportWords, type ReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import { tellChange, toPrevious, type PartOf } from "./before.ts";
import { toPart, toPlainFigure, type KeyFigureMaker, type MadeFigure } from "./key-figure.ts";

/** How many indicators some unit misses, and how many units miss one. */
export const composeMissed: KeyFigureMaker = (briefing) => {
  const outcome = sortByOutcome(briefing);
  if (outcome.judged.length === 0) return null;
  if (outcome.missed.length === 0) return composeNoneMissed(outcome);
  const { unitCount, missingCount, missingDoneCount } = briefing.summary;
  const words = toReportWords(briefing);
  const then = findThen(briefing, outcome);
  const indicators = toMissedTile(outcome, then);
  // Of one unit there is nothing to count.
  if (missingCount === WITHHELD || unitCount === 1)
    return { ...toPlainFigure(indicators), sentence: describeMissed(outcome) };
  const where = tellMissed(outcome);
  const units: Missing = { missingCount, unitCount, missingDoneCount };
  return {
    tiles: [indicators, { ...toUnitsTile(units, words), before: tellUnitsBefore(units, then) }],
    sentence: `${upperFirst(tellPart(missingCount, unitCount, words.unitName))} còn chỉ tiêu chưa đạt${where === "" ? "" : `, ở ${where}`}.`,
    rest: where === "" ? "" : `${upperFirst(where)} còn đơn vị chưa đạt.`,
    before: "",
    picture: {
      ...toPart(missingCount, unitCount, `${words.unitName} còn chỉ tiêu chưa đạt`),
      isOneSentence: true,
    },
  };
};

/** A count of 0 beside another one would say nothing: what is well is counted instead. */
function composeNoneMissed(outcome: IndicatorsByOutcome): MadeFigure {
  const whole = outcome.judged.length;
  const met = whole - outcome.pending.length;
  const label = met > 0 ? "Chỉ tiêu không có đơn vị nào chưa đạt" : "Chỉ tiêu còn trong thời hạn";
  const { value, words } = toPart(met > 0 ? met : whole, whole, nameCounted(outcome));
  const figure = toPlainFigure({ label, value, note: words, before: null });
  return { ...figure, sentence: describeMissed(outcome) };
}

interface Missing {
  readonly missingCount: number;
  readonly unitCount: number;
  readonly missingDoneCount: Told<number>;
}

/** The period before. */
interface Then {
  readonly summary: ToldSummary;
  readonly outcome: IndicatorsByOutcome;
  /** Whether the same units are judged by the same indicators, as far as this audience may know. */
  readonly isSame: boolean;
}

function findThen(briefing: Briefing, { judged }: IndicatorsByOutcome): Then | null {
  const previous = toPrevious(briefing);
  if (previous === null) return null;
  const outcome = sortByOutcome(previous);
  const before = new Set(outcome.judged.map(({ id }) => id));
  const isSame = judged.length === before.size && judged.every(({ id }) => before.has(id));
  return {
    summary: previous.summary,
    outcome,
    isSame: isSame && isOfSameUnits(null, briefing),
  };
}

function toMissedTile(outcome: IndicatorsByOutcome, then: Then | null): KeyFigureView {
  const { judged, missed } = outcome;
  const now = { count: missed.length, whole: judged.length };
  const { value, words } = toPart(now.count, now.whole, nameCounted(outcome));
  return {
    before: then === null || then.outcome.judged.length === 0 ? "" : tellMissedBefore(now, then),
    label: "Chỉ tiêu còn đơn vị chưa đạt",
    value,
    note: words,
  };
}

function tellMissedBefore(now: PartOf, { outcome: { missed, judged }, isSame }: Then): string {
  return tellChange(now, { count: missed.length, whole: judged.length }, isSame);
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
  const { value, words } = toPart(missingCount, unitCount, unitName);
  return { label: "Đơn vị còn chỉ tiêu chưa đạt", value, note: `${words}${done}` };
}

function tellUnitsBefore({ missingCount, unitCount }: Missing, then: Then | null): string {
  const before = then?.summary;
  if (then === null || before?.isWhole !== true || before.missingCount === WITHHELD) return "";
  const now = { count: missingCount, whole: unitCount };
  return tellChange(now, { count: before.missingCount, whole: before.unitCount }, then.isSame);
}

/** `2 trong 10 chỉ tiêu`; empty where there is only one. */
function tellMissed(outcome: IndicatorsByOutcome): string {
  const { judged, missed } = outcome;
  return judged.length === 1 ? "" : tellPart(missed.length, judged.length, nameCounted(outcome));
}

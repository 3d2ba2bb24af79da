import { formatCount } from "../../model/format-count.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { describeMissed } from "../charts/unit-counts.ts";
import {
  nameCounted,
  sortByOutcome,
  type IndicatorsByOutcome,
} from "../figures/count-indicators.ts";
import type { KeyFigureView, TileView } from "../views/common.ts";
import { tellPart } from "../words/part-text.ts";
import { toReportWords, type ReportWords } from "../words/report-words.ts";
import { upperFirst } from "../words/sentences.ts";
import { tellChange, toPrevious } from "./before.ts";
import { toPart, toPlainFigure, type KeyFigure, type KeyFigureMaker } from "./key-figure.ts";

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
  const where = tellMissed(outcome);
  const units: Missing = { missingCount, unitCount, missingDoneCount };
  return {
    tiles: [indicators, { ...toUnitsTile(units, words), before: tellUnitsBefore(units, previous) }],
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
function composeNoneMissed(outcome: IndicatorsByOutcome): KeyFigure {
  const whole = outcome.judged.length;
  const met = whole - outcome.pending.length;
  const label = met > 0 ? "Chỉ tiêu không có đơn vị nào chưa đạt" : "Chỉ tiêu còn trong thời hạn";
  const { value, words } = toPart(met > 0 ? met : whole, whole, nameCounted(outcome));
  return { ...toPlainFigure({ label, value, note: words }), sentence: describeMissed(outcome) };
}

interface Missing {
  readonly missingCount: number;
  readonly unitCount: number;
  readonly missingDoneCount: Told<number>;
}

function toMissedTile(outcome: IndicatorsByOutcome, previous: Briefing | null): KeyFigureView {
  const { judged, missed } = outcome;
  const then = previous === null ? null : sortByOutcome(previous);
  const now = { count: missed.length, whole: judged.length };
  const { value, words } = toPart(now.count, now.whole, nameCounted(outcome));
  return {
    before:
      then === null || then.judged.length === 0
        ? ""
        : tellChange(now, { count: then.missed.length, whole: then.judged.length }),
    label: "Chỉ tiêu còn đơn vị chưa đạt",
    value,
    note: words,
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
  const { value, words } = toPart(missingCount, unitCount, unitName);
  return { label: "Đơn vị còn chỉ tiêu chưa đạt", value, note: `${words}${done}` };
}

function tellUnitsBefore({ missingCount, unitCount }: Missing, previous: Briefing | null): string {
  const then = previous?.summary;
  if (then === undefined || then.missingCount === WITHHELD || !then.isWhole) return "";
  const now = { count: missingCount, whole: unitCount };
  return tellChange(now, { count: then.missingCount, whole: then.unitCount });
}

/** `2 trong 10 chỉ tiêu`; empty where there is only one. */
function tellMissed(outcome: IndicatorsByOutcome): string {
  const { judged, missed } = outcome;
  return judged.length === 1 ? "" : tellPart(missed.length, judged.length, nameCounted(outcome));
}

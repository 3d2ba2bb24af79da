import type { Indicator, LevelIndicator, Strand } from "../../model/rules/indicator.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { countStanding, nameStandings, type Standing } from "../figures/standings.ts";
import { toLevelResult, toLevelRule, toLevelValue } from "../words/indicators/level-text.ts";
import { nameTypes } from "../words/units/name-units.ts";
import { tellPart } from "../words/units/part-text.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toPooledText } from "../words/indicators/threshold-text.ts";
import { toPartFigure, toPlainFigure, type MadeFigure } from "./key-figure.ts";

/** How many units have finished a strand; before any has, how far they are. */
export function composeStrand({ id, name }: Strand, briefing: Briefing): MadeFigure | null {
  const counts = briefing.summary.strands.get(id);
  if (counts === undefined || counts === WITHHELD || counts.applicable === 0) return null;
  const standing = ORDER.find((one) => countStanding(one, counts.states) > 0);
  if (standing === undefined) return null;
  const state =
    standing === "done" ? "hoàn thành" : lowerFirst(nameStandings(briefing.dataset)[standing]);
  return toPartFigure({
    name,
    count: countStanding(standing, counts.states),
    whole: counts.applicable,
    units: `${nameTypes(counts.applicableTypes, briefing.dataset)} ${state}`,
  });
}

const ORDER: readonly Standing[] = ["done", "late", "inTime", "noData"];

/** The pooled share of an indicator with how many units meet it, or that number alone. */
export function composeIndicator(indicator: Indicator, briefing: Briefing): MadeFigure | null {
  const counts = briefing.summary.indicators.get(indicator.id);
  if (counts === undefined || counts === WITHHELD) return null;
  const state = STATES.find(({ key }) => counts[key] > 0);
  if (state === undefined) return null;
  const { name } = indicator;
  const count = counts[state.key];
  const whole = counts.applicable;
  const units = `${nameTypes(counts.applicableTypes, briefing.dataset)} ${state.word}`;
  const { pooled } = counts;
  const isShare = factsOf(indicator.measure).pool?.isShare === true;
  if (!isShare || pooled === WITHHELD || pooled === null)
    return toPartFigure({ name, count, whole, units });
  return toPlainFigure({
    label: name,
    value: toPooledText(pooled, indicator.measure),
    note: tellPart(count, whole, units),
    before: null,
  });
}

const STATES: readonly {
  readonly key: "met" | "notMet" | "notDue";
  readonly word: string;
}[] = [
  { key: "met", word: "đạt" },
  { key: "notMet", word: "chưa đạt" },
  { key: "notDue", word: "chưa đến hạn" },
] satisfies readonly { readonly key: keyof ToldIndicator; readonly word: string }[];

/** What the issuer's own figures give, and what becomes of it. */
export function composeLevelIndicator(
  indicator: LevelIndicator,
  { dataset, summary }: Briefing,
): MadeFigure | null {
  const told = summary.level.get(indicator.id);
  if (told === undefined || told === WITHHELD || told.measured === null) return null;
  return toPlainFigure({
    label: indicator.name,
    value: toLevelValue(told, indicator, dataset.form),
    note: `${toLevelResult(told)}; mức quy định: ${toLevelRule(indicator, dataset.form)}`,
    before: null,
  });
}

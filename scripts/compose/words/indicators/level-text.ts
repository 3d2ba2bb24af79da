import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import type { Form } from "../../../model/form/form.ts";
import type { LevelIndicator } from "../../../model/rules/indicator.ts";
import type { LevelJudgement } from "../../../model/judgement/evaluation.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../../model/judgement/withheld.ts";
import { VERDICT_STATES } from "../../views/cells.ts";
import { lowerFirst } from "../sentences.ts";
import { toMeasuredText, toRuleText, toUnitBehind } from "./threshold-text.ts";

/** What the issuer's own figures give: `1.100/3.120 (35,3%)`, `27 cuộc`. */
export function toLevelValue(
  told: Told<LevelJudgement>,
  indicator: LevelIndicator,
  form: Form,
): string {
  if (told === WITHHELD) return WITHHELD_TEXT;
  const { measured } = told;
  const value = toMeasuredText(measured, indicator);
  const { countedField } = factsOf(indicator.measure);
  return measured?.kind === "count"
    ? value + toUnitBehind(countedField ?? "", ofLevel(form))
    : value;
}

/** `đạt`, `chưa đạt`, `chưa đến hạn` …, or that it is withheld. */
export function toLevelResult(told: Told<LevelJudgement>): string {
  return told === WITHHELD ? WITHHELD_TEXT : lowerFirst(VERDICT_STATES[told.verdict].word);
}

/** The rule of an indicator of the issuer's own figures. */
export function toLevelRule(indicator: LevelIndicator, form: Form): string {
  return toRuleText(indicator, ofLevel(form));
}

function ofLevel({ levelFields }: Form): Pick<Form, "fields"> {
  return { fields: levelFields };
}

import type { Dataset } from "../model/dataset.ts";
import type { LevelIndicator } from "../model/rules/indicator.ts";
import type { Period } from "../model/report/period.ts";
import { BY_TYPE_ALONE, LEVEL, LEVEL_MEMBER } from "../model/form/scope.ts";
import type { LevelJudgement } from "../model/judgement/evaluation.ts";
import { judgeUnit } from "./judge-unit.ts";

/** Judges the issuer's own figures as if it were the only unit. */
export function judgeLevel(
  indicator: LevelIndicator,
  { form }: Pick<Dataset, "form">,
  { date, level }: Pick<Period, "date" | "level">,
): LevelJudgement {
  const answering = {
    ...LEVEL_MEMBER,
    values: level?.values ?? null,
    stale: new Map(),
    hasSent: level !== null,
  };
  const asked = { ...indicator, ...BY_TYPE_ALONE, unitTypes: [LEVEL], condition: null };
  const basis = { form: { fields: form.levelFields }, strand: undefined, reportDate: date };
  const { verdict, measured, deadline, isDone } = judgeUnit(answering, asked, basis);
  return { verdict, measured, deadline, isDone };
}

import type { Dataset } from "../../model/dataset.ts";
import { toIllustrativeText } from "../../model/report/marks.ts";
import type { Unit } from "../../model/report/period.ts";
import { toFormerId } from "../../model/units/reorganization.ts";
import type { UnitsOfPeriod } from "../../model/units/roster.ts";
import { toFormVersion } from "./form-version.ts";
import { toQuestionList } from "./layout/question-list.ts";
import type { AskedUnit, FormSource, LastAnswers } from "./layout/source.ts";

/** What the workbooks of a period are made of. */
export interface PeriodToAsk {
  readonly source: FormSource;
  readonly units: readonly AskedUnit[];
  /** What the issuer itself last reported. */
  readonly levelBefore: LastAnswers | null;
}

/** What forms are laid out from: of a root that is sound, or what could be read of one that is not. */
export interface Askable extends Pick<Dataset, "issuer" | "form"> {
  readonly periods: readonly AskablePeriod[];
}

type AskablePeriod = Omit<UnitsOfPeriod, "unreadable">;

/** @param period one of the given periods */
export function toPeriodToAsk(
  { issuer, form, periods }: Askable,
  period: AskablePeriod,
): PeriodToAsk {
  const earlier = periods.filter(({ date }) => date < period.date).toReversed();
  const mark = toIllustrativeText(issuer);
  return {
    source: {
      issuerName: issuer.name,
      marks: mark === null ? [] : [mark],
      groups: form.groups,
      ofUnits: toQuestionList(form.fields, period.date),
      ofLevel: toQuestionList(form.levelFields, period.date),
      comparisons: form.comparisons,
      period: period.date,
      version: toFormVersion(form),
    },
    units: period.units.map(({ id, name, type, block, isPilot }) => ({
      id,
      name,
      type,
      block,
      isPilot,
      before: findLastAnswers(id, [period, ...earlier]),
    })),
    levelBefore: findLastLevel(earlier),
  };
}

/** What a unit sent last in an earlier period, as the same unit, under whatever name. */
function findLastAnswers(
  unit: string,
  [now, before, ...further]: readonly AskablePeriod[],
): LastAnswers | null {
  if (now === undefined || before === undefined) return null;
  const formerId = toFormerId(unit, now.reorganizations);
  if (formerId === null) return null;
  const former: Unit | undefined = before.units.find(({ id }) => id === formerId);
  if (former === undefined) return null;
  const { values } = former;
  return values === null || values.size === 0
    ? findLastAnswers(formerId, [before, ...further])
    : { period: before.date, values };
}

function findLastLevel(earlier: readonly AskablePeriod[]): LastAnswers | null {
  for (const { date, level } of earlier)
    if (level !== null && level.values.size > 0) return { period: date, values: level.values };
  return null;
}

import type { EvaluatedPeriod, EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Period } from "../../model/report/period.ts";
import type { Briefing, InternalBriefing } from "./briefing.ts";
import { toPublicDataset } from "./public-dataset.ts";
import { toNamedUnits } from "../words/units/named-units.ts";
import { toToldSummary } from "./told-summary.ts";

/** The newest public briefing first, then the earlier ones. */
export type PublicBriefings = readonly [Briefing, ...Briefing[]];

/** What the public may know of every period. */
export function composePublicBriefings(
  dataset: Dataset,
  periods: EvaluatedPeriods,
): PublicBriefings {
  const reduced = toPublicDataset(
    dataset,
    new Map(periods.map(({ period, withheld }) => [period.date, withheld])),
    periods[0].period.date,
  );
  const [newest, ...earlier] = periods;
  const toTold = ({ summary, withheld }: EvaluatedPeriod) =>
    toToldSummary(summary, withheld, dataset.form.fields);
  const brief = (evaluated: EvaluatedPeriod): Briefing => {
    const before = findBefore(evaluated, periods);
    return {
      ...composeCommon(evaluated, reduced),
      audience: "public",
      summary: toTold(evaluated),
      previous:
        before === undefined
          ? null
          : { period: findPeriod(reduced, before), summary: toTold(before) },
      namedUnits: toNamedUnits({ dataset, ...evaluated }, "clearedOnly"),
    };
  };
  return [brief(newest), ...earlier.map(brief)];
}

/** Leaders may know everything about the newest period. */
export function composeInternalBriefing(
  dataset: Dataset,
  periods: EvaluatedPeriods,
): InternalBriefing {
  const [newest] = periods;
  const before = findBefore(newest, periods);
  return {
    ...composeCommon(newest, dataset),
    audience: "internal",
    summary: newest.summary,
    previous:
      before === undefined
        ? null
        : { period: findPeriod(dataset, before), summary: before.summary },
    namedUnits: toNamedUnits({ dataset, ...newest }, "all"),
  };
}

function composeCommon(
  evaluated: EvaluatedPeriod,
  dataset: Dataset,
): Pick<Briefing, "dataset" | "period" | "claimedIndicators"> {
  return {
    dataset,
    period: findPeriod(dataset, evaluated),
    claimedIndicators: new Set(
      evaluated.period.report?.shortcomings.flatMap(({ indicators }) => indicators),
    ),
  };
}

function findBefore(evaluated: EvaluatedPeriod, periods: EvaluatedPeriods) {
  return periods[periods.indexOf(evaluated) + 1];
}

function findPeriod(dataset: Dataset, { period }: EvaluatedPeriod): Period {
  const found = dataset.periods.find(({ date }) => date === period.date);
  if (found === undefined) throw new TypeError(`no period ${period.date}`);
  return found;
}

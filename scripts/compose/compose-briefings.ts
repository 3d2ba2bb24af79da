import type { EvaluatedPeriod, EvaluatedPeriods } from "../evaluate/evaluate-period.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Period } from "../model/period.ts";
import type { Briefing } from "./briefing.ts";
import type { PublicBriefings } from "./compose-public.ts";
import { toPublicDataset } from "./public-dataset.ts";
import { toShortfallTexts } from "./shortfall-texts.ts";
import type { Audience } from "./views.ts";

/** What the public may know of every period. */
export function composePublicBriefings(
  dataset: Dataset,
  periods: EvaluatedPeriods,
): PublicBriefings {
  const reduced = toPublicDataset(dataset);
  const [newest, ...earlier] = periods;
  const brief = (evaluated: EvaluatedPeriod) =>
    composeBriefing({ evaluated, periods, from: dataset, to: reduced }, "public");
  return [brief(newest), ...earlier.map(brief)];
}

/** What leaders may know of the newest period: everything. */
export function composeInternalBriefing(dataset: Dataset, periods: EvaluatedPeriods): Briefing {
  return composeBriefing(
    { evaluated: periods[0], periods, from: dataset, to: dataset },
    "internal",
  );
}

function composeBriefing(
  about: {
    readonly evaluated: EvaluatedPeriod;
    readonly periods: EvaluatedPeriods;
    readonly from: Dataset;
    /** The dataset that the audience gets. */
    readonly to: Dataset;
  },
  audience: Audience,
): Briefing {
  const { evaluated, periods, from, to } = about;
  const before = periods[periods.indexOf(evaluated) + 1];
  return {
    audience,
    dataset: to,
    period: findPeriod(to, evaluated),
    summary: evaluated.summary,
    previous:
      before === undefined ? null : { period: findPeriod(to, before), summary: before.summary },
    shortfallTexts: toShortfallTexts(
      { dataset: from, ...evaluated },
      audience === "internal" ? "all" : "clearedOnly",
    ),
  };
}

function findPeriod(dataset: Dataset, { period }: EvaluatedPeriod): Period {
  const found = dataset.periods.find(({ date }) => date === period.date);
  if (found === undefined) throw new TypeError(`no period ${period.date}`);
  return found;
}

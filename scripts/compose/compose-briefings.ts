import type { Summary } from "../evaluate/summarize.ts";
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
  const toSummary = (summary: Summary) =>
    audience === "public" ? toPublicSummary(summary, from) : summary;
  return {
    audience,
    dataset: to,
    period: findPeriod(to, evaluated),
    summary: toSummary(evaluated.summary),
    claimedIndicators: new Set(
      evaluated.period.report?.shortcomings.flatMap(({ indicators }) => indicators),
    ),
    previous:
      before === undefined
        ? null
        : { period: findPeriod(to, before), summary: toSummary(before.summary) },
    shortfallTexts: toShortfallTexts(
      { dataset: from, ...evaluated },
      audience === "internal" ? "all" : "clearedOnly",
    ),
  };
}

/** Without the totals of fields that are not even public in total. */
function toPublicSummary(summary: Summary, { form }: Dataset): Summary {
  const isCleared = new Map(form.fields.map(({ id, visibility }) => [id, visibility !== "never"]));
  return { ...summary, totals: new Map([...summary.totals].filter(([id]) => isCleared.get(id))) };
}

function findPeriod(dataset: Dataset, { period }: EvaluatedPeriod): Period {
  const found = dataset.periods.find(({ date }) => date === period.date);
  if (found === undefined) throw new TypeError(`no period ${period.date}`);
  return found;
}

import { formatPercent } from "../../model/texts/format-number.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Wanted } from "../../model/prose/placeholder.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { toPooledText, toThresholdText } from "../words/indicators/threshold-text.ts";
import { nameBlocks } from "../words/units/scope-text.ts";
import { UNREPORTED, type Figure } from "./figure.ts";

/** A figure of an indicator; `undefined`: indicators have no such figure. */
export function findIndicatorFigure(
  wanted: Wanted,
  indicator: Indicator,
  briefing: Briefing,
): Figure | undefined {
  const counts = briefing.summary.indicators.get(indicator.id);
  if (counts === undefined) return undefined;
  if (wanted.figure === "nguong") return { type: "text", text: toThresholdText(indicator) };
  return counts === WITHHELD
    ? { type: "withheld" }
    : findToldFigure(wanted, { counts, indicator, briefing });
}

function findToldFigure(
  wanted: Wanted,
  about: {
    readonly counts: ToldIndicator;
    readonly indicator: Indicator;
    readonly briefing: Briefing;
  },
): Figure | undefined {
  const { counts, indicator, briefing } = about;
  const units = (count: number, types: readonly string[] = counts.applicableTypes): Figure => ({
    type: "units",
    count,
    whole: counts.applicable,
    types,
  });
  switch (wanted.figure) {
    case "ap_dung":
      return units(counts.applicable);
    case "dat":
      return units(counts.met);
    case "chua_dat":
      return units(
        counts.notMet,
        counts.notMet === 0 ? counts.applicableTypes : counts.notMetTypes,
      );
    case "chua_den_han":
      return units(counts.notDue);
    case "vuot":
      return units(counts.exceeded);
    case "chua_co_so_lieu":
      return units(counts.noData);
    case "ty_le":
      return findShare(counts, indicator);
    case "khoi_chua_dat":
      return { type: "text", text: nameMissedBlocks(counts, briefing) };
    default:
      return undefined;
  }
}

/** The pooled share; of an indicator of yes or no, how many of the units to which it applies meet it. */
function findShare(counts: ToldIndicator, indicator: Indicator): Figure {
  const { pooled, met, applicable } = counts;
  if (pooled === WITHHELD) return { type: "withheld" };
  const isOfUnits = factsOf(indicator.measure).answerField !== null && applicable > 0;
  if (isOfUnits)
    return { type: "text", text: formatPercent({ numerator: met, denominator: applicable }) };
  return pooled === null
    ? UNREPORTED
    : { type: "text", text: toPooledText(pooled, indicator.measure) };
}

function nameMissedBlocks({ notMetBlocks }: ToldIndicator, { dataset }: Briefing): string {
  const known = dataset.blocks.filter(({ id }) => notMetBlocks?.includes(id) === true);
  if (known.length === 0) return "một số khối";
  return nameBlocks(
    known.map(({ id }) => id),
    known,
  );
}

import { formatPoints } from "../../../model/texts/format-number.ts";
import type { Indicator } from "../../../model/rules/indicator.ts";
import { factsOf, type Measure } from "../../../model/rules/indicator-kinds.ts";
import { compareRatios, type Ratio } from "../../../model/rules/ratio.ts";
import { endsOf, type ThresholdEnds } from "../../../model/rules/threshold.ts";
import { limitsOf, toShortRuleText } from "./threshold-text.ts";

/** Where a share stands beside its level; by the ends between which the level is reached, as verdicts are. */
export interface Distance {
  readonly side: "above" | "below" | "at" | "within";
  /** In percentage points from the end that it has passed, or that it must not pass; below 0 where it is below. */
  readonly points: number;
  /** The same without its sign: `0,2`; `null` where there is none, or none that is shown. */
  readonly pointsText: string | null;
}

/** `null`: nothing of it is a share with a level. */
export function findDistance(share: Ratio, measure: Measure): Distance | null {
  const { threshold, pool } = factsOf(measure);
  if (threshold === null || pool?.isShare !== true) return null;
  const limit = findLimit(share, endsOf(threshold));
  if (limit === null) return { side: "within", points: 0, pointsText: null };
  const sign = compareRatios(share, limit);
  return {
    side: sign < 0 ? "below" : sign > 0 ? "above" : "at",
    points: toPoints(share, limit),
    pointsText: formatPoints(share, limit, limitsOf(measure)),
  };
}

/** The only end, or of two the one that is passed; `null`: it is between them. */
function findLimit(share: Ratio, { least, most }: ThresholdEnds): Ratio | null {
  if (least === null || most === null) return least ?? most;
  if (compareRatios(share, least) < 0) return least;
  return compareRatios(share, most) > 0 ? most : null;
}

/** Over a common denominator, so that equal distances are equal numbers. */
function toPoints(share: Ratio, limit: Ratio): number {
  const difference = share.numerator * limit.denominator - limit.numerator * share.denominator;
  return (100 * difference) / (share.denominator * limit.denominator);
}

const SIDES = { above: "cao hơn", below: "thấp hơn", at: "bằng", within: "trong" } as const;

/** Beside a mark: `thấp hơn mức 0,2 điểm`, `bằng mức tối đa`, `trong mức`. */
export function toDistanceLabel(
  distance: Distance,
  { measure }: Pick<Indicator, "measure">,
): string {
  const most = factsOf(measure).threshold?.kind === "max" ? " tối đa" : "";
  return `${SIDES[distance.side]} mức${most}${toPointsBehind(distance, "điểm")}`;
}

/** In a sentence: `thấp hơn mức 15% là 0,7 điểm phần trăm`, `trong mức 45% ± 5%`. */
export function toDistanceText(distance: Distance, indicator: Indicator): string {
  const points = toPointsBehind(distance, "điểm phần trăm");
  return `${SIDES[distance.side]} mức ${toShortRuleText(indicator)}${points === "" ? "" : ` là${points}`}`;
}

/** Behind a name: `thấp hơn 0,7 điểm phần trăm`, `bằng mức`. */
export function toShortDistance(distance: Distance): string {
  const points = toPointsBehind(distance, "điểm phần trăm");
  return `${SIDES[distance.side]}${points === "" ? " mức" : points}`;
}

function toPointsBehind({ pointsText }: Distance, unit: string): string {
  return pointsText === null ? "" : ` ${pointsText} ${unit}`;
}

import type { Indicator } from "../../model/rules/indicator.ts";
import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { nameCounted, type IndicatorsByOutcome } from "../figures/count-indicators.ts";
import type { ChartView } from "../views/common.ts";
import { tellEach, tellPart } from "../words/units/part-text.ts";

/** The finding as title, what the chart is about below it; without a finding its name is the title. */
export function entitle(
  name: string,
  finding: string | null,
  description: string,
): Pick<ChartView, "title" | "aboutText" | "description" | "altText"> {
  if (finding === null) return { title: name, aboutText: "", description, altText: description };
  return { title: finding, aboutText: name, description, altText: `${name}. ${description}` };
}

/** What a chart shows in words: its finding, and the numbers. */
export function tellChart({ title, aboutText, description }: ChartView): string {
  return aboutText === "" ? description : `${title}. ${description}`;
}

export type CountsOf = (indicator: Indicator) => Told<ToldIndicator>;

/** What the chart of indicators shows: how many some unit misses, or that no unit misses any. */
export function tellIndicators(outcome: IndicatorsByOutcome, countsOf: CountsOf): string | null {
  const { judged, missed, withheld, applied } = outcome;
  const counts = applied.flatMap((one) => countsOf(one)).filter((one) => one !== WITHHELD);
  const isOne = counts.every(({ applicable }) => applicable === 1);
  const [only, ...others] = judged;
  if (only === undefined) return null;
  if (missed.length > 0) {
    if (others.length === 0 && withheld.length === 0) return tellMissed(only, countsOf(only));
    const part = tellEach(missed.length, judged.length, nameCounted(outcome));
    return `${part} ${isOne ? "" : "còn đơn vị "}chưa đạt`;
  }
  const isMet = withheld.length === 0 && counts.every(({ met, applicable }) => met === applicable);
  if (!isMet || others.length === 0) return null;
  return `${tellEach(judged.length, judged.length, "chỉ tiêu")} đạt${isOne ? "" : " ở mọi đơn vị"}`;
}

/** `Tỷ lệ nữ cấp ủy viên: 3 trong 7 đơn vị chưa đạt`. */
function tellMissed({ name }: Indicator, counts: Told<ToldIndicator>): string | null {
  if (counts === WITHHELD) return null;
  const { notMet, applicable } = counts;
  return `${name}: ${applicable === 1 ? "" : `${tellPart(notMet, applicable, "đơn vị")} `}chưa đạt`;
}

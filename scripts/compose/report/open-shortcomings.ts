import type { Shortcoming } from "../../model/prose/report.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { missesOfLevel, toldMisses } from "../figures/count-indicators.ts";
import type { ShortcomingView } from "../views/report.ts";
import { toLevelValue } from "../words/indicators/level-text.ts";
import { lowerFirst } from "../words/sentences.ts";
import { findUnclaimed } from "./items.ts";

/** What a shortcoming is made of, written by people or by the program. */
export type Finding = Pick<Shortcoming, "indicators" | "status" | "internal">;

export interface OpenShortcoming {
  readonly view: ShortcomingView;
  readonly source: Finding;
}

/**
 * The shortcomings that are not resolved, the worst first: by the number of cases of a unit that misses something
 * compulsory, then by those of a unit that misses any indicator.
 * @param shortcomings those of the report, in its order
 */
export function sortOpen(
  briefing: Briefing,
  shortcomings: readonly ShortcomingView[],
): readonly OpenShortcoming[] {
  const { indicators: all, levelIndicators } = briefing.dataset;
  const required = new Set(
    [...all, ...levelIndicators].flatMap((one) => (one.isRequired ? one.id : [])),
  );
  const weigh = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + weighOne(id, briefing), 0);
  const weighRequired = ({ indicators }: Finding) =>
    weigh(indicators.filter((id) => required.has(id)));
  // The order of the views: written shortcomings first, then those that the program wrote.
  const sources: readonly Finding[] = [
    ...(briefing.period.report?.shortcomings ?? []),
    ...findUnclaimed(briefing).map(({ id, status }): Finding => ({
      indicators: [id],
      status,
      internal: null,
    })),
  ];
  return shortcomings
    .flatMap((view, index) => {
      const source = sources[index];
      return source === undefined || source.status === "resolved" ? [] : [{ view, source }];
    })
    .toSorted(
      ({ source: a }, { source: b }) =>
        weighRequired(b) - weighRequired(a) || weigh(b.indicators) - weigh(a.indicators),
    );
}

/** What the issuer's own figures miss weighs as if every unit missed it. */
function weighOne(id: string, briefing: Briefing): number {
  return missesOfLevel(id, briefing) ? briefing.summary.unitCount : toldMisses(id, briefing);
}

/** `Chưa đạt: tỷ lệ nữ cấp ủy viên 3/7 đơn vị; …`: only indicators that some unit misses. */
export function toCountsText({ indicators }: Finding, briefing: Briefing): string {
  const { dataset, summary } = briefing;
  const counts = dataset.indicators.flatMap(({ id, name }) => {
    const own = indicators.includes(id) ? summary.indicators.get(id) : undefined;
    return own === undefined || own === WITHHELD || own.notMet === 0
      ? []
      : [`${lowerFirst(name)} ${formatCount(own.notMet)}/${formatCount(own.applicable)} đơn vị`];
  });
  const values = dataset.levelIndicators
    .filter(({ id }) => indicators.includes(id) && missesOfLevel(id, briefing))
    .map((one) => {
      const value = toLevelValue(summary.level.get(one.id) ?? WITHHELD, one, dataset.form);
      return `${lowerFirst(one.name)} ${value}`;
    });
  const missed = [...counts, ...values];
  return missed.length === 0 ? "" : `Chưa đạt: ${missed.join("; ")}.`;
}

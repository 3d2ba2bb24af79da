import { toFormerId } from "../../model/units/reorganization.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import type { Evaluations } from "../papers/unit/sheet.ts";
import { joinParts, lowerFirst } from "../words/sentences.ts";
import type { Noted } from "../words/units/name-groups.ts";

/**
 * Units that met an indicator in the period before and miss it now, with these indicators. Only a unit that is the same
 * as then is compared, and only an indicator that was judged in both periods.
 */
export function listWorse(
  { dataset, period }: InternalBriefing,
  { now, before }: Evaluations,
): readonly Noted[] {
  if (before === null) return [];
  return period.units.flatMap(({ id, name }) => {
    const former = toFormerId(id, period.reorganizations);
    const then = former === null ? undefined : before.units.get(former);
    const fallen = dataset.indicators.filter((indicator) => {
      const was = then?.judgements.get(indicator.id)?.verdict;
      const isMissed = now.units.get(id)?.judgements.get(indicator.id)?.verdict === "notMet";
      return isMissed && (was === "met" || was === "exceeded");
    });
    const names = joinParts(fallen.map((one) => lowerFirst(one.name)));
    return fallen.length === 0 ? [] : [{ name: `${name} (${names})`, note: "" }];
  });
}

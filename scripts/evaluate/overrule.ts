import type { Override } from "../model/declaration.ts";
import type { Evaluation, Judgement, Overruled, ProgressState } from "../model/evaluation.ts";
import type { Period, Unit } from "../model/period.ts";
import type { Problem } from "../model/problem.ts";

/** The judgement as it stands: with the verdict that somebody has set for the unit, if any. */
export function overruleJudgement(computed: Judgement, { overrides }: Unit): Judgement {
  const override = overrides.find(
    ({ kind, id }) => kind === "indicator" && id === computed.indicator,
  );
  if (override?.kind !== "indicator") return computed;
  return {
    ...computed,
    verdict: override.result,
    missingCount: override.result === "notMet" ? computed.missingCount : 0,
    overruled: toOverruled(override, computed.verdict),
  };
}

/** The state of a strand as it stands, and what was computed where somebody has set another. */
export function overruleState(
  strand: string,
  computed: ProgressState,
  { overrides }: Unit,
): { readonly state: ProgressState; readonly overruled: Overruled<ProgressState> | null } {
  const override = overrides.find(({ kind, id }) => kind === "strand" && id === strand);
  return override?.kind === "strand"
    ? { state: override.result, overruled: toOverruled(override, computed) }
    : { state: computed, overruled: null };
}

/** Overrides that change nothing: they would be shown as somebody's ruling where there is none. */
export function findIdleOverrides(period: Period, evaluation: Evaluation): readonly Problem[] {
  return period.units.flatMap((unit) =>
    unit.overrides.flatMap((override): readonly Problem[] => {
      const own = evaluation.units.get(unit.id);
      const overruled =
        override.kind === "indicator"
          ? own?.judgements.get(override.id)?.overruled
          : own?.overruledStrands.get(override.id);
      if (overruled?.computed !== override.result) return [];
      const { place, id, resultText } = override;
      return [
        {
          code: "override-idle",
          place,
          path: "ghi_de",
          found: id,
          allowed: resultText,
          hint: null,
        },
      ];
    }),
  );
}

function toOverruled<T>({ reason, person, date }: Override, computed: T): Overruled<T> {
  return { computed, reason, person, date };
}

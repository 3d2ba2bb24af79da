import type { Ruling } from "../model/judgement/ruling.ts";
import type { Evaluation, Judgement, Ruled, ProgressState } from "../model/judgement/evaluation.ts";
import type { Period, Unit } from "../model/report/period.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { NO_GAP } from "./measure-kinds.ts";

/** The judgement with the ruling of the unit, if there is one. */
export function applyRuling(computed: Judgement, { rulings }: Unit): Judgement {
  const ruling = rulings.find(({ kind, id }) => kind === "indicator" && id === computed.indicator);
  if (ruling?.kind !== "indicator") return computed;
  return {
    ...computed,
    verdict: ruling.result,
    isUnsure: false,
    isDone: ruling.result === "met" || ruling.result === "exceeded",
    ...(ruling.result === "notMet" ? {} : NO_GAP),
    ruled: toRuled(ruling, computed.verdict),
  };
}

/** The state of a strand, and the computed one where somebody has set another. */
export function applyStateRuling(
  strand: string,
  computed: ProgressState,
  { rulings }: Unit,
): { readonly state: ProgressState; readonly ruled: Ruled<ProgressState> | null } {
  const ruling = rulings.find(({ kind, id }) => kind === "strand" && id === strand);
  return ruling?.kind === "strand"
    ? { state: ruling.result, ruled: toRuled(ruling, computed) }
    : { state: computed, ruled: null };
}

/** Rulings that set the computed result: a page would show a ruling that changes nothing. */
export function findIdleRulings(period: Period, evaluation: Evaluation): readonly Problem[] {
  return period.units.flatMap((unit) =>
    unit.rulings.flatMap((ruling): readonly Problem[] => {
      const own = evaluation.units.get(unit.id);
      const ruled =
        ruling.kind === "indicator"
          ? own?.judgements.get(ruling.id)?.ruled
          : own?.ruledStrands.get(ruling.id);
      if (ruled?.computed !== ruling.result) return [];
      const { place, id, resultText } = ruling;
      const about = { path: "ghi_de", found: id, allowed: resultText };
      return [problemAt(place, "ruling-idle", about)];
    }),
  );
}

function toRuled<T>({ reason, person, date }: Ruling, computed: T): Ruled<T> {
  return { computed, reason, person, date };
}

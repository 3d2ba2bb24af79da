import type { Dataset } from "../model/dataset.ts";
import { nameGroup, unitsOfGroup, type Group } from "../model/units/group.ts";
import type { Evaluation } from "../model/judgement/evaluation.ts";
import type { Period } from "../model/report/period.ts";
import { evaluateSome } from "./evaluate.ts";
import { summarize, type PartSummary } from "./summarize.ts";

/** The figures of each group, as if there were no other units. */
export function summarizeParts(
  groups: readonly Group[],
  {
    dataset,
    period,
    evaluation,
  }: Readonly<{
    dataset: Dataset;
    period: Period;
    evaluation: Evaluation;
  }>,
): ReadonlyMap<string, PartSummary> {
  return new Map(
    groups.map((group) => {
      const part = { ...period, units: unitsOfGroup(group, period.units) };
      const own = evaluateSome(dataset, part, evaluation);
      return [nameGroup(group), summarize(dataset, part, own)];
    }),
  );
}

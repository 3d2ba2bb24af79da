import type { Dataset } from "../../model/dataset.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import type { UnitCompleteness } from "../../model/judgement/completeness.ts";
import type { UnitEvaluation } from "../../model/judgement/evaluation.ts";
import { readFields } from "../../model/rules/statistic.ts";
import { tellCount } from "./change-section.ts";

/**
 * Which figures a unit that has sent still lacks, under the names of their groups where they are of several; empty
 * where nobody waits for any.
 */
export function tellMissing(
  unit: UnitCompleteness,
  own: UnitEvaluation,
  dataset: Dataset,
): readonly string[] {
  const awaited = listAwaited(unit, own, dataset);
  const all = awaited.flatMap(({ fields }) => fields);
  if (all.length === 0) return [];
  const told =
    awaited.length === 1
      ? all.join("; ")
      : awaited.map(({ group, fields }) => `nhóm “${group}”: ${fields.join(", ")}`).join("; ");
  return [`còn thiếu ${tellCount(all.length, "mục")}: ${told}`];
}

/** By group of the form, the names of missing fields that somebody waits for. */
type Awaited = readonly { readonly group: string; readonly fields: readonly string[] }[];

/**
 * A field is waited for where it is required, an indicator cannot judge the unit without it, or a statistic is made of
 * it. What is left blank besides is no debt.
 */
function listAwaited(
  { missing }: UnitCompleteness,
  own: UnitEvaluation,
  dataset: Dataset,
): Awaited {
  const { form, indicators, statistics } = dataset;
  const read = new Set([
    ...indicators
      .filter(({ id }) => own.judgements.get(id)?.verdict === "noData")
      .flatMap(({ measure }) => factsOf(measure).fields),
    ...statistics
      .filter(({ source }) => source === "units")
      .flatMap(({ reckoning }) => readFields(reckoning)),
  ]);
  const awaited = new Set(
    missing.filter(({ id, isRequired }) => isRequired || read.has(id)).map(({ id }) => id),
  );
  return form.groups
    .map(({ id, name }) => ({
      group: name,
      fields: form.fields
        .filter((field) => field.group === id && awaited.has(field.id))
        .map((field) => field.name),
    }))
    .filter(({ fields }) => fields.length > 0);
}

import { partsOf } from "../../model/form/field-kinds.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import type { Threshold } from "../../model/rules/indicator-kinds.ts";
import { assertNever } from "../../model/never.ts";
import { addOfUnit } from "../../model/rules/statistic-of-unit.ts";
import { findDecimals, type Statistic } from "../../model/rules/statistic.ts";
import type { Source } from "./pieces.ts";

/** What one unit has, and of what. */
interface Added {
  readonly part: number;
  readonly whole: number;
}

/**
 * Whether the value of a statistic, and how many units reach the level beside it, tell what each unit reports: all of
 * them reach it, or none does, and the sum is the least or the most that leaves possible. A field public by unit tells
 * that anyway.
 */
export function isPinned(statistic: Statistic, source: Source): boolean {
  const { benchmark, reckoning } = statistic;
  const { dataset, period } = source;
  const part = reckoning.kind === "share" ? reckoning.partField : reckoning.field;
  if (benchmark === null || !isSecret(part, source)) return false;
  const scale = 10 ** findDecimals(statistic, dataset.form);
  const added = period.units.flatMap((unit) => {
    const own = addOfUnit(unit, statistic, dataset.form);
    return typeof own === "string" ? [] : [{ part: own.part, whole: own.whole * scale }];
  });
  const outside = benchmark.kind === "min" ? -1 : 1;
  return [0, outside].some((beyond) => isAtEdge(added, benchmark, beyond));
}

/** Whether a sum over the measured units of an indicator would tell what each reports: all of them just meet it. */
export function isJustMet({ measure }: Indicator, units: readonly string[], source: Source) {
  if (measure.kind !== "count" && measure.kind !== "share") return false;
  const [part, whole] =
    measure.kind === "count" ? [measure.field, null] : [measure.partField, measure.wholeField];
  if (!isSecret(part, source)) return false;
  const measured = new Set(units);
  const added = source.period.units.flatMap(({ id, values }): readonly Added[] => {
    const [own, of] = [part, whole].map((field) =>
      field === null ? 1 : partsOf(values?.get(field)).number,
    );
    return measured.has(id) && typeof own === "number" && typeof of === "number"
      ? [{ part: own, whole: of }]
      : [];
  });
  return listEnds(measure.threshold).some((end) => isAtEdge(added, end, 0));
}

/** Whether only sums of it are public. */
function isSecret(field: string, { dataset: { form } }: Source): boolean {
  const visibility = form.fields.find(({ id }) => id === field)?.visibility;
  return form.withholding.unitsBelow > 0 && visibility !== "perUnit";
}

type End = Extract<Threshold, { readonly kind: "min" | "max" }>;

/** The ends of what a threshold allows. */
function listEnds(threshold: Threshold): readonly End[] {
  switch (threshold.kind) {
    case "range":
      return [
        { kind: "min", value: threshold.low },
        { kind: "max", value: threshold.high },
      ];
    case "approx":
      // What lies near a value has two ends, which no sum reaches by chance.
      return [];
    case "min":
    case "max":
      return [{ kind: threshold.kind, value: threshold.value }];
    default:
      return assertNever(threshold);
  }
}

/** Whether every unit has as little, or as much, as the end allows, or is so many beyond. */
function isAtEdge(
  added: readonly Added[],
  { kind, value }: Pick<End, "kind" | "value">,
  beyond: number,
): boolean {
  const round = kind === "min" ? Math.ceil : Math.floor;
  const isThere = ({ part, whole }: Added) =>
    part === round((value.numerator * whole) / value.denominator) + beyond;
  return added.length > 0 && added.every(isThere);
}

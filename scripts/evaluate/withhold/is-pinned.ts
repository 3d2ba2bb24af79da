import { addOfUnit } from "../../model/statistic-of-unit.ts";
import { findDecimals, type Statistic } from "../../model/statistic.ts";
import type { Source } from "./pieces.ts";

/**
 * Whether the value of a statistic, and how many units reach the level beside it, tell what each unit reports: all of
 * them reach it, or none does, and the sum is the least or the most that leaves possible. A field public by unit tells
 * that anyway.
 */
export function isPinned(statistic: Statistic, { dataset, period }: Source): boolean {
  const { benchmark, reckoning } = statistic;
  const { form } = dataset;
  if (benchmark === null || form.withholding.unitsBelow === 0) return false;
  const part = reckoning.kind === "share" ? reckoning.partField : reckoning.field;
  if (form.fields.find(({ id }) => id === part)?.visibility === "perUnit") return false;
  const scale = 10 ** findDecimals(statistic, form);
  const added = period.units.flatMap((unit) => {
    const own = addOfUnit(unit, statistic, form);
    return typeof own === "string" ? [] : [own];
  });
  const { kind, value } = benchmark;
  const [round, step] = kind === "min" ? [Math.ceil, 1] : [Math.floor, -1];
  const away = added.map(
    (own) => own.part - round((value.numerator * own.whole * scale) / value.denominator),
  );
  return added.length > 0 && [0, -step].some((edge) => away.every((one) => one === edge));
}

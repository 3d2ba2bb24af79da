import type { IndicatorRollup } from "../../../model/judgement/evaluation.ts";
import { partsOf } from "../../../model/form/field-kinds.ts";
import type { Indicator } from "../../../model/rules/indicator.ts";
import { factsOf, type Pool } from "../../../model/rules/indicator-kinds.ts";
import { isJustMet } from "../is-pinned.ts";
import { metId, pinnedId, pooledIds, restId } from "./cell-ids.ts";
import type { Cell } from "./network.ts";
import { isSmall, joinPieces, NONE, type Pieces, type Telling } from "../pieces.ts";
import { relateOver, relateToTotal } from "./relate-units.ts";

/** What an indicator publishes besides its verdicts: its pooled value, and how many units say "có". */
export function relateIndicator(indicator: Indicator, telling: Telling): Pieces {
  const rollup = telling.source.evaluation.indicators.get(indicator.id);
  if (rollup === undefined) return NONE;
  const isWithheld = telling.withheld.has(indicator.id);
  const judged = { rollup, isWithheld, telling };
  const { measure } = indicator;
  const { answerField, pool } = factsOf(measure);
  const isPinned = isJustMet(indicator, rollup.measured, telling.source);
  return joinPieces([
    answerField === null ? NONE : relateAnswers(indicator.id, answerField, judged),
    pool === null
      ? NONE
      : relatePool(indicator.id, pool, { ...judged, isWithheld: isWithheld || isPinned }),
    measure.kind === "count" && isPinned ? relatePinned(indicator.id, measure.field, judged) : NONE,
  ]);
}

/** The sum over units of which each just meets the indicator is not published, but must not be computed either. */
function relatePinned(indicator: string, field: string, { rollup, telling }: Judged): Pieces {
  const id = pinnedId(indicator);
  const units = rollup.measured;
  const measured = new Set(units);
  const value = telling.source.period.units
    .filter((unit) => measured.has(unit.id))
    .reduce((sum, { values }) => sum + (partsOf(values?.get(field)).number ?? 0), 0);
  const own: Pieces = { ...NONE, cells: [[id, { value, state: "unsaid", isProtected: true }]] };
  return joinPieces([own, relateOver({ id, value, units }, field, telling)]);
}

/** A share over units; `null`: none of them has data. */
type Pooled = Pick<IndicatorRollup, "pooled" | "measured">;

interface Judged {
  readonly rollup: IndicatorRollup;
  readonly isWithheld: boolean;
  readonly telling: Telling;
}

/**
 * How many of the measured units say "có". The page tells how many meet the indicator, with rulings, and how many
 * rulings there are; so we take this number as told too.
 */
function relateAnswers(
  indicator: string,
  field: string,
  { rollup, isWithheld, telling }: Judged,
): Pieces {
  const id = metId(indicator);
  const measured = new Set(rollup.measured);
  const answers = telling.source.period.units.filter((unit) => measured.has(unit.id));
  const value = answers.reduce(
    (sum, { values }) => sum + (partsOf(values?.get(field)).number ?? 0),
    0,
  );
  const state = isWithheld ? "unsaid" : "fixed";
  const own: Pieces = { ...NONE, cells: [[id, { value, state, isProtected: isWithheld }]] };
  const units = rollup.measured;
  return joinPieces([own, relateToTotal({ id, value, units }, field, telling)]);
}

/** Part and whole of a share over all units; both tell the rest. */
export function relatePool(
  id: string,
  { partField, wholeField, isShare }: Omit<Pool, "wholeName">,
  { rollup, isWithheld, telling }: Omit<Judged, "rollup"> & { readonly rollup: Pooled },
): Pieces {
  if (rollup.pooled === null) return NONE;
  const { dataset } = telling.source;
  const fieldOf = (wanted: string) => dataset.form.fields.find((field) => field.id === wanted);
  const [part, whole] = pooledIds(id);
  const { numerator, denominator } = rollup.pooled;
  const isFew = rollup.measured.length < dataset.form.withholding.unitsBelow;
  const told = (value: number, field: string): Cell => {
    const isProtected = isWithheld || isFew || isSmall(value, fieldOf(field), dataset);
    return { value, state: "told", isProtected };
  };
  const rest = restId(whole, part);
  const others = denominator - numerator;
  const units = rollup.measured;
  const isProtected = isSmall(others, fieldOf(partField), dataset);
  const own: Pieces = {
    cells: [
      [part, told(numerator, partField)],
      [whole, told(denominator, wholeField)],
      ...(isShare ? [[rest, { value: others, state: "unsaid", isProtected }] as const] : []),
    ],
    // A part above its whole leaves no rest: the two count different things.
    relations: others < 0 || !isShare ? [] : [{ whole, parts: [part, rest] }],
  };
  return joinPieces([
    own,
    relateOver({ id: part, value: numerator, units }, partField, telling),
    relateOver({ id: whole, value: denominator, units }, wholeField, telling),
  ]);
}

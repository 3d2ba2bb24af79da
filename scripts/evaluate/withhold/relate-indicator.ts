import type { IndicatorRollup } from "../../model/evaluation.ts";
import { partsOf } from "../../model/field-kinds.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf, type Pool } from "../../model/indicator-kinds.ts";
import { metId, pooledIds, restId, totalId } from "./cell-ids.ts";
import type { Cell } from "./network.ts";
import { isSmall, NONE, toRest, type Pieces, type Telling } from "./pieces.ts";
import { relateUnits, type OverUnits } from "./relate-units.ts";

/**
 * What an indicator publishes besides its verdicts, and what follows from it: what all make together;
 * where a total says how many units meet it, how many say "có".
 */
export function relateIndicator(indicator: Indicator, telling: Telling): Pieces {
  const rollup = telling.source.evaluation.indicators.get(indicator.id);
  if (rollup === undefined) return NONE;
  const isWithheld = telling.withheld.has(indicator.id);
  const judged = { rollup, isWithheld, telling };
  const { answerField, pool } = factsOf(indicator.measure);
  const pieces = [
    answerField === null ? NONE : relateAnswers(indicator.id, answerField, judged),
    pool === null ? NONE : relatePool(indicator.id, pool, judged),
  ];
  return {
    cells: pieces.flatMap(({ cells }) => cells),
    relations: pieces.flatMap(({ relations }) => relations),
  };
}

interface Judged {
  readonly rollup: IndicatorRollup;
  readonly isWithheld: boolean;
  readonly telling: Telling;
}

/**
 * How many say "có" of those measured. What is told is how many meet the indicator, rulings among them;
 * their number is told too, so the two are taken for equally known.
 */
function relateAnswers(
  indicator: string,
  field: string,
  { rollup, isWithheld, telling }: Judged,
): Pieces {
  const id = metId(indicator);
  const own = new Set(rollup.measured);
  const answers = telling.source.period.units.filter((unit) => own.has(unit.id));
  const value = answers.reduce(
    (sum, { values }) => sum + (partsOf(values?.get(field)).number ?? 0),
    0,
  );
  const state = isWithheld ? "unsaid" : "fixed";
  const toTotal = relateToTotal({ id, value, units: rollup.measured }, field, telling);
  return {
    cells: [[id, { value, state, isProtected: isWithheld }], ...toTotal.cells],
    relations: toTotal.relations,
  };
}

function relatePool(
  id: string,
  { partField, wholeField, isShare }: Pool,
  { rollup, isWithheld, telling }: Judged,
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
  const around = [
    relateOver({ id: part, value: numerator, units }, partField, telling),
    relateOver({ id: whole, value: denominator, units }, wholeField, telling),
  ];
  const isProtected = isSmall(others, fieldOf(partField), dataset);
  return {
    cells: [
      [part, told(numerator, partField)],
      [whole, told(denominator, wholeField)],
      ...(isShare ? [[rest, { value: others, state: "unsaid", isProtected }] as const] : []),
      ...around.flatMap(({ cells }) => cells),
    ],
    relations: [
      // A part above its whole leaves no rest: the two count different things.
      ...(others < 0 || !isShare ? [] : [{ whole, parts: [part, rest] }]),
      ...around.flatMap(({ relations }) => relations),
    ],
  };
}

/** To the total above it, and to the values below it that are printed. */
function relateOver(part: OverUnits, fieldId: string, telling: Telling): Pieces {
  const field = telling.source.dataset.form.fields.find(({ id }) => id === fieldId);
  if (field === undefined) return NONE;
  const above = relateToTotal(part, fieldId, telling);
  const below = relateUnits(field, part, telling);
  return {
    cells: [...above.cells, ...below.cells],
    relations: [...above.relations, ...below.relations],
  };
}

/** A field's total is what the indicator's units make of it, and what the other units do. */
function relateToTotal(part: OverUnits, fieldId: string, { source }: Telling): Pieces {
  const { dataset, evaluation } = source;
  const field = dataset.form.fields.find(({ id }) => id === fieldId);
  const found = evaluation.totals.get(fieldId);
  if (field === undefined || field.visibility === "never") return NONE;
  if (found === undefined || found.total === null) return NONE;
  const whole = totalId(fieldId);
  const otherCount = found.reportingCount - part.units.length;
  if (otherCount === 0) return { cells: [], relations: [{ whole, parts: [part.id] }] };
  const rest = restId(whole, part.id);
  return {
    cells: [[rest, toRest(found.total - part.value, { field, otherCount, dataset })]],
    relations: [{ whole, parts: [part.id, rest] }],
  };
}

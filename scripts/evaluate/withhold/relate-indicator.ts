import type { Dataset } from "../../model/dataset.ts";
import type { FieldTotal, IndicatorRollup } from "../../model/evaluation.ts";
import type { Field } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { metId, pooledIds, restId, totalId } from "./cell-ids.ts";
import type { Cell } from "./hide-cells.ts";
import { isSmall, judgedCount, NONE, type Pieces, type Source } from "./pieces.ts";

/**
 * What an indicator publishes besides its verdicts, and what follows from it: the pooled share; of a
 * yes/no indicator how many meet it, which is the total of its field.
 */
export function relateIndicator(
  indicator: Indicator,
  source: Source,
  withheld: ReadonlySet<string>,
): Pieces {
  const rollup = source.evaluation.indicators.get(indicator.id);
  if (rollup === undefined) return NONE;
  const isWithheld = withheld.has(indicator.id);
  if (indicator.measure.kind === "yesNo")
    return relateAnswers(indicator.id, indicator.measure.field, { rollup, isWithheld, source });
  return relateShare(indicator, { rollup, isWithheld, source });
}

interface Judged {
  readonly rollup: IndicatorRollup;
  readonly isWithheld: boolean;
  readonly source: Source;
}

function relateAnswers(
  indicator: string,
  field: string,
  { rollup, isWithheld, source }: Judged,
): Pieces {
  const met = metId(indicator);
  const value = rollup.met.length;
  const state = isWithheld ? "unsaid" : "fixed";
  const { cells, relations } = relateToTotal({ id: met, value }, field, { rollup, source });
  return { cells: [[met, { value, state, isProtected: isWithheld }], ...cells], relations };
}

function relateShare({ id, measure }: Indicator, { rollup, isWithheld, source }: Judged): Pieces {
  if (measure.kind !== "share" || rollup.pooled === null) return NONE;
  const { dataset } = source;
  const fieldOf = (wanted: string) => dataset.form.fields.find((field) => field.id === wanted);
  const [part, whole] = pooledIds(id);
  const { numerator, denominator } = rollup.pooled;
  const isFew = judgedCount(rollup) < dataset.form.withholding.unitsBelow;
  const told = (value: number, field: string): Cell => {
    const isProtected = isWithheld || isFew || isSmall(value, fieldOf(field), dataset);
    return { value, state: "told", isProtected };
  };
  const rest = restId(whole, part);
  const others = denominator - numerator;
  const ofPart = { id: part, value: numerator };
  const ofWhole = { id: whole, value: denominator };
  const totals = [
    relateToTotal(ofPart, measure.partField, { rollup, source }),
    relateToTotal(ofWhole, measure.wholeField, { rollup, source }),
  ];
  const isProtected = isSmall(others, fieldOf(measure.partField), dataset);
  return {
    cells: [
      [part, told(numerator, measure.partField)],
      [whole, told(denominator, measure.wholeField)],
      [rest, { value: others, state: "unsaid", isProtected }],
      ...totals.flatMap(({ cells }) => cells),
    ],
    relations: [
      // A part above its whole leaves no rest: the two count different things.
      ...(others < 0 ? [] : [{ whole, parts: [part, rest] }]),
      ...totals.flatMap(({ relations }) => relations),
    ],
  };
}

/** A field's total is what the indicator's units make of it, and what the other units do. */
function relateToTotal(
  part: { readonly id: string; readonly value: number },
  fieldId: string,
  { rollup, source }: Pick<Judged, "rollup" | "source">,
): Pieces {
  const { dataset, evaluation } = source;
  const field = dataset.form.fields.find(({ id }) => id === fieldId);
  const found = evaluation.totals.get(fieldId);
  if (field === undefined || field.visibility === "never") return NONE;
  if (found === undefined || found.total === null) return NONE;
  const whole = totalId(fieldId);
  const otherCount = found.reportingCount - judgedCount(rollup);
  if (otherCount === 0) return { cells: [], relations: [{ whole, parts: [part.id] }] };
  const rest = restId(whole, part.id);
  return {
    cells: [[rest, toRest(found.total - part.value, { field, otherCount, dataset })]],
    relations: [{ whole, parts: [part.id, rest] }],
  };
}

/** What the other units make of a field; where they are few, it is nearly their own value. */
function toRest(
  value: number,
  about: {
    readonly field: Field;
    readonly otherCount: FieldTotal["reportingCount"];
    readonly dataset: Dataset;
  },
): Cell {
  const { field, otherCount, dataset } = about;
  const isFew = field.visibility === "totals" && otherCount < dataset.form.withholding.unitsBelow;
  return { value, state: "unsaid", isProtected: isFew || isSmall(value, field, dataset) };
}

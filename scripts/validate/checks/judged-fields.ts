import type { Field } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import type { Report } from "../../model/problem.ts";
import { problemIn } from "../readers/records.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../parse/source-node.ts";

interface Definitions {
  readonly fields: readonly Field[];
  readonly indicators: readonly Indicator[];
  /** The parsed form, for positions. */
  readonly form: SourceNode | undefined;
  /** Whether the unit types could be read. */
  readonly areTypesKnown: boolean;
  readonly indicatorNodes: ReadonlyMap<string, SourceNode>;
}

/** Checks indicators against the fields that they judge. */
export function checkJudgedFields(definitions: Definitions, report: Report): void {
  for (const field of definitions.fields) reportPublicJudged(field, definitions, report);
  // Where the unit types could not be read, "all" has no meaning.
  if (!definitions.areTypesKnown) return;
  for (const indicator of definitions.indicators)
    reportForeignTypes(indicator, definitions, report);
}

/** A judged field may be public by unit only where its indicator may name units: it shows which units fail. */
function reportPublicJudged(field: Field, { indicators, form }: Definitions, report: Report): void {
  if (field.visibility === "never") reportInternalJudged(field, { indicators, form }, report);
  if (field.visibility !== "perUnit") return;
  const judge = indicators.find(
    (indicator) => !indicator.mayNameUnits && judgedFields(indicator).includes(field.id),
  );
  const node = findField(form, field.id);
  if (judge === undefined || node === undefined) return;
  const at = findEntry(node, "cong_khai") ?? node;
  report(problemIn(at, "public-field-judged", { found: field.id, allowed: judge.id }));
}

/** The number of units that meet an indicator is public, so its fields must be public at least in total. */
function reportInternalJudged(
  field: Field,
  { indicators, form }: Pick<Definitions, "indicators" | "form">,
  report: Report,
): void {
  const judge = indicators.find((indicator) =>
    [...judgedFields(indicator), ...conditionFields(indicator)].includes(field.id),
  );
  const node = findField(form, field.id);
  if (judge === undefined || node === undefined) return;
  const at = findEntry(node, "cong_khai") ?? findEntry(node, "id") ?? node;
  report(problemIn(at, "internal-field-judged", { found: field.id, allowed: judge.id }));
}

/** A unit whose form lacks the field could never have data, and no message would say why. */
function reportForeignTypes(
  indicator: Indicator,
  { fields, indicatorNodes }: Definitions,
  report: Report,
): void {
  const node = indicatorNodes.get(indicator.id);
  if (node === undefined) return;
  const needed = [...judgedFields(indicator), ...conditionFields(indicator)];
  const foreign = fields
    .filter(({ id }) => needed.includes(id))
    .map(({ id, unitTypes }) => ({
      id,
      types: indicator.unitTypes.filter((type) => !unitTypes.includes(type)),
    }))
    .filter(({ types }) => types.length > 0);
  if (foreign.length === 0) return;
  const found = foreign.map(({ id }) => id).join(", ");
  const allowed = [...new Set(foreign.flatMap(({ types }) => types))].join(", ");
  const at = findEntry(node, "loai_don_vi") ?? node;
  report(problemIn(at, "field-not-for-indicator", { found, allowed }));
}

function conditionFields({ condition }: Indicator): readonly string[] {
  return condition === null ? [] : [condition.field];
}

function findField(form: SourceNode | undefined, id: string): SourceNode | undefined {
  return itemsOf(form, "truong").find((item) => findText(item, "id")?.text === id);
}

function judgedFields({ measure }: Indicator): readonly string[] {
  return factsOf(measure).fields;
}

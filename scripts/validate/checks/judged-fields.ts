import type { Field } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import type { Report } from "../../model/problem.ts";
import { problemIn } from "../schema/readers.ts";
import { findEntry, type SourceNode } from "../parse/source-node.ts";

interface Definitions {
  readonly fields: readonly Field[];
  readonly indicators: readonly Indicator[];
  /** The parsed form, for positions. */
  readonly form: SourceNode | undefined;
  /** Whether the unit types could be read. */
  readonly areTypesKnown: boolean;
  readonly indicatorNodes: ReadonlyMap<string, SourceNode>;
}

/** Checks what indicators and the fields that they judge say of each other. */
export function checkJudgedFields(definitions: Definitions, report: Report): void {
  for (const field of definitions.fields) reportPublicJudged(field, definitions, report);
  // Of types that could not be read nobody knows which ones "all" are.
  if (!definitions.areTypesKnown) return;
  for (const indicator of definitions.indicators)
    reportForeignTypes(indicator, definitions, report);
}

/**
 * A field that an indicator judges may not be public by unit: that would name the units that fail,
 * which only the indicator's own clearance allows.
 */
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

/** How many units meet an indicator is public, so what it judges must be cleared at least in total. */
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

/** A unit whose form lacks the field could never have data, and nobody would be told why. */
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
  report(
    problemIn(findEntry(node, "loai_don_vi") ?? node, "field-not-for-indicator", {
      found,
      allowed,
    }),
  );
}

function conditionFields({ condition }: Indicator): readonly string[] {
  return condition === null ? [] : [condition.field];
}

function findField(form: SourceNode | undefined, id: string): SourceNode | undefined {
  const list = form === undefined ? undefined : findEntry(form, "truong");
  if (list?.kind !== "list") return undefined;
  return list.items.find((item) => {
    const at = findEntry(item, "id");
    return at?.kind === "text" && at.text === id;
  });
}

function judgedFields({ measure }: Indicator): readonly string[] {
  return factsOf(measure).fields;
}

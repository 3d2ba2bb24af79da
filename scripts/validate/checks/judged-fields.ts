import type { Field } from "../../model/form.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import { readFields, type Statistic } from "../../model/statistic.ts";
import { findNarrower } from "../../model/scope.ts";
import type { Report } from "../../model/problem.ts";
import { SCOPE_KEYS } from "../schema/scope.ts";
import { problemIn } from "../readers/records.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../parse/source-node.ts";

interface Definitions {
  readonly fields: readonly Field[];
  readonly indicators: readonly Indicator[];
  readonly statistics: readonly Statistic[];
  /** The parsed form, for positions. */
  readonly form: SourceNode | undefined;
  /** Whether the unit types could be read. */
  readonly areTypesKnown: boolean;
  readonly indicatorNodes: ReadonlyMap<string, SourceNode>;
}

/** Checks indicators and statistics against the fields that they read. */
export function checkJudgedFields(definitions: Definitions, report: Report): void {
  for (const field of definitions.fields) reportPublicJudged(field, definitions, report);
  // Where the unit types could not be read, "all" has no meaning.
  if (!definitions.areTypesKnown) return;
  for (const reader of [...definitions.indicators, ...definitions.statistics]) {
    reportForeignTypes(reader, definitions, report);
    reportNarrowField(reader, definitions, report);
  }
}

/** A judged field may be public by unit only where its indicator may name units: it shows which units fail. */
function reportPublicJudged(field: Field, definitions: Definitions, report: Report): void {
  const { indicators, form } = definitions;
  if (field.visibility === "never") reportInternalJudged(field, definitions, report);
  if (field.visibility !== "perUnit") return;
  const judge = indicators.find(
    (indicator) => !indicator.mayNameUnits && judgedFields(indicator).includes(field.id),
  );
  const node = findField(form, field.id);
  if (judge === undefined || node === undefined) return;
  const at = findEntry(node, "cong_khai") ?? node;
  report(problemIn(at, "public-field-judged", { found: field.id, allowed: judge.id }));
}

/** What is made of a field over all units is public, so the field must be public at least in total. */
function reportInternalJudged(
  field: Field,
  { indicators, statistics, form }: Definitions,
  report: Report,
): void {
  const judge = [...indicators, ...statistics].find((one) => neededFields(one).includes(field.id));
  const node = findField(form, field.id);
  if (judge === undefined || node === undefined) return;
  const at = findEntry(node, "cong_khai") ?? findEntry(node, "id") ?? node;
  report(problemIn(at, "internal-field-judged", { found: field.id, allowed: judge.id }));
}

/** A unit whose form lacks the field could never have data, and no message would say why. */
function reportForeignTypes(
  reader: Indicator | Statistic,
  { fields, indicatorNodes }: Definitions,
  report: Report,
): void {
  const node = indicatorNodes.get(reader.id);
  if (node === undefined) return;
  const needed = neededFields(reader);
  const foreign = fields
    .filter(({ id }) => needed.includes(id))
    .map(({ id, unitTypes }) => ({
      id,
      types: reader.unitTypes.filter((type) => !unitTypes.includes(type)),
    }))
    .filter(({ types }) => types.length > 0);
  if (foreign.length === 0) return;
  const found = foreign.map(({ id }) => id).join(", ");
  const allowed = [...new Set(foreign.flatMap(({ types }) => types))].join(", ");
  const at = findEntry(node, "loai_don_vi") ?? findEntry(node, "pham_vi") ?? node;
  report(problemIn(at, "field-not-for-indicator", { found, allowed }));
}

/** Nor could a unit that the field's scope leaves out. */
function reportNarrowField(
  reader: Indicator | Statistic,
  { fields, indicatorNodes }: Definitions,
  report: Report,
): void {
  const node = indicatorNodes.get(reader.id);
  const needed = neededFields(reader);
  for (const field of fields) {
    const narrower = needed.includes(field.id) ? findNarrower(reader, field) : null;
    if (node === undefined || narrower === null) continue;
    const at = findEntry(node, "pham_vi") ?? findEntry(node, "loai_don_vi") ?? node;
    const about = { found: field.id, allowed: SCOPE_KEYS[narrower] };
    report(problemIn(at, "scope-too-wide", about));
  }
}

function neededFields(reader: Indicator | Statistic): readonly string[] {
  const own = "measure" in reader ? judgedFields(reader) : readFields(reader.reckoning);
  return reader.condition === null ? own : [...own, reader.condition.field];
}

function findField(form: SourceNode | undefined, id: string): SourceNode | undefined {
  return itemsOf(form, "truong").find((item) => findText(item, "id")?.text === id);
}

function judgedFields({ measure }: Indicator): readonly string[] {
  return factsOf(measure).fields;
}

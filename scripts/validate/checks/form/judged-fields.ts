import type { Field } from "../../../model/form/form.ts";
import type { Indicator, LevelIndicator } from "../../../model/rules/indicator.ts";
import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import { readFields, type Statistic } from "../../../model/rules/statistic.ts";
import { findNarrower } from "../../../model/form/scope.ts";
import type { Report } from "../../../model/problem.ts";
import { SCOPE_KEYS } from "../../schema/rules/scope.ts";
import { problemIn } from "../../readers/records.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../parse/source-node.ts";

interface Definitions {
  readonly fields: readonly Field[];
  readonly levelFields: readonly Field[];
  readonly indicators: readonly Indicator[];
  readonly levelIndicators: readonly LevelIndicator[];
  readonly statistics: readonly Statistic[];
  /** The parsed form, for positions. */
  readonly form: SourceNode | undefined;
  /** Whether the unit types could be read. */
  readonly areTypesKnown: boolean;
  readonly indicatorNodes: ReadonlyMap<string, SourceNode>;
}

/** Checks indicators and statistics against the fields that they read. */
export function checkJudgedFields(definitions: Definitions, report: Report): void {
  const { fields, levelFields, indicators, levelIndicators, statistics, form } = definitions;
  const from = (source: Statistic["source"]) => statistics.filter((one) => one.source === source);
  const internal = [
    ...findInternal(fields, [...indicators, ...from("units")]).map((one) => ({
      ...one,
      node: findField(form, one.field),
    })),
    ...findInternal(levelFields, [...levelIndicators, ...from("level")]).map((one) => ({
      ...one,
      node: findLevelField(form, one.field),
    })),
  ];
  for (const one of internal) reportInternal(one, report);
  for (const field of fields) reportPublicJudged(field, definitions, report);
  for (const statistic of definitions.statistics) reportNoSum(statistic, definitions, report);
  // Where the unit types could not be read, "all" has no meaning.
  if (!definitions.areTypesKnown) return;
  for (const reader of [...indicators, ...from("units")]) {
    reportForeignTypes(reader, definitions, report);
    reportNarrowField(reader, definitions, report);
  }
}

/** A sum of what does not add up would mean nothing. */
function reportNoSum(
  { id, reckoning }: Statistic,
  { fields, indicatorNodes }: Definitions,
  report: Report,
): void {
  const field = reckoning.kind === "sum" ? reckoning.field : null;
  const node = indicatorNodes.get(id);
  if (node === undefined || fields.find((one) => one.id === field)?.addsUp !== false) return;
  report(problemIn(findEntry(node, "truong") ?? node, "no-sum"));
}

/** A judged field may be public by unit only where its indicator may name units: it shows which units fail. */
function reportPublicJudged(field: Field, definitions: Definitions, report: Report): void {
  const { indicators, form } = definitions;
  if (field.visibility !== "perUnit") return;
  const judge = indicators.find(
    (indicator) => !indicator.mayNameUnits && judgedFields(indicator).includes(field.id),
  );
  const node = findField(form, field.id);
  if (judge === undefined || node === undefined) return;
  const at = findEntry(node, "cong_khai") ?? node;
  report(problemIn(at, "public-field-judged", { found: field.id, allowed: judge.id }));
}

/** Internal fields of which something public is made. */
interface Internal {
  readonly field: string;
  readonly judge: string;
}

/** What is made of a field over all units, or of the issuer's figures, is public, so the field must be public at least in total. */
function findInternal(
  fields: readonly Field[],
  readers: readonly (Indicator | LevelIndicator | Statistic)[],
): readonly Internal[] {
  return fields
    .filter(({ visibility }) => visibility === "never")
    .flatMap(({ id }) => {
      const judge = readers.find((one) => neededFields(one).includes(id));
      return judge === undefined ? [] : [{ field: id, judge: judge.id }];
    });
}

function reportInternal(
  { field, judge, node }: Internal & { readonly node: SourceNode | undefined },
  report: Report,
): void {
  if (node === undefined) return;
  const at = findEntry(node, "cong_khai") ?? findEntry(node, "id") ?? node;
  report(problemIn(at, "internal-field-judged", { found: field, allowed: judge }));
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

function neededFields(reader: Indicator | LevelIndicator | Statistic): readonly string[] {
  const own = "measure" in reader ? judgedFields(reader) : readFields(reader.reckoning);
  const condition = "condition" in reader ? reader.condition : null;
  return condition === null ? own : [...own, condition.field];
}

function findField(form: SourceNode | undefined, id: string): SourceNode | undefined {
  return itemsOf(form, "truong").find((item) => findText(item, "id")?.text === id);
}

function findLevelField(form: SourceNode | undefined, id: string): SourceNode | undefined {
  return itemsOf(form, "truong_chung").find((item) =>
    [findText(item, "id"), findText(item, "truong")].some((at) => at?.text === id),
  );
}

function judgedFields({ measure }: Pick<Indicator, "measure">): readonly string[] {
  return factsOf(measure).fields;
}

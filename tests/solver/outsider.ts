import type { Dataset } from "../../scripts/model/dataset.ts";
import type { CalendarDate } from "../../scripts/model/days/calendar-date.ts";
import type { Condition, Scope } from "../../scripts/model/form/scope.ts";
import type { Period, Unit } from "../../scripts/model/report/period.ts";

/** What everybody knows beforehand: the form, the rules, and who belongs to which type and block. */
export interface Outsider {
  readonly date: CalendarDate;
  readonly definitions: Pick<
    Dataset,
    "form" | "strands" | "indicators" | "statistics" | "unitTypes" | "blocks"
  >;
  readonly units: readonly KnownUnit[];
}

type KnownUnit = Pick<Unit, "id" | "name" | "type" | "block" | "isPilot">;

/**
 * Units of one type in one block, which every scope has or leaves out as a whole: whatever is published of units is a
 * sum over such groups.
 */
export interface Group {
  readonly id: string;
  /** Empty in a root without blocks. */
  readonly block: string;
  readonly units: readonly string[];
}

/** Nothing that a unit has sent gets through here. */
export function toOutsider(dataset: Dataset, period: Period): Outsider {
  const { form, strands, indicators, statistics, unitTypes, blocks } = dataset;
  return {
    date: period.date,
    definitions: { form, strands, indicators, statistics, unitTypes, blocks },
    units: period.units.map(({ id, name, type, block, isPilot }) => ({
      id,
      name,
      type,
      block,
      isPilot,
    })),
  };
}

/** Scopes that part units of one type and block. */
function listParting({ form, indicators, statistics }: Outsider["definitions"]): readonly Scope[] {
  return [...form.fields, ...indicators, ...statistics].filter(
    ({ isPilot, units }) => isPilot !== null || units !== null,
  );
}

export function toGroups({ units, definitions }: Outsider): readonly Group[] {
  const parting = listParting(definitions);
  const groups = new Map<string, Group>();
  for (const unit of units) {
    const block = unit.block ?? "";
    const parts = parting.map((scope) => (isIn(unit, scope) ? "+" : "-")).join("");
    const key = `${unit.type}/${block}${parts === "" ? "" : `/${parts}`}`;
    const before = groups.get(key)?.units ?? [];
    groups.set(key, { id: key, block, units: [...before, unit.id] });
  }
  return [...groups.values()];
}

/** Whether a scope can hold of a unit, told from what everybody knows; worst for us: its list of units, too. */
export function isIn(unit: Omit<KnownUnit, "name">, scope: Omit<Scope, "condition">): boolean {
  const { unitTypes, blocks, isPilot, units } = scope;
  const isNamed = units === null || units.some((id) => id === unit.id);
  const isOfBlock = blocks === null || blocks.some((id) => id === unit.block);
  const isOfKind = isPilot === null || unit.isPilot === isPilot;
  return unitTypes.some((id) => id === unit.type) && isNamed && isOfBlock && isOfKind;
}

/** The units of which a scope can hold. */
export function unitsOf(
  scope: Omit<Scope, "condition">,
  { units }: Pick<Outsider, "units">,
): readonly string[] {
  return units.filter((unit) => isIn(unit, scope)).map(({ id }) => id);
}

/** Whether a scope can hold of the units of a group. */
export function hasGroup(
  scope: Omit<Scope, "condition">,
  { units: [first] }: Group,
  outsider: Pick<Outsider, "units">,
): boolean {
  return first !== undefined && unitsOf(scope, outsider).includes(first);
}

export type Indicator = Outsider["definitions"]["indicators"][number];
export type Field = Outsider["definitions"]["form"]["fields"][number];

/** The fields that add up to a number. */
export function listCounted({ definitions }: Outsider): readonly Field[] {
  return definitions.form.fields.filter(({ kind }) => kind === "count" || kind === "yesNo");
}

/** The conditions of the form that decide whether one of these fields is asked. */
export function listConditions(
  fields: readonly string[],
  { definitions }: Pick<Outsider, "definitions">,
): readonly Condition[] {
  const read = definitions.form.fields.filter(({ id }) => fields.includes(id));
  return read.flatMap(({ condition }) =>
    condition === null ? [] : [condition, ...listConditions([condition.field], { definitions })],
  );
}

export function isProgress({ definitions }: Outsider, strand: string): boolean {
  return definitions.strands.some(({ id, countsAsProgress }) => id === strand && countsAsProgress);
}

import type { Dataset } from "../../scripts/model/dataset.ts";
import type { CalendarDate } from "../../scripts/model/calendar-date.ts";
import type { Condition } from "../../scripts/model/scope.ts";
import type { Period, Unit } from "../../scripts/model/period.ts";

/** What everybody knows beforehand: the form, the rules, and who belongs to which type and block. */
export interface Outsider {
  readonly date: CalendarDate;
  readonly definitions: Pick<
    Dataset,
    "form" | "strands" | "indicators" | "statistics" | "unitTypes" | "blocks"
  >;
  readonly units: readonly Pick<Unit, "id" | "name" | "type" | "block">[];
}

/** Units of one type in one block: whatever is published of units is a sum over such groups. */
export interface Group {
  readonly id: string;
  readonly type: string;
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
    units: period.units.map(({ id, name, type, block }) => ({ id, name, type, block })),
  };
}

export function toGroups({ units }: Pick<Outsider, "units">): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { id, type, block: own } of units) {
    const block = own ?? "";
    const key = `${type}/${block}`;
    const before = groups.get(key)?.units ?? [];
    groups.set(key, { id: key, type, block, units: [...before, id] });
  }
  return [...groups.values()];
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

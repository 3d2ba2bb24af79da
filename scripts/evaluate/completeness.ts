import type { CalendarDate } from "../model/calendar-date.ts";
import type { Field } from "../model/form.ts";
import type { FieldValue, Unit } from "../model/period.ts";
import type { Roster, UnitsOfPeriod } from "../model/roster.ts";

/** Which unit has sent what for the newest period, since when it is silent, what is missing and where. */
export interface Completeness {
  readonly date: CalendarDate;
  /** The period before; `null`: this is the first. */
  readonly before: CalendarDate | null;
  /** Silent ones first, then those that cannot be read, then by how much is missing. */
  readonly units: readonly UnitCompleteness[];
  /** Ids of units of the period before that have no file now. */
  readonly vanished: readonly string[];
  /** Ids of units that have a file now and had none in the period before. */
  readonly appeared: readonly string[];
  readonly counts: CompletenessCounts;
}

/** In units, but for `unitCount` all of them parts of it. */
export interface CompletenessCounts {
  readonly unitCount: number;
  readonly sent: number;
  readonly silent: number;
  readonly unreadable: number;
  /** Without any gap. */
  readonly complete: number;
  readonly lackingRequired: number;
  /** Lacking what is not required alone. */
  readonly lackingOptional: number;
  readonly unchanged: number;
}

export type SendingState = "sent" | "silent" | "unreadable";

export interface UnitCompleteness {
  readonly id: string;
  readonly name: string;
  /** The unit's file from the root. */
  readonly file: string;
  /** The block; empty where the file cannot be read. */
  readonly block: string;
  readonly state: SendingState;
  /** The first period of the unbroken run without figures; `null` of a unit that has sent. */
  readonly silentSince: CalendarDate | null;
  /** Whether it has ever sent figures, in any period up to this one. */
  readonly hasEverSent: boolean;
  /** Of the required fields of its type, how many there are and how many have a value. */
  readonly required: { readonly whole: number; readonly filled: number };
  readonly missing: readonly MissingField[];
  /** Every value is that of the period before: probably the old file under a new date. */
  readonly isUnchanged: boolean;
  /** What it did in the period before; `null`: it had no file, or there was none. */
  readonly before: SendingState | null;
  /** Where `so_lieu` stands. */
  readonly line: number;
}

export interface MissingField {
  readonly id: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly line: number;
}

/**
 * The board of the newest period of a roster, or `null` of an empty one.
 * @param roster oldest period first
 */
export function judgeCompleteness({ fields, periods }: Roster): Completeness | null {
  const [newest, before, ...earlier] = periods.map(toIndexed).reverse();
  if (newest === undefined) return null;
  const past = before === undefined ? [] : [before, ...earlier];
  const units = [...newest.files]
    .map(([id, unit]) => judgeUnit({ id, unit, date: newest.date, past, fields }))
    .toSorted(byUrgency);
  const had = before ?? newest;
  return {
    date: newest.date,
    before: before?.date ?? null,
    units,
    vanished: [...had.files.keys()].filter((id) => !newest.files.has(id)),
    appeared: [...newest.files.keys()].filter((id) => !had.files.has(id)),
    counts: count(units),
  };
}

/** The files of a period by unit id; `null`: it cannot be read as a whole. */
interface Indexed {
  readonly date: CalendarDate;
  readonly files: ReadonlyMap<string, Unit | null>;
}

function toIndexed({ date, units, unreadable }: UnitsOfPeriod): Indexed {
  const read = units.map((unit): [string, Unit | null] => [unit.id, unit]);
  return { date, files: new Map([...read, ...unreadable.map((id) => [id, null] as const)]) };
}

interface Asked {
  readonly id: string;
  readonly unit: Unit | null;
  readonly date: CalendarDate;
  /** The periods before, newest first. */
  readonly past: readonly Indexed[];
  readonly fields: readonly Field[];
}

function judgeUnit(asked: Asked): UnitCompleteness {
  const { id, unit, date, past, fields } = asked;
  const old = past[0]?.files.get(id);
  return {
    id,
    file: `data/ky/${date}/don-vi/${id}.yaml`,
    ...identify(unit, old?.name ?? id),
    state: stateOf(unit),
    silentSince: findSilence(asked),
    hasEverSent:
      stateOf(unit) === "sent" || past.some((one) => stateOf(one.files.get(id) ?? null) === "sent"),
    required: countRequired(unit, fields),
    missing: unit === null ? [] : toMissing(unit, fields),
    isUnchanged: isSame(unit?.values ?? null, old?.values ?? null),
    before: old === undefined ? null : stateOf(old),
  };
}

function identify(
  unit: Unit | null,
  knownAs: string,
): Pick<UnitCompleteness, "name" | "block" | "line"> {
  return unit === null
    ? { name: knownAs, block: "", line: 1 }
    : { name: unit.name, block: unit.block, line: unit.toFill?.line ?? 1 };
}

function stateOf(unit: Unit | null): SendingState {
  if (unit === null) return "unreadable";
  return unit.values === null ? "silent" : "sent";
}

/** The earliest period, going back from this one, since which the unit has had a file without figures. */
function findSilence({ id, unit, date, past }: Asked): CalendarDate | null {
  if (stateOf(unit) !== "silent") return null;
  const end = past.findIndex(({ files }) => files.get(id)?.values !== null);
  const run = end === -1 ? past : past.slice(0, end);
  return run.at(-1)?.date ?? date;
}

function countRequired(unit: Unit | null, fields: readonly Field[]): UnitCompleteness["required"] {
  const own = fields.filter(
    ({ isRequired, unitTypes }) => isRequired && unitTypes.includes(unit?.type ?? ""),
  );
  return { whole: own.length, filled: own.filter(({ id }) => unit?.values?.has(id)).length };
}

function toMissing({ toFill }: Unit, fields: readonly Field[]): readonly MissingField[] {
  return (toFill?.gaps ?? []).flatMap(({ field, line }) => {
    const own = fields.find(({ id }) => id === field);
    return own === undefined
      ? []
      : [{ id: own.id, name: own.name, isRequired: own.isRequired, line }];
  });
}

function isNeeded({ isRequired }: MissingField): boolean {
  return isRequired;
}

type Values = ReadonlyMap<string, FieldValue> | null;

function isSame(now: Values, before: Values): boolean {
  if (now === null || before === null || now.size === 0 || now.size !== before.size) return false;
  return [...now].every(([field, value]) => toKey(value) === toKey(before.get(field)));
}

/** Figures as text, so that equal ones are equal. */
function toKey(value: FieldValue | undefined): string {
  return JSON.stringify(value?.kind === "steps" ? [...value.done].sort() : (value ?? null));
}

const URGENCY: Readonly<Record<SendingState, number>> = { silent: 0, unreadable: 1, sent: 2 };

/** Equals stay in the order of the period: by block, type and name. */
function byUrgency(a: UnitCompleteness, b: UnitCompleteness): number {
  return (
    URGENCY[a.state] - URGENCY[b.state] ||
    b.missing.filter(isNeeded).length - a.missing.filter(isNeeded).length ||
    b.missing.length - a.missing.length
  );
}

function count(units: readonly UnitCompleteness[]): CompletenessCounts {
  const counted = (is: (unit: UnitCompleteness) => boolean) => units.filter(is).length;
  const isSent = ({ state }: UnitCompleteness) => state === "sent";
  return {
    unitCount: units.length,
    sent: counted(isSent),
    silent: counted(({ state }) => state === "silent"),
    unreadable: counted(({ state }) => state === "unreadable"),
    complete: counted((unit) => isSent(unit) && unit.missing.length === 0),
    lackingRequired: counted(({ missing }) => missing.some(isNeeded)),
    lackingOptional: counted(({ missing }) => missing.length > 0 && !missing.some(isNeeded)),
    unchanged: counted(({ isUnchanged }) => isUnchanged),
  };
}

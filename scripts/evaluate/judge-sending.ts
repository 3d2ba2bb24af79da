import type { CalendarDate } from "../model/days/calendar-date.ts";
import { isAsked } from "../model/form/condition.ts";
import { isAmong } from "../model/form/scope.ts";
import type { Field, Form } from "../model/form/form.ts";
import type { Gap, Unit } from "../model/report/period.ts";
import type { Problem } from "../model/problem.ts";
import { isWithinEntry, type UnitEntry } from "../model/units/unit-entry.ts";
import { nameStale } from "./stale/name-stale.ts";
import type {
  AwaitedField,
  FiguresDay,
  SendingState,
  UnitCompleteness,
} from "../model/judgement/completeness.ts";

/** The files of a period by unit id; `null`: the file cannot be read as a whole. */
export interface Indexed {
  readonly date: CalendarDate;
  readonly files: ReadonlyMap<string, Unit | null>;
}

/** A unit of the newest period, with all that is needed to judge it. */
export interface Asked {
  readonly id: string;
  readonly unit: Unit | null;
  readonly entry: UnitEntry;
  readonly date: CalendarDate;
  /** The periods before, newest first. */
  readonly past: readonly Indexed[];
  readonly form: Pick<Form, "groups" | "fields">;
  /** Of all files. */
  readonly problems: readonly Problem[];
}

/** What the unit has sent, since when it is silent, what is missing or wrong, and whether its figures are old. */
export function judgeSending(asked: Asked): UnitCompleteness {
  const { id, unit, entry, past, form } = asked;
  const { fields } = form;
  const old = past[0]?.files.get(id);
  const missing = toAwaited(unit, fields, ({ isWrong }) => !isWrong);
  const wrong = toAwaited(unit, fields, ({ isWrong }) => isWrong);
  return {
    id,
    file: entry.start.file,
    ...identify(asked, old?.name ?? id),
    state: stateOf(unit),
    silentSince: findSilence(asked),
    hasEverSent: [unit, ...past.map(({ files }) => files.get(id))].some(hasSent),
    required: countRequired(unit, fields),
    missing,
    wrong,
    faultLines: findFaultLines(asked, [...missing, ...wrong]),
    days: listDays(unit, form, past[0]?.date),
    stale: unit === null ? [] : nameStale(unit, form),
    before: old === undefined ? null : stateOf(old),
  };
}

/** Lines with problems, without those of missing and wrong fields. */
function findFaultLines(
  { unit, entry, problems }: Asked,
  told: readonly AwaitedField[],
): readonly number[] {
  if (unit === null) return [];
  const faults = problems.filter(
    (problem) =>
      isWithinEntry(problem.place, entry) && !told.some((field) => isAbout(problem, field)),
  );
  return [...new Set(faults.map(({ place }) => place.line))].toSorted((a, b) => a - b);
}

/** A row may say everything on one line. */
function isAbout({ place, path, found }: Problem, { id, line }: AwaitedField): boolean {
  const own = `so_lieu.${id}`;
  return place.line === line && (found === id || path === own || path.startsWith(`${own}.`));
}

function identify(
  { unit, entry }: Asked,
  knownAs: string,
): Pick<UnitCompleteness, "name" | "block" | "line"> {
  const { line } = entry.start;
  return unit === null
    ? { name: knownAs, block: null, line }
    : { name: unit.name, block: unit.block, line: unit.toFill?.line ?? line };
}

function stateOf(unit: Unit | null): SendingState {
  if (unit === null) return "unreadable";
  if (unit.hasSent) return "sent";
  return unit.values === null ? "silent" : "stale";
}

function hasSent(unit: Unit | null | undefined): boolean {
  return unit !== undefined && stateOf(unit) === "sent";
}

/** The first period of the unbroken run, up to this one, in which the unit's file says nothing new. */
function findSilence({ id, unit, date, past }: Asked): CalendarDate | null {
  if (unit?.hasSent !== false) return null;
  const end = past.findIndex(({ files }) => files.get(id)?.hasSent !== false);
  const run = end === -1 ? past : past.slice(0, end);
  return run.at(-1)?.date ?? date;
}

function countRequired(unit: Unit | null, fields: readonly Field[]): UnitCompleteness["required"] {
  const own = fields.filter(
    (field) =>
      field.isRequired &&
      unit !== null &&
      isAmong(unit, field) &&
      isAsked(field, unit.values, fields) === true,
  );
  const gaps = new Set(unit?.toFill?.gaps.map(({ field }) => field));
  const hasFigures = stateOf(unit) === "sent" || stateOf(unit) === "stale";
  const filled = hasFigures ? own.filter(({ id }) => !gaps.has(id)) : [];
  return { whole: own.length, filled: filled.length };
}

function toAwaited(
  unit: Unit | null,
  fields: readonly Field[],
  is: (gap: Gap) => boolean,
): readonly AwaitedField[] {
  return (unit?.toFill?.gaps ?? []).filter(is).flatMap(({ field, line }) => {
    const own = fields.find(({ id }) => id === field);
    return own === undefined
      ? []
      : [{ id: own.id, name: own.name, isRequired: own.isRequired, line }];
  });
}

/** Figures of the last cut-off date or earlier belong to the last report; a unit without figures has none of them. */
function listDays(
  unit: Unit | null,
  { groups }: Asked["form"],
  before: CalendarDate | undefined,
): readonly FiguresDay[] {
  if (unit === null) return [];
  const isSilent = stateOf(unit) === "silent";
  const toDay = (group: string | null, day: CalendarDate): FiguresDay => ({
    group,
    day,
    isOlder: !isSilent && before !== undefined && day <= before,
  });
  return [
    ...(unit.figuresDate === null ? [] : [toDay(null, unit.figuresDate)]),
    ...groups.flatMap(({ id, name }) => {
      const day = unit.groupDates.get(id);
      return day === undefined ? [] : [toDay(name, day)];
    }),
  ];
}

import type {
  AwaitedField,
  Completeness,
  CompletenessCounts,
  SendingState,
  UnitCompleteness,
} from "../model/judgement/completeness.ts";
import type { Unit } from "../model/report/period.ts";
import { toEntryOf } from "../model/units/unit-entry.ts";
import { toFormerId } from "../model/units/reorganization.ts";
import type { Problem } from "../model/problem.ts";
import type { Roster, UnitsOfPeriod } from "../model/units/roster.ts";
import { leaveOutStale } from "./stale/leave-out-stale.ts";
import { judgeSending, type Indexed } from "./judge-sending.ts";

/**
 * The board of the newest period; `null`: there is no period, or the form awaits no values.
 * @param problems of all files
 */
export function judgeCompleteness(
  { groups, fields, periods: entered }: Roster,
  problems: readonly Problem[] = [],
): Completeness | null {
  const known = leaveOutStale(entered, fields).toReversed();
  const [latest] = known;
  const [newest, before] = known.map(toIndexed);
  if (latest === undefined || newest === undefined || fields.length === 0) return null;
  const { date } = newest;
  const past = followBack(known);
  const asked = { date, past, form: { groups, fields }, problems };
  const units = listEntered(latest)
    .map((entered) => judgeSending({ ...entered, ...asked }))
    .toSorted(byUrgency);
  const had = before ?? newest;
  const { reorganizations } = latest;
  const declared = new Set(reorganizations.flatMap(({ from, into }) => [...from, ...into]));
  const isUnsaid = (id: string, files: Indexed["files"]) => !files.has(id) && !declared.has(id);
  return {
    date,
    before: before?.date ?? null,
    units,
    vanished: [...had.files.keys()].filter((id) => isUnsaid(id, newest.files)),
    appeared: [...newest.files.keys()].filter((id) => isUnsaid(id, had.files)),
    counts: count(units),
  };
}

function toIndexed({ date, units, unreadable }: UnitsOfPeriod): Indexed {
  const read = units.map((unit): [string, Unit | null] => [unit.id, unit]);
  return { date, files: new Map([...read, ...unreadable.map(({ id }) => [id, null] as const)]) };
}

function listEntered({ date, units, unreadable }: UnitsOfPeriod) {
  return [
    ...units.map((unit) => ({ id: unit.id, unit, entry: toEntryOf(unit, date) })),
    ...unreadable.map(({ id, entry }) => ({ id, unit: null, entry })),
  ];
}

function isNeeded({ isRequired }: AwaitedField): boolean {
  return isRequired;
}

const URGENCY: Readonly<Record<SendingState, number>> = {
  silent: 0,
  stale: 1,
  unreadable: 2,
  sent: 3,
};

/** Equal units stay in the order of the period: by block, type and name. */
function byUrgency(a: UnitCompleteness, b: UnitCompleteness): number {
  return (
    URGENCY[a.state] - URGENCY[b.state] ||
    countFaults(b) - countFaults(a) ||
    b.missing.filter(isNeeded).length - a.missing.filter(isNeeded).length ||
    b.missing.length - a.missing.length
  );
}

function countFaults({ wrong, faultLines }: UnitCompleteness): number {
  return wrong.length + faultLines.length;
}

function count(units: readonly UnitCompleteness[]): CompletenessCounts {
  const counted = (is: (unit: UnitCompleteness) => boolean) => units.filter(is).length;
  const isSent = ({ state }: UnitCompleteness) => state === "sent";
  return {
    unitCount: units.length,
    sent: counted(isSent),
    silent: counted(({ state }) => state === "silent"),
    stale: counted(({ state }) => state === "stale"),
    unreadable: counted(({ state }) => state === "unreadable"),
    complete: counted((unit) => isSent(unit) && unit.missing.length + countFaults(unit) === 0),
    lackingRequired: counted(({ missing }) => missing.some(isNeeded)),
    lackingOptional: counted(({ missing }) => missing.length > 0 && !missing.some(isNeeded)),
    wrong: counted((unit) => countFaults(unit) > 0),
    outdated: counted(
      (unit) => isSent(unit) && (unit.days.some(({ isOlder }) => isOlder) || unit.stale.length > 0),
    ),
  };
}

/** The periods before the newest one, each with its files under the ids that the units have now. */
function followBack(newestFirst: readonly UnitsOfPeriod[]): readonly Indexed[] {
  const [newest, ...earlier] = newestFirst;
  if (newest === undefined) return [];
  let { reorganizations } = newest;
  let ids = new Map([...toIndexed(newest).files.keys()].map((id) => [id, id]));
  return earlier.map((period) => {
    const { date, files } = toIndexed(period);
    ids = new Map(
      [...ids].flatMap(([id, later]) => {
        const former = toFormerId(later, reorganizations);
        return former === null ? [] : [[id, former]];
      }),
    );
    ({ reorganizations } = period);
    const own = [...ids].flatMap(([id, former]) => {
      const file = files.get(former);
      return file === undefined ? [] : [[id, file] as const];
    });
    return { date, files: new Map(own) };
  });
}

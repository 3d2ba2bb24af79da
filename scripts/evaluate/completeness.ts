import type {
  AwaitedField,
  Completeness,
  CompletenessCounts,
  SendingState,
  UnitCompleteness,
} from "../model/judgement/completeness.ts";
import type { Unit } from "../model/period.ts";
import type { Problem } from "../model/problem.ts";
import type { Roster, UnitsOfPeriod } from "../model/roster.ts";
import { leaveOutStale } from "./stale/leave-out-stale.ts";
import { judgeSending, type Indexed } from "./judge-sending.ts";

/**
 * The board of the newest period; `null`: there is no period, or no form that says which values are awaited.
 * @param problems of all files
 */
export function judgeCompleteness(
  { groups, fields, periods: entered }: Roster,
  problems: readonly Problem[] = [],
): Completeness | null {
  const periods = leaveOutStale(entered, fields).map(toIndexed);
  const [newest, before, ...earlier] = periods.reverse();
  if (newest === undefined || fields.length === 0) return null;
  const { date } = newest;
  const past = before === undefined ? [] : [before, ...earlier];
  const units = [...newest.files]
    .map(([id, unit]) => judgeSending({ id, unit, date, past, form: { groups, fields }, problems }))
    .toSorted(byUrgency);
  const had = before ?? newest;
  return {
    date,
    before: before?.date ?? null,
    units,
    vanished: [...had.files.keys()].filter((id) => !newest.files.has(id)),
    appeared: [...newest.files.keys()].filter((id) => !had.files.has(id)),
    counts: count(units),
  };
}

function toIndexed({ date, units, unreadable }: UnitsOfPeriod): Indexed {
  const read = units.map((unit): [string, Unit | null] => [unit.id, unit]);
  return { date, files: new Map([...read, ...unreadable.map((id) => [id, null] as const)]) };
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
    outdated: counted((unit) => isSent(unit) && (unit.isOlder || unit.stale.length > 0)),
  };
}

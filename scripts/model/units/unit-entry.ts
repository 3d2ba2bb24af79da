import { isBefore, startOf, type Place } from "../problem.ts";
import { toUnitPath } from "./unit-path.ts";

/** Where the data of a period speaks of a unit: in a file of its own, or in one row among many. */
export interface UnitEntry {
  readonly start: Place;
  readonly isRow: boolean;
  /** The start of the next row; `null`: everything behind the start is of this unit. */
  readonly next: Place | null;
}

/** The unit's own file. */
export function toOwnEntry(date: string, id: string): UnitEntry {
  return { start: startOf(toUnitPath(date, id)), isRow: false, next: null };
}

/** Where a unit stands that may be made up, as in tests: such a one has a file of its own. */
export function toEntryOf({ id, toFill }: Entered, date: string): UnitEntry {
  return toFill?.entry ?? toOwnEntry(date, id);
}

interface Entered {
  readonly id: string;
  readonly toFill: { readonly entry: UnitEntry } | null;
}

/** The path of the unit's file, or of the common file with the line of its row. */
export function toEntryText({ start, isRow }: UnitEntry): string {
  return isRow ? `${start.file}:${start.line}` : start.file;
}

/** Whether a place is within what is said of the unit. */
export function isWithinEntry(place: Place, { start, next }: UnitEntry): boolean {
  return (
    place.file === start.file && !isBefore(place, start) && (next === null || isBefore(place, next))
  );
}

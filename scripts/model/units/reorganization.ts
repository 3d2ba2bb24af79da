import type { CalendarDate } from "../days/calendar-date.ts";

/**
 * `absorbed`: units go into one that was there before and goes on; `merged`: units become one together; `split`: one
 * becomes several, and may itself go on.
 */
export type ReorganizationKind =
  "founded" | "renamed" | "merged" | "absorbed" | "split" | "dissolved";

/** What has become of units since the period before. */
export interface Reorganization {
  readonly kind: ReorganizationKind;
  /** `null`: nobody knows the day. */
  readonly date: CalendarDate | null;
  /** Ids of units of the period before. */
  readonly from: readonly string[];
  /** Ids of units of this period. */
  readonly into: readonly string[];
  readonly instrument: string | null;
}

/**
 * The id under which a unit, as the same one, stood in the period before; `null`: it begins anew, so nothing that was
 * reported before is its own.
 */
export function toFormerId(unit: string, changes: readonly Reorganization[]): string | null {
  const own = changes.filter(({ into }) => into.includes(unit));
  if (own.some(({ kind }) => BEGINNINGS.has(kind))) return null;
  const renamed = own.find(({ kind }) => kind === "renamed");
  // Who takes in others, or is in no change, is the unit that it was.
  return renamed === undefined ? unit : (renamed.from[0] ?? null);
}

/** After these a unit is another one than before. */
const BEGINNINGS: ReadonlySet<ReorganizationKind> = new Set(["founded", "merged", "split"]);

import type { CalendarDate } from "./calendar-date.ts";
import type { Place } from "./problem.ts";

/** Markdown with placeholders, and where it stands. */
export interface Prose {
  readonly markdown: string;
  readonly place: Place;
}

/** What people have written of a report, by the sections of the outline. */
export interface ReportProse {
  readonly opening: Prose;
  readonly closing: Prose | null;
  /** Of sections that are running text, by the section's id. */
  readonly prose: ReadonlyMap<string, Prose>;
  /** Of sections whose items state something, by the section's id. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly shortcomings: readonly Shortcoming[];
  readonly solutions: readonly Solution[];
}

export interface Item {
  readonly slug: string;
  readonly title: string;
  /** Meant for the public, from some day on at least. */
  readonly isPublic: boolean;
  /** The first day on which the public may read it; `null`: from the beginning. Internal itself. */
  readonly publicFrom: CalendarDate | null;
  readonly prose: Prose;
}

/** Something achieved, a cause, a lesson or a proposal: what its section is about. */
export interface Statement extends Item {
  readonly indicators: readonly string[];
  /** `null` in what the public may know. */
  readonly internal: { readonly note: string | null } | null;
}

export type FindingStatus = "open" | "inProgress" | "resolved";

export interface Cause {
  readonly kind: "objective" | "subjective";
  readonly text: string;
}

export interface Shortcoming extends Item {
  readonly indicators: readonly string[];
  readonly blocks: readonly string[];
  /** Slugs of solutions, at least one. */
  readonly solutions: readonly string[];
  readonly status: FindingStatus;
  /** `null` in what the public may know. */
  readonly internal: (Task & { readonly causes: readonly Cause[] }) | null;
}

export interface Solution extends Item {
  /** `null` in what the public may know. */
  readonly internal: Task | null;
}

/** Who mends something until when: internal. */
export interface Task {
  readonly owner: string;
  readonly deadline: CalendarDate;
  readonly note: string | null;
}

/** Every item of a report, whatever its section. */
export function listItems({
  statements,
  shortcomings,
  solutions,
}: ReportProse): readonly (Statement | Shortcoming | Solution)[] {
  return [...[...statements.values()].flat(), ...shortcomings, ...solutions];
}

/** Whether the public may read an item on a day. No clock is asked: the day is the report date of what is built. */
export function isPublicOn({ isPublic, publicFrom }: Item, day: CalendarDate): boolean {
  return isPublic && (publicFrom === null || publicFrom <= day);
}

/** Where a place in the words stands in the file. */
export function toPlaceIn({ markdown, place }: Prose, offset: number): Place {
  const before = markdown.slice(0, offset).split("\n");
  return {
    file: place.file,
    line: place.line + before.length - 1,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

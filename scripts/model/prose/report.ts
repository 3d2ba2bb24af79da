import type { CalendarDate } from "../days/calendar-date.ts";
import type { WrittenScope } from "../form/scope.ts";
import type { Moment } from "../days/moment.ts";
import type { Declared } from "./declared.ts";
import type { Place } from "../problem.ts";

/** Markdown with placeholders, where it stands, and what its file declares. */
export interface Prose {
  readonly markdown: string;
  readonly place: Place;
  readonly declared: Declared;
}

/** What people have written for a report, by the sections of the outline. */
export interface ReportProse {
  readonly opening: Prose;
  readonly closing: Prose | null;
  /** Sections of running text, by the section's id. */
  readonly prose: ReadonlyMap<string, Prose>;
  /** Sections of statements, by the section's id. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly shortcomings: readonly Shortcoming[];
  readonly solutions: readonly Solution[];
}

export interface Item {
  readonly slug: string;
  readonly title: string;
  /** Whether the public may read it, now or from `publicFrom` on. */
  readonly isPublic: boolean;
  /** The first day on which the public may read it; `null`: at once. The day itself is internal. */
  readonly publicFrom: CalendarDate | null;
  readonly prose: Prose;
}

/** An achievement, a cause, a lesson or a proposal, as its section says. */
export interface Statement extends Item {
  /** Of results, statistics are among them. */
  readonly indicators: readonly string[];
  /** `null` in a public briefing. */
  readonly internal: { readonly note: string | null } | null;
}

export type FindingStatus = "open" | "inProgress" | "resolved";

export interface Cause {
  readonly kind: "objective" | "subjective";
  readonly text: string;
}

export interface Shortcoming extends Item {
  readonly indicators: readonly string[];
  /** Strands that some units are late in. */
  readonly strands: readonly string[];
  readonly blocks: readonly string[];
  /** Slugs of solutions; empty: none is known. */
  readonly solutions: readonly string[];
  readonly status: FindingStatus;
  /** When it was remedied; `null`: it is not, or nobody says. */
  readonly resolved: Moment | null;
  /** In a public briefing only what its file clears; `null`: nothing. */
  readonly internal: Finding | null;
}

export interface Solution extends Item {
  /** As of a shortcoming. */
  readonly internal: Order | null;
}

/** What leaders know of a shortcoming, and how it was handled. Internal, unless its file clears a part. */
export interface Finding extends Task {
  readonly causes: readonly Cause[];
  /** Who found it: `Đoàn giám sát`. */
  readonly foundBy: string | null;
  /** What the unit says to it. */
  readonly explanation: string | null;
  /** What is held of it after the explanation. */
  readonly conclusion: string | null;
}

/** What leaders know of a solution, likewise. */
export interface Order extends Task {
  /** To whom the result is reported. */
  readonly reportTo: string | null;
}

/** Who mends something, and until when; `null`: not known. */
export interface Task {
  readonly owner: string | null;
  readonly deadline: Moment | null;
  readonly note: string | null;
  /** Which of these everyone may read, where the item is public. */
  readonly cleared: readonly Cleared[];
  /** Of whom a shortcoming is, for whom a solution is; `null`: nobody says. */
  readonly scope: WrittenScope | null;
}

/** Internal parts of an item that its file may clear (`cong_khai_them`); of a shortcoming never the scope. */
export type ClearedPart =
  Exclude<keyof Finding, "causes" | "note" | "cleared"> | Exclude<keyof Order, "note" | "cleared">;

export interface Cleared {
  readonly part: ClearedPart;
  readonly place: Place;
}

/** Every item of a report, whatever its section. */
export function listItems({
  statements,
  shortcomings,
  solutions,
}: ReportProse): readonly (Statement | Shortcoming | Solution)[] {
  return [...[...statements.values()].flat(), ...shortcomings, ...solutions];
}

interface WrittenPeriod {
  readonly report: ReportProse | null;
  readonly conclusion: Prose | null;
  readonly decisions: readonly Prose[];
}

/** Every running text of a period's report, with those of its items and of its summary. */
export function listProse({ report, conclusion, decisions }: WrittenPeriod): readonly Prose[] {
  const own = [...(conclusion === null ? [] : [conclusion]), ...decisions];
  if (report === null) return own;
  const { opening, closing, prose } = report;
  return [
    ...own,
    opening,
    ...prose.values(),
    ...(closing === null ? [] : [closing]),
    ...listItems(report).map((item) => item.prose),
  ];
}

/** Whether the public may read an item on a day: the cut-off date of the newest period that is built, not today. */
export function isPublicOn({ isPublic, publicFrom }: Item, day: CalendarDate): boolean {
  return isPublic && (publicFrom === null || publicFrom <= day);
}

/** The place in the file of an offset in the words. */
export function toPlaceIn({ markdown, place }: Prose, offset: number): Place {
  const before = markdown.slice(0, offset).split("\n");
  // The first line of a value begins behind its key.
  const start = before.length === 1 ? place.column : 1;
  return {
    file: place.file,
    line: place.line + before.length - 1,
    column: start + (before.at(-1)?.length ?? 0),
  };
}

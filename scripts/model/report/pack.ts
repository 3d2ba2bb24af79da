import type { CalendarDate } from "../days/calendar-date.ts";

/** What a public site says, as texts by which two packs of it can be compared. */
export interface ToldContents {
  /** The periods, newest first. */
  readonly periods: readonly CalendarDate[];
  readonly rows: readonly ToldRow[];
  readonly texts: readonly ToldText[];
  /** What became of units, a sentence each. */
  readonly reorganizations: readonly string[];
}

/** A row of the public data. */
export interface ToldRow {
  readonly kind: "figure" | "unit" | "schedule" | "instrument";
  /** Of which table: its title. */
  readonly table: string;
  /** `null`: it belongs to no period. */
  readonly period: CalendarDate | null;
  /** The same row in every pack, within table and period. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly ToldCell[];
}

export interface ToldCell {
  readonly label: string;
  /** As a reader sees it: `17,3`, `không nêu`. */
  readonly text: string;
  /** Behind a number: ` đơn vị`, `%`; empty where there is none. */
  readonly unit: string;
}

/** A part of a report or a page that people have written. */
export interface ToldText {
  /** `null`: a page of the site, of no period. */
  readonly period: CalendarDate | null;
  /** "Hạn chế"; of a page "Trang". */
  readonly section: string;
  readonly title: string;
  /** "Đã khắc phục", or empty. */
  readonly status: string;
  /** Without markup. */
  readonly text: string;
}

/** A unit that still owes something, as the last pack knew it. Internal. */
export interface KnownDebt {
  readonly unit: string;
  readonly name: string;
  /** Whether it had sent figures. */
  readonly hasSent: boolean;
}

/** What is remembered of a pack: what the next one is compared with. It never leaves the office. */
export interface PackRecord {
  readonly number: number;
  /** The cut-off date of its newest period. */
  readonly date: CalendarDate;
  readonly zip: { readonly name: string; readonly sha256: string; readonly bytes: number };
  /** Two sites with the same manifest are the same. */
  readonly manifestSha256: string;
  /** SHA-256 of each public file, by its path from the site. */
  readonly files: readonly (readonly [string, string])[];
  readonly contents: ToldContents;
  readonly debts: readonly KnownDebt[];
}

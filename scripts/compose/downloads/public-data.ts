import type { CalendarDate } from "../../model/calendar-date.ts";
import type { DataTable } from "./data-table.ts";

/** All public figures as values, and what a reader of any file of them must know. */
export interface PublicData {
  readonly title: string;
  readonly issuerName: string;
  readonly term: string;
  /** The cut-off date of the newest period. */
  readonly date: CalendarDate;
  readonly asOfText: string;
  /** "SỐ LIỆU MINH HỌA", "Dự thảo lần 1": what every file must say. */
  readonly marks: readonly string[];
  readonly sourceText: string;
  /** On what terms it may be used again. */
  readonly termsText: string;
  /** How to read what, by form and by sign. */
  readonly readings: readonly { readonly label: string; readonly value: string }[];
  /** With the data dictionary, which tells of all others. */
  readonly tables: readonly DataTable[];
}

/** A finished file, as the page of data tells of it. */
export interface Download {
  /** From the root of `site/`. */
  readonly path: string;
  /** What is in it. */
  readonly title: string;
  readonly format: "XLSX" | "JSON" | "CSV";
  readonly byteCount: number;
}

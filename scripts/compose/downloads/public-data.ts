import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { FactView } from "../views/common.ts";
import type { DataTable } from "./data-table.ts";

/** All public figures as values, and what every reader of such a file must know. */
export interface PublicData {
  readonly title: string;
  readonly issuerName: string;
  readonly term: string;
  /** The cut-off date of the newest period. */
  readonly date: CalendarDate;
  readonly asOfText: string;
  /** "SỐ LIỆU MINH HỌA", "Dự thảo lần 1": every file must say them. */
  readonly marks: readonly string[];
  readonly sourceText: string;
  /** The terms on which others may use the data. */
  readonly termsText: string;
  /** How to read each form and each sign. */
  readonly readings: readonly FactView[];
  /** The data dictionary among them, which explains all others. */
  readonly tables: readonly DataTable[];
}

/** A finished file, as the page of data lists it. */
export interface Download {
  /** From the root of `site/`. */
  readonly path: string;
  readonly title: string;
  readonly format: "XLSX" | "JSON" | "CSV";
  readonly byteCount: number;
}

import { readCsv } from "../../../excel/read/read-csv.ts";
import { readBook, type Reading } from "../../../excel/read/read-book.ts";
import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import type { Form } from "../../../model/form/form.ts";
import type { IntakeTable } from "../../../model/intake-table.ts";
import { readForm, type ReadWorkbook } from "./form.ts";
import { PACKAGE_SENTENCES } from "./package-sentences.ts";
import type { FilledForm } from "./statement.ts";
import { findTableSheet, readTable } from "../tables/read.ts";
import type { KnownUnit } from "../tables/units.ts";

/** A file that a person gives. */
export interface GivenWorkbook {
  /** As the person named it. */
  readonly workbook: string;
  /** What it holds, or a sentence that says why nobody could read it. */
  readonly content: Uint8Array | string;
}

/** What a given file is. */
export type ReadGiven =
  { readonly kind: "form"; readonly workbook: string; readonly form: FilledForm } | Refused;

export interface Refused {
  readonly kind: "refused";
  readonly workbook: string;
  readonly sentence: string;
  /** What could be read of it, where only nobody has said what it means. */
  readonly unknown: ReadWorkbook | null;
}

/** With what files are read. */
export interface GivenReading {
  readonly form: Form;
  readonly tables: readonly IntakeTable[];
  readonly date: CalendarDate;
  readonly units: readonly KnownUnit[];
}

export function readWorkbook({ workbook, content }: GivenWorkbook, by: GivenReading): ReadGiven {
  const refuse = (sentence: string, unknown: ReadWorkbook | null = null): ReadGiven => ({
    kind: "refused",
    workbook,
    sentence,
    unknown,
  });
  if (typeof content === "string") return refuse(content);
  const reading = readAny(workbook, content);
  if (reading.kind === "refused") return refuse(PACKAGE_SENTENCES[reading.fault]);
  const { book, days } = reading;
  const read = { workbook, book, days };
  const form = readForm(read, by.form) ?? readAsTable(read, by);
  if (typeof form === "string") return refuse(form);
  if (form !== null) return { kind: "form", workbook, form };
  return refuse(UNKNOWN, read);
}

/** Letters alone are read only where their name says that they are a table. */
function readAny(workbook: string, bytes: Uint8Array): Reading {
  const reading = readBook(bytes);
  const isText = reading.kind === "refused" && ["text", "other"].includes(reading.fault);
  return isText && /\.(?:csv|tsv|txt)$/i.test(workbook)
    ? { kind: "book", book: readCsv(bytes), days: 1900 }
    : reading;
}

function readAsTable(read: ReadWorkbook, by: GivenReading): FilledForm | string | null {
  const found = by.tables.flatMap((table) => {
    const at = findTableSheet(read, table);
    return at === undefined ? [] : [{ table, at }];
  });
  const [first, second] = found;
  if (first === undefined) return null;
  if (second !== undefined)
    return `hợp với cả hai bảng «${first.table.id}», «${second.table.id}» của data/nhap.yaml; ghi «tep», «trang» ở đó để phân biệt`;
  return readTable({ ...read, ...by }, first.table, first.at);
}

const UNKNOWN =
  "không phải biểu mẫu do chương trình lập (lệnh bieu-mau), hoặc đã bị sửa đến mức không nhận ra; là bảng của cơ quan thì khai cách đọc ở data/nhap.yaml (docs/du-lieu.md), hoặc chạy lệnh này trong cửa sổ lệnh để được hỏi";

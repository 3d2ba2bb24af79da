import { readBook } from "../../../excel/read/read-book.ts";
import type { Form } from "../../../model/form.ts";
import { PACKAGE_SENTENCES } from "./package-sentences.ts";
import { readForm } from "./form.ts";
import type { FilledForm } from "./statement.ts";

/** A file that a person gives. */
export interface GivenWorkbook {
  /** As the person named it. */
  readonly workbook: string;
  readonly bytes: Uint8Array;
}

/** What a given file is. */
export type ReadGiven =
  | { readonly kind: "form"; readonly workbook: string; readonly form: FilledForm }
  | { readonly kind: "refused"; readonly workbook: string; readonly sentence: string };

export function readWorkbook({ workbook, bytes }: GivenWorkbook, form: Form): ReadGiven {
  const reading = readBook(bytes);
  if (reading.kind === "refused")
    return { kind: "refused", workbook, sentence: PACKAGE_SENTENCES[reading.fault] };
  const { book, days } = reading;
  const read = readForm({ workbook, book, days }, form);
  if (read === null) return { kind: "refused", workbook, sentence: NO_FORM };
  if (typeof read === "string") return { kind: "refused", workbook, sentence: read };
  return { kind: "form", workbook, form: read };
}

const NO_FORM =
  "không phải biểu mẫu do chương trình lập (npm run bieu-mau), hoặc đã bị sửa đến mức không nhận ra";

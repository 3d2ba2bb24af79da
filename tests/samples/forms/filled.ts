import { toAddress } from "../../../scripts/excel/addresses.ts";
import type { FormBook } from "../../../scripts/tasks/forms/layout.ts";
import type { AnswerPlace } from "../../../scripts/tasks/forms/layout/place.ts";
import { packBook, toXml, type BookParts } from "./packed-books.ts";

/** What a person types: words, a number, or XML of a cell for what only a program writes. */
export type Typed = string | number | { readonly xml: string };

/** What is typed into the cell of a place; `undefined`: nothing. */
export type ToTyped = (place: AnswerPlace) => Typed | undefined;

/** The style of a cell that shows a day, and of one that shows a share. */
export const DAY_STYLE = 1;
export const SHARE_STYLE = 2;

/** A form that somebody has filled in, as a file. */
export function fillForm(
  book: FormBook,
  toTyped: ToTyped,
  more: Partial<BookParts> = {},
): Uint8Array {
  const sheets = Object.fromEntries(
    book.sheets.map(({ name, rows }) => [
      name,
      rows
        .map(({ cells }, row) => {
          const written = cells.map(({ value, place }, column) => {
            const typed = place === null ? undefined : toTyped(place);
            const own = typeof value === "object" ? null : value;
            return toCellXml(toAddress(row + 1, column + 1), typed ?? own);
          });
          return `<row r="${row + 1}">${written.join("")}</row>`;
        })
        .join(""),
    ]),
  );
  return packBook({ sheets, formats: ["dd/mm/yyyy", "0.0%"], ...more });
}

function toCellXml(address: string, typed: Typed | null): string {
  if (typed === null) return "";
  if (typeof typed === "number") return `<c r="${address}"><v>${typed}</v></c>`;
  if (typeof typed === "object") return typed.xml.replace("<c", `<c r="${address}"`);
  return `<c r="${address}" t="inlineStr"><is><t>${toXml(typed)}</t></is></c>`;
}

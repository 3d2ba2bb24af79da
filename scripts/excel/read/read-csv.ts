import type { ReadBook, ReadCell, ReadSheet } from "./contents.ts";
import { toAddress } from "../addresses.ts";
import { decodeUtf } from "./xml.ts";

/** Sheets of a CSV have no name of their own. */
const CSV_SHEET = "CSV";

const SEPARATORS = [";", ",", "\t"] as const;

/** Reads a file of lines and separators as a book of one sheet; all its values are texts. */
export function readCsv(bytes: Uint8Array): ReadBook {
  const text = decode(bytes).replace(/\r\n?/g, "\n");
  const cells = new Map<string, ReadCell>();
  for (const [at, record] of parseCsv(text, findSeparator(text)).entries())
    for (const [index, value] of record.entries()) {
      if (value.trim() === "") continue;
      const [row, column] = [at + 1, index + 1];
      cells.set(toAddress(row, column), { row, column, value: { kind: "text", text: value } });
    }
  const sheet: ReadSheet = { name: CSV_SHEET, cells, merges: [] };
  return { sheets: [sheet] };
}

/** UTF-8 with or without a mark, the "Unicode" of Windows, or else the letters of an old Vietnamese Windows. */
function decode(bytes: Uint8Array): string {
  try {
    return decodeUtf(bytes, { fatal: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Its marks stand behind their letters; whoever reads the texts composes them.
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/** The separator that parts the first lines most often, outside quotes. */
function findSeparator(text: string): string {
  const first = text
    .split(/\r?\n/)
    .slice(0, 20)
    .join("\n")
    .replace(/"[^"]*"/g, "");
  const counts = SEPARATORS.map((sign) => first.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
}

/** Records of fields (RFC 4180): a quoted field may hold separators, quotes twice, and ends of lines. */
function parseCsv(text: string, separator: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\n]*))(${separator}|\n|$)`, "gy");
  for (const [whole, quoted, plain = "", end = ""] of text.matchAll(field)) {
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    records.push(record);
    record = [];
    // The empty match at the end of the text.
    if (whole === "" || end === "") break;
  }
  return records;
}

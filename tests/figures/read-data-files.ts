import { findAll, readDocx, type XmlElement } from "../papers/read-docx.ts";

/** A table of a file of data: its head, then its rows by column. */
export interface DataRows {
  readonly head: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const toRows = (head: readonly string[], rows: readonly (readonly string[])[]): DataRows => ({
  head,
  rows: rows.map((row) =>
    Object.fromEntries(head.map((key, index) => [key, row[index] ?? ""] as const)),
  ),
});

/**
 * RFC 4180 letter by letter, with semicolons.
 * @throws where a file breaks it
 */
export function readCsvRows(bytes: Uint8Array): DataRows {
  const text = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes);
  if (!text.startsWith("\uFEFF")) throw new Error("no byte order mark");
  const [head = [], ...rows] = parse(text.slice(1));
  for (const row of rows)
    if (row.length !== head.length) throw new Error(`a row of ${row.length}: ${row.join("|")}`);
  return toRows(head, rows);
}

function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const { value, end } = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(value);
    if (text[end] === ";") {
      at = end + 1;
      if (at === text.length) throw new Error("no end of line");
      continue;
    }
    if (text.slice(end, end + 2) !== "\r\n") throw new Error(`no CR LF at ${end}`);
    rows.push(row);
    row = [];
    at = end + 2;
  }
  return rows;
}

function readQuoted(text: string, start: number): { value: string; end: number } {
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text.charAt(at);
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else return { value, end: at + 1 };
  }
  throw new Error("an open quote");
}

function readPlain(text: string, start: number): { value: string; end: number } {
  const [value = ""] = /^[^;\r\n]*/.exec(text.slice(start)) ?? [];
  if (value.includes('"')) throw new Error(`a quote inside «${value}»`);
  return { value, end: start + value.length };
}

/** A cell of a sheet: its kind in Excel, and its value as it stands in the file. */
export interface SheetCell {
  readonly isText: boolean;
  readonly value: string;
  /** The number format of its style. */
  readonly format: string;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly xml: string;
}

const GENERAL = new Map([
  ["0", "General"],
  ["1", "0"],
  ["2", "0.00"],
  ["3", "#,##0"],
  ["49", "@"],
]);

/** Every sheet of an Excel file, from its XML. */
export function readSheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const { parts, read } = readDocx(bytes);
  const shared = findAll(read("xl/sharedStrings.xml"), "si").map(toText);
  const styles = read("xl/styles.xml");
  const formats = new Map([
    ...GENERAL,
    ...findAll(styles, "numFmt").map(
      ({ attributes }) => [attributes["numFmtId"] ?? "", attributes["formatCode"] ?? ""] as const,
    ),
  ]);
  const [cellStyles] = findAll(styles, "cellXfs");
  const formatOf = (cellStyles === undefined ? [] : findAll(cellStyles, "xf")).map(
    ({ attributes }) => formats.get(attributes["numFmtId"] ?? "") ?? "",
  );
  const targets = new Map(
    findAll(read("xl/_rels/workbook.xml.rels"), "Relationship").map(
      ({ attributes }) => [attributes["Id"], `xl/${attributes["Target"] ?? ""}`] as const,
    ),
  );
  return findAll(read("xl/workbook.xml"), "sheet").map(({ attributes }) => {
    const path = targets.get(attributes["r:id"]) ?? "";
    const rows = findAll(read(path), "row").map((row) =>
      findAll(row, "c").map((cell): SheetCell => {
        const isText = cell.attributes["t"] === "s";
        const value = findAll(cell, "v").map(toText).join("");
        return {
          isText,
          value: isText ? (shared[Number(value)] ?? "") : value,
          format: formatOf[Number(cell.attributes["s"] ?? "0")] ?? "",
        };
      }),
    );
    return { name: attributes["name"] ?? "", rows, xml: parts.get(path) ?? "" };
  });
}

/** A sheet below its note, as rows by the names of its columns; days as `2020-04-10`. */
export function toSheetRows({ rows }: Sheet): DataRows {
  const [, head = [], ...body] = rows;
  return toRows(
    head.map(({ value }) => value),
    body.map((row) => row.map(toPlainValue)),
  );
}

/** Day 1 of Excel is 1 January 1900, and Excel counts a 29 February 1900, which never was. */
function toPlainValue({ isText, value, format }: SheetCell): string {
  if (isText || format !== "dd/mm/yyyy") return value;
  return new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function toText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : toText(child)))
    .join("");
}

export interface JsonTable {
  readonly cot: readonly { readonly khoa: string; readonly ten: string }[];
  readonly dong: readonly (Readonly<Record<string, unknown>> & {
    readonly ly_do_khong_co: Readonly<Record<string, string>>;
  })[];
}

export interface JsonData {
  readonly luu_y: readonly string[];
  readonly ngay_chot: string;
  readonly dieu_kien_su_dung: string;
  readonly ly_do_khong_co: Readonly<Record<string, string>>;
  readonly bang: Readonly<Record<string, JsonTable>>;
}

export function readJsonData(bytes: Uint8Array): JsonData {
  return JSON.parse(new TextDecoder().decode(bytes)) as JsonData; // `as`: of our own making
}

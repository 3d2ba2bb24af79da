import { strToU8, zipSync } from "fflate";

/** The parts of an Excel file whose contents a test writes by hand. */
export interface BookParts {
  /** What stands between `<sheetData>` and its end, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands behind the data of every sheet. */
  readonly behind?: string;
  readonly shared?: string;
  /** Codes of number formats; the style of a cell counts from 1, and 0 is the usual one. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  /** Parts that are added, or that replace others. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An Excel file of these parts. */
export function packBook(parts: BookParts): Uint8Array {
  return packParts({ ...toTexts(parts), ...parts.more });
}

/** An archive of any parts. */
export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>); // `as`: made of such pairs above
}

function toTexts({ sheets, behind = "", shared, formats = [], is1904 = false }: BookParts) {
  const names = Object.keys(sheets);
  const list = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="x" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const numFmts = formats.map(
    (code, at) => `<numFmt numFmtId="${at + 164}" formatCode="${toXml(code)}"/>`,
  );
  const xfs = ["0", ...formats.map((_, at) => String(at + 164))].map(
    (id) => `<xf numFmtId="${id}"/>`,
  );
  return {
    "xl/workbook.xml": `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><numFmts>${numFmts.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    ...(shared === undefined ? {} : { "xl/sharedStrings.xml": `<sst ${MAIN}>${shared}</sst>` }),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${sheets[name] ?? ""}</sheetData>${behind}</worksheet>`,
      ]),
    ),
  };
}

export function toXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

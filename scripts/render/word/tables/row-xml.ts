import type { StyleId } from "../styles/ids.ts";
import type { TextPiece } from "../text/runs.ts";

/** A cell with one paragraph of plain and bold text. */
export interface PlainCell {
  readonly pieces: readonly TextPiece[];
  readonly alignment: "left" | "center" | "right";
}

/** What the cells of one table have in common. */
export interface Ruling {
  readonly style: StyleId;
  /** In twips. */
  readonly columnWidths: readonly number[];
}

/**
 * The rows of a table in the very words that docx would write. docx makes an object of every element and copies it
 * twice, which took most of the time and the memory of a report about a thousand units.
 */
export function toRowsXml(rows: readonly (readonly PlainCell[])[], ruling: Ruling): string {
  return rows
    .map((cells, at) => {
      const isKept = staysWithNext(at, rows.length);
      const cellsXml = cells.map((cell, index) =>
        toCellXml(cell, { style: ruling.style, width: ruling.columnWidths[index] ?? 0, isKept }),
      );
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellsXml.join("")}</w:tr>`;
    })
    .join("");
}

/**
 * At both ends of a table two rows stand together, as in print. LibreOffice 7.4 loses the rows after the first where a
 * header and one row alone end a page (seen).
 * @param at the place of a row under the header
 */
export function staysWithNext(at: number, rowCount: number): boolean {
  return at < rowCount - 1 && (at === 0 || at === rowCount - 2);
}

interface CellLook {
  readonly style: StyleId;
  readonly width: number;
  readonly isKept: boolean;
}

function toCellXml({ pieces, alignment }: PlainCell, { style, width, isKept }: CellLook): string {
  const properties = `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="top"/></w:tcPr>`;
  const kept = isKept ? "<w:keepNext/>" : "";
  const layout = `<w:pPr><w:pStyle w:val="${style}"/>${kept}<w:jc w:val="${alignment}"/></w:pPr>`;
  return `<w:tc>${properties}<w:p>${layout}${pieces.map(toRunXml).join("")}</w:p></w:tc>`;
}

function toRunXml({ text, isBold }: TextPiece): string {
  const look = isBold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : "";
  return `<w:r>${look}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
};

export function escapeText(text: string): string {
  return text.replace(/[&"'<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

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
    .map((cells) => {
      const cellsXml = cells.map((cell, index) =>
        toCellXml(cell, ruling.style, ruling.columnWidths[index] ?? 0),
      );
      return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellsXml.join("")}</w:tr>`;
    })
    .join("");
}

function toCellXml({ pieces, alignment }: PlainCell, style: StyleId, width: number): string {
  const properties = `<w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:vAlign w:val="top"/></w:tcPr>`;
  const layout = `<w:pPr><w:pStyle w:val="${style}"/><w:jc w:val="${alignment}"/></w:pPr>`;
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

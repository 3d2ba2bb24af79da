import { Paragraph, TableCell, TableRow } from "docx";

/** Rows that are written already, and wait until docx has written the rest of the document. */
export interface PreparedRows {
  /** Gives a row that keeps their place. */
  readonly keep: (rowsXml: string) => TableRow;
  /**
   * Puts the rows into their places.
   * @throws when a place is missing, since its rows would be lost
   */
  readonly fillIn: (documentXml: string) => string;
}

/** No other row looks like this: all others have properties. */
const PLACE =
  /<w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">__rows(\d+)<\/w:t><\/w:r><\/w:p><\/w:tc><\/w:tr>/g;

/** The rows of one document. */
export function createPreparedRows(): PreparedRows {
  const kept: string[] = [];
  return {
    keep: (rowsXml) => {
      const place = `__rows${kept.length}`;
      kept.push(rowsXml);
      return new TableRow({ children: [new TableCell({ children: [new Paragraph(place)] })] });
    },
    fillIn: (documentXml) => {
      const filled = new Set<string>();
      const xml = documentXml.replace(PLACE, (_, number: string) => {
        filled.add(number);
        return kept[Number(number)] ?? "";
      });
      if (filled.size !== kept.length)
        throw new Error(`${kept.length - filled.size} of ${kept.length} tables have no place.`);
      return xml;
    },
  };
}

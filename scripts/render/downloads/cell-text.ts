import type { DataCell } from "../../compose/downloads/data-table.ts";
import { GAP_WORDS } from "../../compose/downloads/gap-words.ts";

/** Stands between several values in one cell; CSV files do not use it to separate cells. */
const BETWEEN = " | ";

/** The text of a cell in CSV; in Excel only of cells that are neither number nor day. */
export function toCellText(cell: DataCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "list":
      return cell.texts.join(BETWEEN);
    case "count":
      return String(cell.count);
    case "decimal":
      return cell.shown.fraction === ""
        ? cell.shown.whole
        : `${cell.shown.whole},${cell.shown.fraction}`;
    case "date":
      return cell.date;
    case "yesNo":
      return cell.isYes ? "có" : "không";
    case "gap":
      return GAP_WORDS[cell.gap].word;
  }
}

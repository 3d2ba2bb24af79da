import type { DataCell } from "../../compose/downloads/data-table.ts";
import { GAP_WORDS } from "../../compose/downloads/gap-words.ts";

/** Between several values in one cell: no separator of any form. */
const BETWEEN = " | ";

/** A cell as CSV has it; in Excel only those that are no number and no day. */
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

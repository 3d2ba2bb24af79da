import type { PlannedDownload } from "../../compose/downloads/plan-downloads.ts";
import { renderCsv } from "./csv.ts";
import { renderJson } from "./json.ts";
import { renderWorkbook } from "./workbook.ts";

/** The bytes of a file of data. */
export async function renderDownload(planned: PlannedDownload): Promise<Uint8Array> {
  if (planned.format === "XLSX") return renderWorkbook(planned.from);
  const text =
    planned.format === "JSON"
      ? renderJson(planned.from)
      : renderCsv(planned.from.table, planned.from.marks);
  return new TextEncoder().encode(text);
}

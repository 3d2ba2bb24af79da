import { planDownloads, type PlannedDownload } from "../../compose/downloads/plan-downloads.ts";
import type { Download, PublicData } from "../../compose/downloads/public-data.ts";
import { renderCsv } from "./csv.ts";
import { renderJson } from "./json.ts";
import { renderWorkbook } from "./workbook.ts";

export interface DownloadFile extends Download {
  readonly bytes: Uint8Array;
}

/** All data files. */
export function renderDownloads(data: PublicData): Promise<readonly DownloadFile[]> {
  return Promise.all(
    planDownloads(data).map(async (planned) => {
      const bytes = await renderDownload(planned);
      const { path, title, format } = planned;
      return { path, title, format, byteCount: bytes.length, bytes };
    }),
  );
}

/** The bytes of a file of data. */
export async function renderDownload(planned: PlannedDownload): Promise<Uint8Array> {
  if (planned.format === "CSV") return toBytes(renderCsv(planned.from.table, planned.from.marks));
  return planned.format === "XLSX"
    ? renderWorkbook(planned.from)
    : toBytes(renderJson(planned.from));
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

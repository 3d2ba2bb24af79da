import type { PublicData } from "../../compose/downloads/public-data.ts";
import type { Download } from "../../compose/downloads/public-data.ts";
import { renderCsv } from "./csv.ts";
import { renderJson } from "./json.ts";
import { renderWorkbook } from "./workbook.ts";

export interface DownloadFile extends Download {
  readonly bytes: Uint8Array;
}

const FOLDER = "du-lieu";
const NAME = "so-lieu";

/** All data files: one for Excel and one JSON with all tables, and a CSV for each table. */
export async function renderDownloads(data: PublicData): Promise<readonly DownloadFile[]> {
  const whole = "Mọi bảng, từ điển dữ liệu";
  return [
    toFile([`${NAME}.xlsx`, whole], "XLSX", await renderWorkbook(data)),
    toFile([`${NAME}.json`, whole], "JSON", toBytes(renderJson(data))),
    ...data.tables.map((table) =>
      toFile([`${table.id}.csv`, table.title], "CSV", toBytes(renderCsv(table, data.marks))),
    ),
  ];
}

function toFile(
  [name, title]: readonly [name: string, title: string],
  format: Download["format"],
  bytes: Uint8Array,
): DownloadFile {
  return { path: `${FOLDER}/${name}`, title, format, byteCount: bytes.length, bytes };
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

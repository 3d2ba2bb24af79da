import type { DataTable } from "./data-table.ts";
import type { Download, PublicData } from "./public-data.ts";

/** A file of data before it is made, with exactly what its bytes depend on. */
export type PlannedDownload = Pick<Download, "path" | "title"> &
  (
    | { readonly format: "XLSX" | "JSON"; readonly from: PublicData }
    | {
        readonly format: "CSV";
        readonly from: { readonly table: DataTable; readonly marks: readonly string[] };
      }
  );

const FOLDER = "du-lieu";
const NAME = "so-lieu";
const WHOLE = "Mọi bảng, từ điển dữ liệu";

/** All data files: one for Excel and one JSON with all tables, and a CSV for each table. */
export function planDownloads(data: PublicData): readonly PlannedDownload[] {
  const { tables, marks } = data;
  return [
    { path: `${FOLDER}/${NAME}.xlsx`, title: WHOLE, format: "XLSX", from: data },
    { path: `${FOLDER}/${NAME}.json`, title: WHOLE, format: "JSON", from: data },
    ...tables.map((table): PlannedDownload => ({
      path: `${FOLDER}/${table.id}.csv`,
      title: table.title,
      format: "CSV",
      from: { table, marks },
    })),
  ];
}

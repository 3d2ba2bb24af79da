import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { PrintedPaper } from "../compose/views/documents.ts";
import { countPages } from "../print/stable-pdf.ts";

/** Public documents; pages link to no others. */
const FOLDER = "site/pdf";

/** The public documents of the last finished build: the pages of the preview link to them until new ones are printed. */
export async function readLastPrints(out: string): Promise<readonly PrintedPaper[]> {
  const folder = path.join(out, FOLDER);
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => name.endsWith(".pdf")).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(path.join(folder, name));
      const paper = { pageCount: countPages(bytes), byteCount: bytes.length };
      return { path: `${FOLDER}/${name}`, ...paper };
    }),
  );
}

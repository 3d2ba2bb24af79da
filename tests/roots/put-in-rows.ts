import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { withRows } from "../samples/unit-rows.ts";

/** Turns every unit's file of a copied root into a row of its period. */
export async function putInRows(root: string): Promise<void> {
  const { files } = await loadRoot(root);
  const kept = withRows(files, () => true);
  const names = new Set(kept.map(({ file }) => file));
  for (const { file } of files) if (!names.has(file)) await rm(path.join(root, file));
  for (const { file, text } of kept)
    if (/^data\/ky\/[\d-]+\/don-vi\.yaml$/.test(file)) await writeFile(path.join(root, file), text);
}

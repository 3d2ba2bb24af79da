import { createHash } from "node:crypto";
import path from "node:path";
import { readTree } from "./read-tree.ts";

/** The SHA-256 of everything that a root's `data/` and `content/` hold: names and bytes. */
export async function hashRoot(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of ["data", "content"])
    for (const [name, bytes] of await readTree(path.join(root, folder)))
      hash.update(`${folder}/${name}\0${String(bytes.length)}\0`).update(bytes);
  return hash.digest("hex");
}

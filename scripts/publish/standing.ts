import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { KEEP_NAME, MANIFEST_NAME } from "../model/texts/published-names.ts";
import { checkManifest } from "./check-manifest.ts";
import { readLedger, type Key } from "./ledger.ts";
import type { StagedFiles } from "./staged-files.ts";
import { PLACE_PREFIXES, PUBLISHED } from "./swap.ts";
import { toSha256 } from "./to-sha256.ts";

/** What a build says of its whole output, with the checksum of each tree's manifest. */
export interface Standing<Told> {
  readonly told: Told;
  readonly manifests: readonly string[];
}

/** What to remember of a sealed release, so that the next build may find that nothing is to be done. */
export function toStanding<Told>(
  { written }: Pick<StagedFiles, "written">,
  told: Told,
): Standing<Told> {
  const toSha = (tree: string) => {
    const manifest = written.get(`${tree}/${MANIFEST_NAME}`);
    if (manifest === undefined) throw new Error(`${tree} is not sealed.`);
    return manifest.sha256;
  };
  return { told, manifests: PUBLISHED.map(toSha) };
}

/**
 * What was told of the present output, if it was built under this key and still is, file by file, what was built.
 * It takes no lock: while another build replaces the output, something is missing or left over, and the answer is
 * `undefined`.
 */
export async function findStanding<Told>(
  outFolder: string,
  key: Key<Standing<Told>>,
): Promise<Told | undefined> {
  const making = readLedger(outFolder).get(key);
  if (making === undefined || hasLeftovers(outFolder)) return undefined;
  const { told, manifests } = making.told as Standing<Told>; // the key decides what was told
  for (const [index, name] of PUBLISHED.entries()) {
    // What cannot be read, or vanishes meanwhile, is not as it was built; the build itself will tell more of it.
    const isSealed = isAsSealed(path.join(outFolder, name), manifests[index]).catch(() => false);
    if (!(await isSealed)) return undefined;
  }
  return told;
}

/** A killed build has left something that the next one must remove. */
function hasLeftovers(outFolder: string): boolean {
  return readdirSync(outFolder).some((name) =>
    PLACE_PREFIXES.some((prefix) => name.startsWith(prefix)),
  );
}

async function isAsSealed(tree: string, sha256: string | undefined): Promise<boolean> {
  const manifest = path.join(tree, MANIFEST_NAME);
  if (!existsSync(manifest) || toSha256(await readFile(manifest)) !== sha256) return false;
  // A link that somebody has put there may lead anywhere tomorrow, and nobody checks the file that keeps the folder.
  const entries = await readdir(tree, { recursive: true, withFileTypes: true });
  const isPlain = entries.every((entry) => entry.isFile() || entry.isDirectory());
  const keep = statSync(path.join(tree, KEEP_NAME), { throwIfNoEntry: false });
  if (!isPlain || !lstatSync(tree).isDirectory() || (keep?.size ?? 0) > 0) return false;
  const { missing, changed, extra } = await checkManifest(tree);
  return missing.length + changed.length + extra.length === 0;
}

import { createHash } from "node:crypto";
import type { Release } from "./release.ts";
import type { WrittenFile } from "./staged-files.ts";
import { PUBLISHED } from "./swap.ts";
import { toSha256 } from "./to-sha256.ts";

/** Each tree has one: `sha256sum -c kiem-tra.sha256` reads it, and so does `npm run check -- --manifest`. */
export const MANIFEST_NAME = "kiem-tra.sha256";
/** Beside it: what the tree was built from. */
export const STAMP_NAME = "kiem-tra.json";
/** Stands in a tree only to keep the otherwise ignored folder in the repository. */
export const KEEP_NAME = ".gitkeep";

/** What a tree was built from; no clock, so that the same input gives the same bytes. */
export interface BuildStamp {
  /** The period reported, `YYYY-MM-DD`. */
  readonly period: string;
  /** Of all source texts, from `toSourceHash`. */
  readonly sourceSha256: string;
}

/** The version of the data: the same for the same texts under the same names, whatever their order or age. */
export function toSourceHash(
  sources: readonly { readonly file: string; readonly text: string }[],
): string {
  const hash = createHash("sha256");
  const lines = sources.map(({ file, text }) => `${toSha256(text)}  ${file}\n`);
  for (const line of lines.sort()) hash.update(line);
  return hash.digest("hex");
}

/** Writes stamp and manifest of both trees: the last files of a release. */
export async function sealRelease(release: Release, stamp: BuildStamp): Promise<void> {
  for (const tree of PUBLISHED) {
    await release.write(`${tree}/${STAMP_NAME}`, formatStamp(stamp));
    await release.write(`${tree}/${MANIFEST_NAME}`, formatManifest(release.written, tree));
  }
}

/** One line for each file of a tree but the manifest itself, sorted; no file of the other tree is named. */
export function formatManifest(written: ReadonlyMap<string, WrittenFile>, tree: string): string {
  return [...written]
    .filter(([name]) => name.startsWith(`${tree}/`))
    .map(([name, { sha256 }]) => ({ name: name.slice(tree.length + 1), sha256 }))
    .filter(({ name }) => name !== MANIFEST_NAME && name !== KEEP_NAME)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}

/** Keys are Vietnamese: staff and the portal's administrators read it. */
function formatStamp({ period, sourceSha256 }: BuildStamp): string {
  return `${JSON.stringify({ ky: period, du_lieu_sha256: sourceSha256 }, null, 2)}\n`;
}

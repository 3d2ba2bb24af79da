import { createHash } from "node:crypto";
import { KEEP_NAME, MANIFEST_NAME, STAMP_NAME } from "../model/texts/published-names.ts";
import type { StagedFiles, WrittenFile } from "./staged-files.ts";
import { PUBLISHED } from "./swap.ts";
import { toSha256 } from "./to-sha256.ts";

/** What a release is built from; it holds no clock time, so that the same input gives the same bytes. */
export interface BuildOrigin {
  /** The period reported, `YYYY-MM-DD`. */
  readonly period: string;
  /** Of all source texts, from `toSourceHash`. */
  readonly sourceSha256: string;
}

/** What a tree says about itself. */
export interface BuildStamp extends BuildOrigin {
  /** How many files its manifest lists, with the stamp: this count shows when a manifest was cut off. */
  readonly fileCount: number;
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
export async function sealRelease(
  release: Pick<StagedFiles, "written"> & {
    write(to: string, content: string): Promise<unknown>;
  },
  origin: BuildOrigin,
): Promise<void> {
  for (const tree of PUBLISHED) {
    const fileCount = listSealed(release.written, tree).length + 1;
    await release.write(`${tree}/${STAMP_NAME}`, formatStamp({ ...origin, fileCount }));
    await release.write(`${tree}/${MANIFEST_NAME}`, formatManifest(release.written, tree));
  }
}

/** One line for each file of a tree but the manifest itself, sorted; no file of the other tree is named. */
export function formatManifest(written: ReadonlyMap<string, WrittenFile>, tree: string): string {
  return listSealed(written, tree)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}

function listSealed(written: ReadonlyMap<string, WrittenFile>, tree: string) {
  return [...written]
    .filter(([name]) => name.startsWith(`${tree}/`))
    .map(([name, { sha256 }]) => ({ name: name.slice(tree.length + 1), sha256 }))
    .filter(({ name }) => name !== MANIFEST_NAME && name !== KEEP_NAME);
}

/** Keys are Vietnamese: staff and the portal's administrators read it. */
function formatStamp({ period, sourceSha256, fileCount }: BuildStamp): string {
  const stamp = { ky: period, du_lieu_sha256: sourceSha256, so_tep: fileCount };
  return `${JSON.stringify(stamp, null, 2)}\n`;
}

/** `null` for a text that is no stamp of ours. */
export function parseStamp(text: string): BuildStamp | null {
  try {
    // `as`: checked in the next lines.
    const stamp = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    const { ky: period, du_lieu_sha256: sourceSha256, so_tep: fileCount } = stamp ?? {};
    const isStamp =
      typeof period === "string" &&
      typeof sourceSha256 === "string" &&
      typeof fileCount === "number";
    return isStamp ? { period, sourceSha256, fileCount } : null;
  } catch {
    return null;
  }
}

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { KEEP_NAME, MANIFEST_NAME, STAMP_NAME } from "../model/texts/published-names.ts";
import { listFiles } from "./list-files.ts";
import { parseStamp, type BuildStamp } from "./manifest.ts";
import { PUBLISHED } from "./swap.ts";
import { toSha256 } from "./to-sha256.ts";

/** How a copy of a tree differs from its manifest; lists are sorted, paths are posix and start in the tree. */
export interface ManifestCheck {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly extra: readonly string[];
  /** Numbers, from 1, of lines that do not have the form of our manifests. */
  readonly strangeLines: readonly number[];
  /** How many lines the manifest lacks against the count in the stamp; negative: it has too many. */
  readonly lostLines: number;
  /** Whether the manifest lists the stamp: without it we do not know how many lines it had. */
  readonly listsStamp: boolean;
  readonly fileCount: number;
  /** Checksums by name, as the manifest says them. */
  readonly listed: ReadonlyMap<string, string>;
  /** Of `kiem-tra.json`; `null` where it is missing or damaged. */
  readonly stamp: BuildStamp | null;
}

/** The published trees in a folder. */
export interface PublishedTrees {
  /** Those with a manifest: the folder itself, or what a build put into it. */
  readonly sealed: readonly string[];
  /** Folders with the name of a tree but without a manifest. */
  readonly unsealed: readonly string[];
}

const LINE = /^([0-9a-f]{64}) [ *]([^\0\\]+)$/;

export function findPublishedTrees(folder: string): PublishedTrees {
  const isSealed = (tree: string) => existsSync(path.join(tree, MANIFEST_NAME));
  const trees = PUBLISHED.map((name) => path.join(folder, name)).filter((tree) => existsSync(tree));
  return {
    sealed: [folder, ...trees].filter(isSealed),
    unsealed: trees.filter((tree) => !isSealed(tree)),
  };
}

/** Compares every file of a tree with its manifest, which must be there. */
export async function checkManifest(tree: string): Promise<ManifestCheck> {
  const { listed, strangeLines } = parseManifest(
    await readFile(path.join(tree, MANIFEST_NAME), "utf8"),
  );
  const present = (await listFiles(tree)).filter((name) => !isUnlisted(name));
  const changed: string[] = [];
  for (const name of present) {
    const expected = listed.get(name);
    if (expected === undefined) continue;
    if (toSha256(await readFile(path.join(tree, name))) !== expected) changed.push(name);
  }
  const found = new Set(present);
  const stamp = found.has(STAMP_NAME)
    ? parseStamp(await readFile(path.join(tree, STAMP_NAME), "utf8"))
    : null;
  return {
    missing: [...listed.keys()].filter((name) => !found.has(name)).sort(),
    changed,
    extra: present.filter((name) => !listed.has(name)),
    strangeLines,
    lostLines: stamp === null ? 0 : stamp.fileCount - listed.size,
    listsStamp: listed.has(STAMP_NAME),
    fileCount: listed.size,
    listed,
    stamp,
  };
}

function isUnlisted(name: string): boolean {
  return name === MANIFEST_NAME || name === KEEP_NAME;
}

function parseManifest(text: string) {
  const listed = new Map<string, string>();
  const strangeLines: number[] = [];
  // A transfer in text mode may have changed the ends of the lines.
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, sha256 = "", name = ""] = LINE.exec(line) ?? [];
    const isPlain = name.split("/").every((part) => !["", ".", ".."].includes(part));
    if (isPlain) listed.set(name, sha256);
    else if (line !== "") strangeLines.push(index + 1);
  }
  return { listed, strangeLines };
}

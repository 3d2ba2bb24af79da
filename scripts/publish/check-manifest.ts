import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { KEEP_NAME, MANIFEST_NAME, STAMP_NAME } from "./manifest.ts";
import { PUBLISHED } from "./swap.ts";
import { toSha256 } from "./to-sha256.ts";

/** How a copy of a tree differs from its manifest; lists are sorted, paths are posix and start in the tree. */
export interface ManifestCheck {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  readonly extra: readonly string[];
  /** Lines that no manifest of ours has, from 1. */
  readonly strangeLines: readonly number[];
  readonly fileCount: number;
  /** Of `kiem-tra.json`; `null` where it is missing or damaged, which the lists then tell. */
  readonly stamp: { readonly period: string; readonly sourceSha256: string } | null;
}

const LINE = /^([0-9a-f]{64}) [ *]([^\0\\]+)$/;

/** The trees in a folder that have a manifest: the folder itself, or those that a build put into it. */
export function findSealedTrees(folder: string): readonly string[] {
  const candidates = [folder, ...PUBLISHED.map((name) => path.join(folder, name))];
  return candidates.filter((tree) => existsSync(path.join(tree, MANIFEST_NAME)));
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
  return {
    missing: [...listed.keys()].filter((name) => !found.has(name)).sort(),
    changed,
    extra: present.filter((name) => !listed.has(name)),
    strangeLines,
    fileCount: listed.size,
    stamp: parseStamp(await readFile(path.join(tree, STAMP_NAME), "utf8").catch(() => "")),
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

/** Everything that is no folder, links too: a copy that was made whole has none. */
async function listFiles(tree: string): Promise<readonly string[]> {
  const entries = await readdir(tree, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(tree, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}

function parseStamp(text: string): ManifestCheck["stamp"] {
  try {
    // `as`: checked in the next line.
    const stamp = JSON.parse(text) as { ky?: unknown; du_lieu_sha256?: unknown } | null;
    if (typeof stamp?.ky !== "string" || typeof stamp.du_lieu_sha256 !== "string") return null;
    return { period: stamp.ky, sourceSha256: stamp.du_lieu_sha256 };
  } catch {
    return null;
  }
}

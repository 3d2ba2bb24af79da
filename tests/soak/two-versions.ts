import path from "node:path";
import { expect } from "vitest";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readTree } from "../roots/read-tree.ts";

export type Tree = ReadonlyMap<string, Buffer>;

/** A root and all that one undisturbed build makes of it. */
export interface Version {
  readonly root: string;
  /** Where it was built. */
  readonly out: string;
  readonly tree: Tree;
}

/** What is written otherwise in the second state of a golden root: file, old words, new words. */
const CHANGES = {
  "mot-don-vi": [
    ["data/ky/2021-01-15/don-vi/chi-bo-mau.yaml", "so_dang_vien: 1234567", "so_dang_vien: 1234568"],
    ["data/to-chuc.yaml", "so_lieu_minh_hoa: không", "so_lieu_minh_hoa: có"],
  ],
  "hai-ky": [
    ["data/ky/2021-02-15/don-vi/xa-dong.yaml", "so_dang_vien: 211", "so_dang_vien: 222"],
    ["data/to-chuc.yaml", "so_lieu_minh_hoa: có", "so_lieu_minh_hoa: không"],
  ],
} as const;

/** Which golden root is built, and with which outputs. */
export interface TrialRoot {
  readonly of: keyof typeof CHANGES;
  readonly hasPdf: boolean;
}

/** Two states of the same data; almost every page and paper of one differs from the other's. */
export async function makeTwoVersions({
  of,
  hasPdf,
}: TrialRoot): Promise<readonly [Version, Version]> {
  const root = path.join(PROJECT, "tests/golden", of);
  const changed = await copyRoot(root);
  for (const [file, before, after] of CHANGES[of])
    await replaceInFile(path.join(changed, file), before, after);
  return [await toVersion(root, { hasPdf }), await toVersion(changed, { hasPdf })];
}

async function toVersion(root: string, options: { readonly hasPdf: boolean }): Promise<Version> {
  const { out, tree } = await buildRoot(root, options);
  return { root, out, tree: toPublished(tree) };
}

/** The tree that readers see: without notes, locks and leftovers. */
export async function readPublished(out: string): Promise<Tree> {
  return toPublished(await readTree(out));
}

function toPublished(tree: Tree): Tree {
  return new Map([...tree].filter(([name]) => /^(site|noi-bo)\//.test(name)));
}

export function isSameTree(a: Tree, b: Tree): boolean {
  return a.size === b.size && [...a].every(([name, bytes]) => b.get(name)?.equals(bytes) === true);
}

/**
 * The worst that a reader may meet: a folder is missing. A folder that is there must be whole, and both must be of one
 * version.
 */
export function expectUnmixed(found: Tree, versions: readonly Version[]): void {
  const isPartOf = ({ tree }: Version) => {
    const folders = new Set([...found.keys()].map((name) => name.split("/")[0] ?? ""));
    const part = [...tree].filter(([name]) => folders.has(name.split("/")[0] ?? ""));
    return isSameTree(found, new Map(part));
  };
  expect(versions.some(isPartOf), `lẫn: ${[...found.keys()].join(" ")}`).toBe(true);
}

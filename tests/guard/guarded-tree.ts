import path from "node:path";
import { expect } from "vitest";
import { toClearance } from "../../scripts/guard/values/clearance.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { guardTrees, type TreeGuard } from "./guard-trees.ts";

export const GUARDED_ROOT = path.join(PROJECT, "tests/golden/hai-ky");
/** The internal note of a unit of that root, and where it was entered. */
export const SECRET = "chỉ dành cho người trong cuộc";
export const ENTERED = "data/ky/2021-02-15/don-vi/xa-tay.yaml";
const INDEX = "site/index.html";

const { dataset, periods } = await readSoundRoot(GUARDED_ROOT);
const soundGuard = guardTrees(toClearance(dataset, periods));
/** What the guard knows when people had written something else. */
export const clearanceOf = (change: (dataset: Dataset) => Dataset) =>
  toClearance(change(dataset), periods);
export const guardKnowing = (change: (dataset: Dataset) => Dataset): TreeGuard =>
  guardTrees(clearanceOf(change));

/** Something done to a finished tree. */
export type Change = (tree: Map<string, Buffer>) => void;

/** What the guard says of a tree after a change. */
export function guardTree(
  tree: ReadonlyMap<string, Buffer>,
  change: Change,
  guard = soundGuard,
): Promise<readonly string[]> {
  const changed = new Map(tree);
  change(changed);
  return guard(Array.from(changed, ([name, bytes]) => ({ path: name, bytes })));
}

/** Puts a text before the end of the content of a page. */
export function insert(text: string | Buffer, file = INDEX): Change {
  return (changed) => {
    const page = changed.get(file)?.toString("latin1") ?? "";
    const bytes = Buffer.from(text).toString("latin1");
    expect(page).toContain("</main>");
    changed.set(file, Buffer.from(page.replace("</main>", `${bytes}</main>`), "latin1"));
  };
}

export function replace(before: string | RegExp, after: string, file = INDEX): Change {
  return (changed) => {
    const text = changed.get(file)?.toString("latin1") ?? "";
    const next = text.replace(before, Buffer.from(after).toString("latin1"));
    expect(next).not.toBe(text);
    changed.set(file, Buffer.from(next, "latin1"));
  };
}

/** Puts a file into the tree. */
export const add =
  (file: string, content: string | Buffer): Change =>
  (changed) => {
    changed.set(file, Buffer.from(content));
  };

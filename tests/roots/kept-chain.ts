import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";
import { build } from "../../scripts/build.ts";
import type { BuildResult } from "../../scripts/build-result.ts";
import { SILENT } from "../../scripts/progress.ts";
import { toSha256 } from "../../scripts/publish/to-sha256.ts";
import { makeRandom } from "../soak/random-numbers.ts";
import { buildRoot } from "./built-root.ts";
import { copyRoot, replaceInFile } from "./copy-root.ts";
import { PROJECT } from "./project-root.ts";
import { putInRows } from "./put-in-rows.ts";
import { readTree } from "./read-tree.ts";
import { makeTempFolder } from "./temp-folder.ts";

const ROOT = path.join(PROJECT, "tests/golden/hai-ky");
const WEST = "data/ky/2021-02-15/don-vi/xa-tay.yaml";
const OPENING = "content/2021-02-15/mo-dau.md";

/** One edit and its undoing: a text of a file and another one. */
export const EDITS = {
  figure: [WEST, "so_dang_vien: 181", "so_dang_vien: 182"],
  share: [WEST, "cap_uy_tong: 13\n", "cap_uy_tong: 12\n"],
  name: [WEST, "Đảng bộ xã Tây", "Đảng bộ xã Tây Sơn"],
  secret: [
    WEST,
    "ghi_chu_noi_bo: chỉ dành cho người trong cuộc\nghi_de",
    "ghi_chu_noi_bo: điều khác cho người trong cuộc\nghi_de",
  ],
  words: [OPENING, "đã báo cáo:", "đã gửi báo cáo:"],
  earlier: ["data/ky/2021-01-15/don-vi/xa-dong.yaml", "so_dang_vien: 210", "so_dang_vien: 211"],
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof EDITS;

/** A root that a chain of edits changes, and its output, which each build takes over what it can from. */
export interface Chain {
  readonly root: string;
  readonly out: string;
  /** Makes an edit, or undoes it when it is made already. */
  edit(name: EditName): Promise<void>;
  build(options?: { readonly isAnew?: boolean }): Promise<BuildResult>;
}

/** @param areRows whether units stand in rows of one file */
export async function beginChain({ areRows = false } = {}): Promise<Chain> {
  const root = await copyRoot(ROOT);
  if (areRows) await putInRows(root);
  const out = await makeTempFolder("ra");
  // What the first build of the chain would make.
  await cp((await buildRoot(root, { hasPdf: false })).out, out, { recursive: true });
  const made = new Set<EditName>();
  return {
    root,
    out,
    async edit(name) {
      const [file, from, to] = areRows ? toRowEdit(EDITS[name]) : EDITS[name];
      const [before, after] = made.delete(name) ? [to, from] : [from, to];
      if (after === to) made.add(name);
      await replaceInFile(path.join(root, file), before, after);
    },
    build: ({ isAnew = false } = {}) =>
      build({ root, out, period: null, hasPdf: false, isAnew }, SILENT),
  };
}

type Edit = readonly [file: string, from: string, to: string];

/** The same edit where the unit stands in a row, whose lines begin further right. */
function toRowEdit([file, from, to]: Edit): Edit {
  const rows = file.replace(/\/don-vi\/[a-z-]+\.yaml$/, "/don-vi.yaml");
  const indent = (text: string) => (rows === file ? text : text.replace(/\n(?=.)/g, "\n    "));
  return [rows, indent(from), indent(to)];
}

/** What a build of the same root gives that knows of no earlier one. */
export async function buildFresh(root: string): Promise<ReadonlyMap<string, string>> {
  return readSums((await buildRoot(root, { hasPdf: false })).out);
}

/** A checksum of every file of both trees, without what stands beside them. */
export async function readSums(out: string): Promise<ReadonlyMap<string, string>> {
  const files = [...(await readTree(out))].filter(([name]) => !name.startsWith(".cache/"));
  return new Map(files.map(([name, bytes]) => [name, toSha256(bytes)]));
}

/** Somebody changes or removes a file of the output by hand. */
export async function spoil(out: string, name: string, isRemoved: boolean): Promise<void> {
  const file = path.join(out, name);
  await (isRemoved ? rm(file) : writeFile(file, "sửa tay"));
}

/** Edits a root at random, spoils some outputs, and asks after each step for what a build from nothing gives. */
export async function editAtRandom({
  seed,
  steps,
}: {
  readonly seed: number;
  readonly steps: number;
}): Promise<void> {
  const random = makeRandom(seed);
  const pick = <T>(things: readonly T[]) => things[Math.floor(random() * things.length)];
  const chain = await beginChain();
  for (let step = 0; step < steps; step += 1) {
    // `as`: the type of Object.keys is only string[]
    const name = pick(Object.keys(EDITS) as EditName[]) ?? "figure";
    await chain.edit(name);
    const spoiled = pick([...(await readSums(chain.out)).keys()]) ?? "site/index.html";
    if (random() < 0.4) await spoil(chain.out, spoiled, random() < 0.5);
    if (random() < 0.2) await cutLedger(chain.out);
    expect((await chain.build()).kind).toBe("done");
    expect(await readSums(chain.out)).toEqual(await buildFresh(chain.root));
  }
}

async function cutLedger(out: string): Promise<void> {
  const file = path.join(out, ".cache/so-giu.json");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.slice(0, text.length / 2));
}

import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../../scripts/build.ts";
import { SILENT } from "../../scripts/progress.ts";
import { explainResult, type BuiltRoot } from "./built-root.ts";
import { EXAMPLE, PROJECT } from "./project-root.ts";
import { readTree } from "./read-tree.ts";

/** The folder that all test files of a run share, made and removed by the global setup. */
const shared = process.env["THU_MUC_THU_CHUNG"] ?? "";

/** The town's own data with every PDF, built once for all test files, which only read it. */
export function buildProject(): Promise<BuiltRoot> {
  return buildShared("du-an", PROJECT);
}

/** The same of the next term's example. */
export function buildExample(): Promise<BuiltRoot> {
  return buildShared("vi-du", EXAMPLE);
}

/** What this process has read already; nobody changes it. */
const known = new Map<string, Promise<BuiltRoot>>();

function buildShared(name: string, root: string): Promise<BuiltRoot> {
  const built = known.get(name) ?? buildOrWait(path.join(shared, name), root);
  known.set(name, built);
  return built;
}

async function buildOrWait(out: string, root: string): Promise<BuiltRoot> {
  if (await isFirst(`${out}.dang-dung`)) await buildInto(out, root);
  while (!existsSync(out)) {
    if (existsSync(`${out}.hong`)) throw new Error(`Another test file could not build ${root}.`);
    await wait(100);
  }
  return { out, tree: await readTree(out) };
}

/** When two processes make the same folder, only one of them succeeds. */
async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function buildInto(out: string, root: string): Promise<void> {
  const making = `${out}.moi`;
  try {
    const result = await build(
      { root, out: making, period: null, hasPdf: true, isAnew: false },
      SILENT,
    );
    if (result.kind !== "done") throw new Error(explainResult(result));
    await rename(making, out);
  } catch (error) {
    await writeFile(`${out}.hong`, "");
    throw error;
  }
}

import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "../../scripts/build.ts";
import { SILENT } from "../../scripts/progress.ts";
import { explainResult, type BuiltRoot } from "./built-root.ts";
import { PROJECT } from "./project-root.ts";
import { readTree } from "./read-tree.ts";

/** The folder that all test files of a run share, made and removed by the global setup. */
const shared = process.env["THU_MUC_THU_CHUNG"] ?? "";

/** The town's own data with every PDF, built once for all test files, which only read it. */
export function buildProject(): Promise<BuiltRoot> {
  return (known.project ??= buildOrWait());
}

/** What this process has read already; nobody changes it. */
const known: { project?: Promise<BuiltRoot> } = {};

async function buildOrWait(): Promise<BuiltRoot> {
  const out = path.join(shared, "du-an");
  if (await isFirst()) await buildInto(out);
  while (!existsSync(out)) {
    if (existsSync(FAILED)) throw new Error("Another test file could not build the project.");
    await wait(100);
  }
  return { out, tree: await readTree(out) };
}

const FAILED = path.join(shared, "hong");

/** When two processes make the same folder, only one of them succeeds. */
async function isFirst(): Promise<boolean> {
  try {
    await mkdir(path.join(shared, "dang-dung"));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function buildInto(out: string): Promise<void> {
  const making = `${out}.moi`;
  try {
    const result = await build({ root: PROJECT, out: making, period: null, hasPdf: true }, SILENT);
    if (result.kind !== "done") throw new Error(explainResult(result));
    await rename(making, out);
  } catch (error) {
    await writeFile(FAILED, "");
    throw error;
  }
}

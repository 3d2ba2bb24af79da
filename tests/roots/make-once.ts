import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";

/** The folder that all test files of a run share, made and removed by the global setup. */
const shared = process.env["THU_MUC_THU_CHUNG"] ?? "";

/**
 * A folder that the first test file which asks for it fills, while others wait until it is whole.
 * @param name the same name is the same folder
 * @param fill puts the content into an empty place, which is moved when it is done
 * @throws what `fill` throws, and in the files that waited for it, that it failed
 */
export async function makeOnce(
  name: string,
  fill: (place: string) => Promise<void>,
): Promise<string> {
  const folder = path.join(shared, name);
  if (await isFirst(`${folder}.dang-lam`)) await fillInto(folder, fill);
  while (!existsSync(folder)) {
    if (existsSync(`${folder}.hong`)) throw new Error(`Another test file could not make ${name}.`);
    await wait(50);
  }
  return folder;
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

async function fillInto(folder: string, fill: (place: string) => Promise<void>): Promise<void> {
  const making = `${folder}.moi`;
  try {
    await fill(making);
    await rename(making, folder);
  } catch (error) {
    await writeFile(`${folder}.hong`, "");
    throw error;
  }
}

import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** A copy of what a build reads, to be edited. */
export async function copyRoot(root: string, folder: string): Promise<void> {
  for (const part of ["data", "content"])
    await cp(path.join(root, part), path.join(folder, part), { recursive: true });
}

/**
 * Adds one to the first whole number of the first unit with figures in the newest period. Each call gives a state that
 * no build has seen, so nothing can be kept of what the unit shows. A unit that confirms its figures (`xac_nhan`) stays
 * as it is: what it confirms would no longer be true.
 */
export async function editOneUnit(root: string): Promise<void> {
  const periods = path.join(root, "data", "ky");
  const newest = (await readdir(periods)).sort().at(-1) ?? "";
  const folder = path.join(periods, newest, "don-vi");
  for (const name of (await readdir(folder)).sort()) {
    const file = path.join(folder, name);
    const text = await readFile(file, "utf8");
    const edited = text.replace(
      /^( +\w+: )(\d+)$/m,
      (_, key: string, value: string) => key + String(Number(value) + 1),
    );
    if (edited !== text && !text.includes("xac_nhan:")) return writeFile(file, edited);
  }
  throw new Error(`No unit in ${folder} has a number to edit.`);
}

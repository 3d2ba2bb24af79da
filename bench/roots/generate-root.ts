import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const PERIODS = path.join("data", "ky");
const UNITS = "don-vi";

/**
 * Writes a root of `unitCount` units into `folder`. It copies everything but the units, and repeats the
 * units of `root` under new ids and names. The same input gives the same bytes.
 */
export async function generateRoot(root: string, folder: string, unitCount: number): Promise<void> {
  for (const part of ["data", "content"]) {
    const filter = (source: string) => path.basename(source) !== UNITS;
    await cp(path.join(root, part), path.join(folder, part), { recursive: true, filter });
  }
  for (const date of await readdir(path.join(root, PERIODS))) {
    const units = path.join(PERIODS, date, UNITS);
    await cloneUnits(path.join(root, units), path.join(folder, units), unitCount);
    await forgetReminders(path.join(folder, PERIODS, date, "ky.yaml"));
  }
}

/** Reminders name units of the old root. */
async function forgetReminders(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^don_doc:.*\n(?:[ #].*\n|\n)*/m, ""));
}

/** The n-th copy has the same id and name in every period, so that no unit is missing in one of them. */
async function cloneUnits(from: string, to: string, unitCount: number): Promise<void> {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).sort();
  const originals = await Promise.all(names.map((name) => readFile(path.join(from, name), "utf8")));
  for (let number = 0; number < unitCount; number += 1) {
    const original = originals[number % originals.length];
    if (original === undefined) throw new Error(`There is no unit in ${from}.`);
    const ordinal = String(number + 1).padStart(5, "0");
    const clone = original.replace(/^ten: .*$/m, `ten: Đơn vị ${ordinal}`);
    await writeFile(path.join(to, `don-vi-${ordinal}.yaml`), clone);
  }
}

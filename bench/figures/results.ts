import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Machine } from "./describe-machine.ts";
import type { Measured } from "./figure.ts";

/** A section with the day and the load average, which tell how far its figures can be trusted. */
export interface MeasuredSection extends Measured {
  readonly name: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly measuredOn: string;
  /** Of the last minute, before and after; our own runs are in the second. */
  readonly load: readonly [before: number, after: number];
}

/** What one machine measured on one day: one file of `bench/results/`. */
export interface Results {
  readonly machine: Machine;
  readonly sections: readonly MeasuredSection[];
}

/** Puts a section into the file of its day and machine, in place of an earlier one of the same name. */
export async function keepSection(
  folder: string,
  machine: Machine,
  section: MeasuredSection,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${section.measuredOn}-${toMachineName(machine)}.json`);
  const earlier = existsSync(file) ? (await readResults(file)).sections : [];
  const others = earlier.filter(({ name }) => name !== section.name);
  const results: Results = { machine, sections: [...others, section] };
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** All results of a folder, the newest day last. */
export async function readAllResults(folder: string): Promise<readonly Results[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(names.map((name) => readResults(path.join(folder, name))));
}

async function readResults(file: string): Promise<Results> {
  return JSON.parse(await readFile(file, "utf8")) as Results; // written by keepSection
}

/** `2-cores-amd-epyc`: says what the figures depend on and not whose machine it is. */
function toMachineName({ cores, processor }: Machine): string {
  const words = processor.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !["r", "tm", "processor", "cpu"].includes(word));
  return [cores, "cores", ...telling.slice(0, 3)].join("-");
}

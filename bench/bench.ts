import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { ensureBrowser } from "../scripts/setup/ensure-browser.ts";
import { UsageError } from "../scripts/usage-error.ts";
import { describeMachine } from "./figures/describe-machine.ts";
import { formatSection } from "./figures/format.ts";
import { RESULTS_FOLDER, renewReadme } from "./figures/readme.ts";
import { keepSection, type MeasuredSection } from "./figures/results.ts";
import { generateRoot } from "./roots/generate-root.ts";
import { runBuild } from "./run/run-build.ts";
import { PROJECT, runCommand } from "./run/run-node.ts";
import { SECTIONS, type Section } from "./sections.ts";
import { FULL, type Setting } from "./setting.ts";

/**
 * Measures the named sections, or all; shows and keeps each as soon as it is known.
 * @throws UsageError for a section that does not exist
 */
export async function bench(names: readonly string[]): Promise<void> {
  const sections = chooseSections(names);
  const browser = await ensureBrowser(tell);
  const machine = describeMachine(browser);
  // Whatever the program prepares once for later runs is no part of any figure.
  await runCommand(["check", "--root", PROJECT]);
  const given = { town: PROJECT, browser, scale: FULL, build: runBuild };
  await withSetting(given, async (setting) => {
    for (const section of sections) {
      const measured = await measureSection(section, setting);
      await keepSection(RESULTS_FOLDER, machine, measured);
      tell(formatSection(measured, machine));
    }
  });
  await renewReadme(SECTIONS.map(({ name }) => name));
  tell("Đã ghi vào bench/results/ và bench/README.md.");
}

/** Gives a temporary folder and the roots in it for as long as `work` runs. */
export async function withSetting(
  given: Omit<Setting, "work" | "rootOf">,
  work: (setting: Setting) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "bao-cao-do-"));
  const roots = new Map<number, Promise<string>>();
  const generate = async (unitCount: number) => {
    const root = path.join(folder, `root-of-${unitCount}`);
    await generateRoot(given.town, root, unitCount);
    return root;
  };
  const rootOf = (unitCount: number) => {
    const root = roots.get(unitCount) ?? generate(unitCount);
    roots.set(unitCount, root);
    return root;
  };
  try {
    await work({ ...given, work: folder, rootOf });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function measureSection(
  { name, title, measure }: Section,
  setting: Setting,
): Promise<MeasuredSection> {
  const measuredOn = new Date().toISOString().slice(0, 10);
  const before = findLoad();
  const measured = await measure(setting);
  return { name, title, measuredOn, load: [before, findLoad()], ...measured };
}

function chooseSections(names: readonly string[]): readonly Section[] {
  const known = SECTIONS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`Không có phần đo «${unknown}». Các phần: ${known.join(", ")}.`);
  return SECTIONS.filter(({ name }) => names.length === 0 || names.includes(name));
}

function findLoad(): number {
  return os.loadavg()[0] ?? 0;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { asRatio, atLeast, atMost, inMegabytes, inSeconds } from "../../bench/figures/figure.ts";
import { formatSection } from "../../bench/figures/format.ts";
import { keepSection, readAllResults, type MeasuredSection } from "../../bench/figures/results.ts";
import { toSpread } from "../../bench/figures/spread.ts";

const MACHINE = {
  cores: 2,
  processor: "AMD EPYC 7R13 Processor",
  memoryGib: 24,
  system: "Linux x64",
  node: "20.20.2",
  browser: "Chromium 156 (headless shell)",
};
const SECTION: MeasuredSection = {
  name: "cold",
  title: "The town",
  measuredOn: "2026-11-29",
  load: [0.5, 1.25],
  figures: [
    inSeconds("build", [4, 5, 7]),
    asRatio("… times", [2.6, 2.4], atLeast(2.5, 4)),
    inMegabytes("memory", [401], atMost(400)),
    inMegabytes("of another", [null]),
  ],
  notes: ["In turns."],
};

test("a median has as many measurements below it as above it", () => {
  expect(toSpread([7, 4, 5])).toEqual({ median: 5, min: 4, max: 7, count: 3 });
  expect(toSpread([7, 4])).toEqual({ median: 5.5, min: 4, max: 7, count: 2 });
});

test("what is no number is no figure", () => {
  expect(() => toSpread([1, Number.NaN])).toThrow("no number");
  expect(() => toSpread([])).toThrow("Nothing");
});

test("a section tells its machine, its load, and which goals it meets and misses", () => {
  const text = formatSection(SECTION, MACHINE);
  expect(text).toContain("2026-11-29; 2 cores (AMD EPYC 7R13 Processor), 24 GiB, Linux x64");
  expect(text).toContain("load average 0.50 before and 1.25 after");
  expect(text).toContain("| build | 5.00 (4.00–7.00) s | – |");
  expect(text).toContain("| … times | 2.50 (2.40–2.60) × | ≥ 2.5 ×, beyond it 4: met |");
  expect(text).toContain("| memory | 401 MB | ≤ 400 MB: **missed** |");
  expect(text).toContain("| of another | not measured | – |");
});

test("a section that is measured again on the same day takes the place of the earlier one", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "ket-qua-do-"));
  const check = { ...SECTION, name: "check" };
  const again = { ...SECTION, figures: [inSeconds("build", [3])] };
  for (const section of [SECTION, check, again]) await keepSection(folder, MACHINE, section);
  expect(await readAllResults(folder)).toEqual([{ machine: MACHINE, sections: [check, again] }]);
  await rm(folder, { recursive: true });
});

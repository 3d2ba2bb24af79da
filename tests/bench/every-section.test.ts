import path from "node:path";
import process from "node:process";
import { beforeAll, describe, expect, test } from "vitest";
import { bench, measureSection, withSetting } from "../../bench/bench.ts";
import { formatSection } from "../../bench/figures/format.ts";
import { describeMachine } from "../../bench/figures/describe-machine.ts";
import type { Figure } from "../../bench/figures/figure.ts";
import type { MeasuredSection } from "../../bench/figures/results.ts";
import { tellsProcesses } from "../../bench/run/process-memory.ts";
import { runBuild, type BuildPlan } from "../../bench/run/run-build.ts";
import type { Run } from "../../bench/run/run-program.ts";
import { findHugo } from "../../bench/sections/hugo.ts";
import { SECTIONS } from "../../bench/sections.ts";
import { SMALLEST } from "../../bench/setting.ts";
import { ensureBrowser } from "../../scripts/setup/ensure-browser.ts";
import { skipAloud } from "../command/skip-aloud.ts";
import { buildHere } from "../roots/build-here.ts";
import { PROJECT } from "../roots/project-root.ts";

/** A root of one unit, which takes a second where the town takes ten. */
const TOWN = path.join(PROJECT, "tests/golden/mot-don-vi");

const withoutHugo = skipAloud(
  "đo cạnh Hugo",
  findHugo() === null ? "máy không có chương trình hugo" : null,
);
const withoutMemory = skipAloud(
  "đo bộ nhớ",
  tellsProcesses() ? null : "chỉ Linux cho biết bộ nhớ của tiến trình khác",
);

/** What this machine cannot measure. */
function isBeyondUs({ what, unit }: Figure): boolean {
  const isOfSystem = ["MB", "%"].includes(unit) || what.includes("processor time");
  return (withoutHugo && what.includes("Hugo")) || (withoutMemory && isOfSystem);
}

/** The town itself by the command, as `npm run bench` builds everything; other roots here, which takes a fraction. */
async function build(plan: BuildPlan): Promise<Run> {
  if (plan.root === TOWN) return runBuild(plan);
  const started = performance.now();
  const { user, system } = process.cpuUsage();
  expect(await buildHere(plan)).toEqual({ code: 0, stderr: "" });
  const used = process.cpuUsage({ user, system });
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (used.user + used.system) / 1_000_000,
    peakMegabytes: process.memoryUsage.rss() / 1_000_000,
    output: "",
  };
}

describe("the benchmark at its smallest size", () => {
  let measured: readonly MeasuredSection[] = [];

  beforeAll(async () => {
    const browser = await ensureBrowser();
    await withSetting({ town: TOWN, browser, scale: SMALLEST, build }, async (setting) => {
      // Side by side, since nobody looks at the times.
      measured = await Promise.all(SECTIONS.map((section) => measureSection(section, setting)));
    });
  });

  test.each(SECTIONS.map(({ name }) => name))("section %s gives all its figures", (name) => {
    const section = measured.find((one) => one.name === name);
    expect(section?.figures).not.toHaveLength(0);
    const missing = section?.figures.filter((one) => one.spread === null && !isBeyondUs(one));
    expect(missing).toEqual([]);
  });

  test("every ratio is one that two programs can have", () => {
    const ratios = measured.flatMap(({ figures }) => figures).filter(({ unit }) => unit === "×");
    expect(ratios.length).toBeGreaterThan(2);
    for (const { what, spread } of ratios)
      if (spread !== null) {
        expect(spread.min, what).toBeGreaterThan(0.001);
        expect(spread.max, what).toBeLessThan(1000);
      }
  });

  test("every section can be read as Markdown", async () => {
    const machine = describeMachine(await ensureBrowser());
    for (const section of measured)
      expect(formatSection(section, machine)).toContain(`npm run bench -- ${section.name}`);
  });
});

test("a section that does not exist is refused, with the names of those that do", async () => {
  const names = SECTIONS.map(({ name }) => name).join(", ");
  await expect(bench(["khong-co"])).rejects.toThrow(
    `Không có phần đo «khong-co». Các phần: ${names}.`,
  );
});

import path from "node:path";
import { describe, expect, test } from "vitest";
import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { toPublicDataset } from "../../scripts/compose/audience/public-dataset.ts";
import { evaluatePeriod, type EvaluatedPeriods } from "../../scripts/evaluate/evaluate-period.ts";
import { toClearance } from "../../scripts/guard/values/clearance.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { startOf } from "../../scripts/model/problem.ts";
import type { Item, Shortcoming, Solution } from "../../scripts/model/prose/report.ts";
import { onReports } from "../roots/change-dataset.ts";
import { guardTrees } from "./guard-trees.ts";
import { listLeaks, toLeakKind, UNSEEN } from "./leaks.ts";
import { listLostLeaves } from "./lost-leaves.ts";
import { PROJECT } from "../roots/project-root.ts";
import { renderPublicFiles } from "../figures/render-pages.ts";
import { fillSecrets } from "./secret-dataset.ts";
import { readSoundRoot } from "../roots/sound-root.ts";

const { dataset: entered } = await readSoundRoot(path.join(PROJECT, "tests/golden/hai-ky"));
const dataset = fillSecrets(entered);
const guardFiles = guardTrees(toClearance(dataset, evaluate(dataset)));
const leaks = listLeaks(dataset);
const nothing = { values: new Map(), level: new Set<string>() };
const nothingWithheld = new Map(dataset.periods.map(({ date }) => [date, nothing]));
const newestDate = evaluate(dataset)[0].period.date;
/** What `toPublicDataset` drops or blanks, each kind once. */
const lost = new Set(
  listLostLeaves(dataset, toPublicDataset(dataset, nothingWithheld, newestDate))
    .map(({ kind }) => kind)
    .filter((kind) => !UNSEEN.test(kind))
    .map(toLeakKind),
);

function evaluate(from: Dataset): EvaluatedPeriods {
  const [newest, ...earlier] = from.periods.map((period) => evaluatePeriod(from, period)).reverse();
  if (newest === undefined) throw new Error("a root without periods");
  return [newest, ...earlier];
}

/** What the guard says of the site made from this dataset. */
async function guard(composedFrom: Dataset): Promise<readonly string[]> {
  const briefings = composePublicBriefings(composedFrom, evaluate(composedFrom));
  return guardFiles(await renderPublicFiles(briefings));
}

const PARTS = ["owner", "deadline", "foundBy", "explanation", "conclusion", "reportTo"] as const;

/** The site of a dataset whose files clear all that they can, and in which a waiting item is opened by mistake. */
async function guardCleared(opened: string): Promise<readonly string[]> {
  const cleared = PARTS.map((part) => ({ part, place: startOf("") }));
  const clear = <T extends Shortcoming | Solution>(item: T): T => ({
    ...item,
    internal: item.internal === null ? null : { ...item.internal, cleared },
  });
  const whole = onReports(dataset, (report) => ({
    ...report,
    shortcomings: report.shortcomings.map(clear),
    solutions: report.solutions.map(clear),
  }));
  const open = <T extends Item>(item: T): T =>
    item.slug === opened ? { ...item, publicFrom: null } : item;
  const careless = onReports(whole, (report) => ({
    ...report,
    shortcomings: report.shortcomings.map(open),
    solutions: report.solutions.map(open),
  }));
  const briefings = composePublicBriefings(careless, evaluate(careless));
  return guardTrees(toClearance(whole, evaluate(whole)))(await renderPublicFiles(briefings));
}

describe("một chỗ nội bộ lọt ra trang công khai thì cửa soát chặn lại và nói từ đâu", () => {
  test("không để lọt gì thì không chặn gì", async () => {
    expect(await guard(dataset)).toEqual([]);
  });

  test("điều mà mục ghi là công khai thì không chặn", async () => {
    expect(await guardCleared("ra")).toEqual([]);
  });

  test("mục chưa công khai thì khóa nào của nó cũng vẫn là nội bộ", async () => {
    const told = (await guardCleared("cho")).join("\n");
    for (const key of ["chu_tri", "thoi_han", "nguoi_neu", "giai_trinh", "ket_luan"])
      expect(told).toContain(`han-che/cho, ${key}`);
  });

  test("mỗi chỗ mà bản công khai bỏ đi đều có một dòng trong bảng, và không dòng nào thừa", () => {
    const rows = new Set(leaks.map(({ kind }) => kind));
    expect([...lost].filter((kind) => !rows.has(kind))).toEqual([]);
    expect([...rows].filter((kind) => !lost.has(kind))).toEqual([]);
    expect(rows.size).toBeGreaterThan(35);
  });

  test.each(leaks)("$kind", async ({ open, telling }) => {
    const told = await guard(open(dataset));
    expect(told.filter((sentence) => telling.test(sentence))).not.toEqual([]);
  });
});

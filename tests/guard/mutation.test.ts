import path from "node:path";
import { describe, expect, test } from "vitest";
import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { toPublicDataset } from "../../scripts/compose/audience/public-dataset.ts";
import { evaluatePeriod, type EvaluatedPeriods } from "../../scripts/evaluate/evaluate-period.ts";
import { toClearance } from "../../scripts/guard/values/clearance.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
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

describe("một chỗ nội bộ lọt ra trang công khai thì cửa soát chặn lại và nói từ đâu", () => {
  test("không để lọt gì thì không chặn gì", async () => {
    expect(await guard(dataset)).toEqual([]);
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

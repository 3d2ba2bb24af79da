import { describe, expect, test } from "vitest";
import type { Indicator } from "../../model/indicator.ts";
import { toByState } from "../../model/judgement/evaluation.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";
import { tellIndicators, tellProgress, tellShares, type StrandFact } from "./findings.ts";

type States = Partial<
  Record<"done" | "underway" | "late" | "notStarted" | "notDue" | "noData", number>
>;

function strand(label: string, own: States): StrandFact {
  const states = toByState((state) => own[state as keyof States] ?? 0); // `as`: others are 0
  const applicable = Object.values(own).reduce((sum, count) => sum + count, 0);
  return { label, counts: { states, applicable } as StrandFact["counts"] }; // `as`: a finding reads no more
}
const hidden: StrandFact = { label: "Tuyên truyền", counts: WITHHELD };

test.each([
  [
    "several late, one most",
    [strand("Văn kiện", { late: 4, done: 3 }), strand("Nhân sự", { late: 2, done: 5 })],
    "Văn kiện chậm nhất: 4 đơn vị",
  ],
  [
    "one late",
    [strand("Văn kiện", { late: 1, done: 6 }), strand("Nhân sự", { done: 7 })],
    "Chỉ văn kiện có đơn vị chậm: 1 đơn vị",
  ],
  ["one strand", [strand("Văn kiện", { late: 1, done: 6 })], "Văn kiện: 1 đơn vị chậm"],
  [
    "all units late in one",
    [strand("Văn kiện", { late: 7 }), strand("Nhân sự", { late: 2, done: 5 })],
    "Văn kiện chậm nhất: cả 7 đơn vị",
  ],
  [
    "ties",
    [
      strand("A", { late: 2, done: 5 }),
      strand("B", { late: 2, done: 5 }),
      strand("C", { done: 7 }),
    ],
    "2 phần việc chậm nhất: mỗi phần việc 2 đơn vị",
  ],
  [
    "ties of all",
    [strand("A", { late: 2, done: 5 }), strand("B", { late: 2, done: 5 })],
    "Cả hai phần việc đều có 2 đơn vị chậm",
  ],
  [
    "all late",
    [strand("A", { late: 7 }), strand("B", { late: 7 })],
    "Mọi đơn vị đều chậm ở cả hai phần việc",
  ],
  [
    "all done",
    [strand("A", { done: 7 }), strand("B", { done: 2 })],
    "Cả hai phần việc đều đã hoàn thành",
  ],
  ["all of one strand done", [strand("Văn kiện", { done: 7 })], "Văn kiện đã hoàn thành"],
  [
    "none due",
    [strand("A", { notDue: 7 }), strand("B", { notDue: 7 })],
    "Cả hai phần việc đều chưa đến hạn",
  ],
  [
    "none late, one least",
    [strand("Văn kiện", { done: 2, underway: 5 }), strand("Nhân sự", { done: 6, underway: 1 })],
    "Văn kiện có ít đơn vị hoàn thành nhất: 2/7",
  ],
  [
    "none late, least together",
    [strand("A", { done: 2, underway: 5 }), strand("B", { done: 2, underway: 5 })],
    null,
  ],
  [
    "the least may not be it once all have data",
    [strand("A", { done: 2, noData: 5 }), strand("B", { done: 6, noData: 1 })],
    null,
  ],
  ["no data", [strand("A", { noData: 7 }), strand("B", { noData: 7 })], null],
  [
    "one unit, some late",
    [strand("A", { late: 1 }), strand("B", { done: 1 })],
    "1 trong 2 phần việc chậm",
  ],
  ["one unit, one strand", [strand("Văn kiện", { late: 1 })], "Văn kiện: chậm"],
  [
    "a withheld strand is not compared",
    [strand("Văn kiện", { late: 4, done: 3 }), strand("B", { late: 1, done: 6 }), hidden],
    "Văn kiện: 4 đơn vị chậm",
  ],
  ["a withheld strand may be late", [strand("Văn kiện", { done: 7 }), hidden], null],
  [
    "ties beside a withheld strand",
    [strand("A", { late: 4 }), strand("B", { late: 4 }), hidden],
    null,
  ],
  ["all withheld", [hidden], null],
  ["no strand", [], null],
] as const)("progress: %s", (_what, facts, finding) => {
  expect(tellProgress(facts)).toBe(finding);
});

const [first, ...rest] = sampleDataset().indicators;
if (first === undefined) throw new Error("no indicator");
const [second = first, third = first] = rest;

interface Counts {
  readonly met?: number;
  readonly notMet?: number;
  readonly notDue?: number;
  readonly noData?: number;
}

/** Sorted as a briefing sorts them. */
function tell(rows: readonly (Counts | "withheld")[]): string | null {
  const { newest } = toSampleBriefings(sampleDataset());
  const indicators = [first, second, third].slice(0, rows.length) as Indicator[]; // `as`: all are there
  const told = rows.map((row) => {
    if (row === "withheld") return WITHHELD;
    const { met = 0, notMet = 0, notDue = 0, noData = 0 } = row;
    return { met, notMet, notDue, noData, applicable: met + notMet + notDue + noData };
  });
  const counts = new Map(
    indicators.map(({ id }, index) => [id, told[index] ?? WITHHELD]),
  ) as unknown as typeof newest.summary.indicators; // `as`: a finding reads no more
  const briefing = {
    ...newest,
    dataset: { ...newest.dataset, indicators },
    summary: { ...newest.summary, indicators: counts },
  };
  return tellIndicators(sortByOutcome(briefing), ({ id }) => counts.get(id) ?? WITHHELD);
}

test.each([
  [
    "some missed",
    [{ met: 5, notMet: 2 }, { met: 7 }, { met: 6, notMet: 1 }],
    "2 trong 3 chỉ tiêu còn đơn vị chưa đạt",
  ],
  ["all missed", [{ notMet: 7 }, { met: 1, notMet: 6 }], "Cả hai chỉ tiêu đều còn đơn vị chưa đạt"],
  ["one indicator", [{ met: 4, notMet: 3 }], `${first.name}: 3 trong 7 đơn vị chưa đạt`],
  ["one indicator, all units", [{ notMet: 7 }], `${first.name}: cả 7 đơn vị chưa đạt`],
  ["all met", [{ met: 7 }, { met: 2 }, { met: 7 }], "Cả 3 chỉ tiêu đều đạt ở mọi đơn vị"],
  ["none missed, but some without data", [{ met: 6, noData: 1 }, { met: 7 }], null],
  ["none due", [{ notDue: 7 }, { notDue: 7 }], null],
  ["no data", [{ noData: 7 }], null],
  ["one unit misses some", [{ notMet: 1 }, { met: 1 }], "1 trong 2 chỉ tiêu chưa đạt"],
  ["one unit meets all", [{ met: 1 }, { met: 1 }], "Cả hai chỉ tiêu đều đạt"],
  [
    "a withheld one is not counted",
    [{ met: 5, notMet: 2 }, { met: 7 }, "withheld"],
    "1 trong 2 chỉ tiêu có nêu số liệu còn đơn vị chưa đạt",
  ],
  ["a withheld one may be missed", [{ met: 7 }, { met: 7 }, "withheld"], null],
  ["all withheld", ["withheld", "withheld"], null],
] as const)("indicators: %s", (_what, rows, finding) => {
  expect(tell(rows)).toBe(finding);
});

describe("shares", () => {
  test.each([
    ["all reach their levels", ["met", "met", "met"], "Cả 3 tỷ lệ chung đều đạt mức quy định"],
    ["some do not", ["met", "unmet", "notDue"], "1 trong 3 tỷ lệ chung chưa đạt mức quy định"],
    ["none does", ["unmet", "unmet"], "Cả hai tỷ lệ chung đều chưa đạt mức quy định"],
    ["some are not due", ["met", "notDue"], "1 trong 2 tỷ lệ chung đã đạt mức quy định"],
    ["none is due", ["notDue", "notDue"], null],
    ["a single one", ["met"], "Tỷ lệ 0 đạt mức quy định"],
    [
      "a withheld one is not counted",
      ["met", "met", WITHHELD],
      "Cả hai tỷ lệ chung có nêu số liệu đều đạt mức quy định",
    ],
    ["all withheld", [WITHHELD], null],
  ] as const)("%s", (_what, results, finding) => {
    expect(tellShares(results.map((result, index) => ({ name: `Tỷ lệ ${index}`, result })))).toBe(
      finding,
    );
  });
});

import { expect, test } from "vitest";
import type { Indicator } from "../../model/rules/indicator.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";
import { tellIndicators } from "./findings.ts";

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

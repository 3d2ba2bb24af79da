import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import type { StateCounts } from "../../evaluate/summarize.ts";
import { toByState } from "../../model/judgement/evaluation.ts";
import { composeProgress } from "./progress.ts";

const { newest } = toSampleBriefings(sampleDataset());
const none = toByState(() => 0);

function tell(states: Partial<StateCounts>) {
  const { summary } = newest;
  return composeProgress({ ...newest, summary: { ...summary, states: { ...none, ...states } } });
}

test.each<readonly [string, Partial<StateCounts>, string, string]>([
  [
    "a few in each standing",
    { done: 37, late: 6, noData: 2 },
    "37 trong 45 đơn vị trực thuộc (82,2%) đã hoàn thành mọi phần việc; 6 đơn vị chậm và 2 đơn vị chưa đủ số liệu.",
    "37 trong 45 đơn vị trực thuộc đã hoàn thành mọi phần việc",
  ],
  [
    "under way, not started and not due are one",
    { done: 1, late: 1, underway: 2, notStarted: 1, notDue: 1, noData: 1 },
    "1 trong 7 đơn vị trực thuộc (14,3%) đã hoàn thành mọi phần việc; 1 đơn vị chậm, 4 đơn vị còn trong thời hạn và 1 đơn vị chưa đủ số liệu.",
    "1 trong 7 đơn vị trực thuộc đã hoàn thành mọi phần việc",
  ],
  [
    "all are done",
    { done: 45 },
    "Cả 45 đơn vị trực thuộc đã hoàn thành mọi phần việc.",
    "45/45 đơn vị trực thuộc đã hoàn thành mọi phần việc",
  ],
  ["the only one is done", { done: 1 }, "Đơn vị trực thuộc đã hoàn thành mọi phần việc.", " "],
  [
    "none is done, and all are in one standing",
    { underway: 2, notDue: 1 },
    "Cả 3 đơn vị trực thuộc còn trong thời hạn.",
    "3/3 đơn vị trực thuộc còn trong thời hạn",
  ],
  [
    "none is done",
    { late: 1, noData: 2 },
    "Trong 3 đơn vị trực thuộc, chưa có đơn vị nào hoàn thành mọi phần việc; 1 đơn vị chậm và 2 đơn vị chưa đủ số liệu.",
    "1 trong 3 đơn vị trực thuộc chậm",
  ],
  [
    "nobody has enough data",
    { noData: 6 },
    "Chưa đơn vị nào có đủ số liệu.",
    "6/6 đơn vị trực thuộc chưa đủ số liệu",
  ],
  [
    "the work does not apply to two units",
    { done: 20, notApplicable: 2 },
    "Cả 20 đơn vị thuộc diện thực hiện đã hoàn thành mọi phần việc.",
    "20/20 đơn vị thuộc diện thực hiện đã hoàn thành mọi phần việc",
  ],
])("how far the units are: %s", (_what, states, sentence, picture) => {
  const told = tell(states);
  expect(told?.sentence).toBe(sentence);
  expect(`${told?.picture?.value ?? ""} ${told?.picture?.words ?? ""}`).toBe(picture);
  expect(told?.tiles.map(({ value }) => value)).not.toContain("0");
});

test("where the work applies to nobody, nothing is told", () => {
  expect(tell({ notApplicable: 3 })).toBeNull();
});

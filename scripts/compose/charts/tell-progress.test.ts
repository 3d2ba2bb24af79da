import { expect, test } from "vitest";
import { toByState } from "../../model/judgement/evaluation.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { StrandRow } from "./strand-rows.ts";
import { tellProgress } from "./tell-progress.ts";

type States = Partial<
  Record<"done" | "underway" | "late" | "notStarted" | "notDue" | "noData", number>
>;

/** @param before how many had done it in the period before; `null`: nothing like it */
function strand(label: string, own: States, before: StrandRow["before"] = null): StrandRow {
  const states = toByState((state) => own[state as keyof States] ?? 0); // `as`: others are 0
  const applicable = Object.values(own).reduce((sum, count) => sum + count, 0);
  return { label, counts: { states, applicable }, before };
}
const hidden: StrandRow = { label: "Tuyên truyền", counts: WITHHELD, before: null };

test.each([
  [
    "several late, one most",
    [strand("Văn kiện", { late: 4, done: 3 }), strand("Nhân sự", { late: 2, done: 5 })],
    "Phần việc “Văn kiện” chậm nhất: 4 đơn vị",
  ],
  [
    "one late, whatever its name is",
    [strand("Chuẩn bị đại hội", { late: 1, done: 6 }), strand("Nhân sự", { done: 7 })],
    "Chỉ phần việc “Chuẩn bị đại hội” có đơn vị chậm: 1 đơn vị",
  ],
  ["one strand", [strand("Văn kiện", { late: 1, done: 6 })], "Phần việc “Văn kiện”: 1 đơn vị chậm"],
  [
    "all units late in one",
    [strand("Văn kiện", { late: 7 }), strand("Nhân sự", { late: 2, done: 5 })],
    "Phần việc “Văn kiện” chậm nhất: cả 7 đơn vị",
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
  [
    "all of one strand done",
    [strand("Văn kiện", { done: 7 })],
    "Phần việc “Văn kiện” đã hoàn thành",
  ],
  [
    "none due",
    [strand("A", { notDue: 7 }), strand("B", { notDue: 7 })],
    "Cả hai phần việc đều chưa đến hạn",
  ],
  [
    "none late, one least",
    [strand("Văn kiện", { done: 2, underway: 5 }), strand("Nhân sự", { done: 6, underway: 1 })],
    "Phần việc “Văn kiện” có ít đơn vị hoàn thành nhất: 2/7",
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
    [strand("A", { late: 1 }, 0), strand("B", { done: 1 }, 0)],
    "1 trong 2 phần việc chậm",
  ],
  ["one unit, one strand", [strand("Văn kiện", { late: 1 })], "Phần việc “Văn kiện”: chậm"],
  [
    "a withheld strand is not compared",
    [strand("Văn kiện", { late: 4, done: 3 }), strand("B", { late: 1, done: 6 }), hidden],
    "Phần việc “Văn kiện”: 4 đơn vị chậm",
  ],
  ["a withheld strand may be late", [strand("Văn kiện", { done: 7 }), hidden], null],
  [
    "ties beside a withheld strand",
    [strand("A", { late: 4 }), strand("B", { late: 4 }), hidden],
    null,
  ],
  ["all withheld", [hidden], null],
  ["no strand", [], null],
] as const)("progress: %s", (_what, rows, finding) => {
  expect(tellProgress(rows)).toBe(finding);
});

test.each([
  [
    "all forward",
    [strand("Văn kiện", { late: 4, done: 3 }, 1), strand("Nhân sự", { done: 7 }, 6)],
    "Chỉ phần việc “Văn kiện” có đơn vị chậm: 4 đơn vị; cả hai phần việc đều có thêm đơn vị hoàn thành",
  ],
  [
    "some forward, some unchanged",
    [strand("A", { done: 2, notDue: 5 }, 1), strand("B", { done: 2, notDue: 5 }, 2)],
    "1 trong 2 phần việc có thêm đơn vị hoàn thành",
  ],
  [
    "what goes back is told first of all",
    [strand("A", { done: 2, notDue: 5 }, 1), strand("B", { done: 2, notDue: 5 }, 4)],
    "1 trong 2 phần việc có ít đơn vị hoàn thành hơn kỳ trước",
  ],
  [
    "unchanged",
    [strand("A", { done: 2, notDue: 5 }, 2), strand("B", { done: 2, notDue: 5 }, 2)],
    "Không phần việc nào có thêm đơn vị hoàn thành",
  ],
  [
    "one strand forward",
    [strand("Văn kiện", { late: 4, done: 3 }, 1)],
    "Phần việc “Văn kiện”: 4 đơn vị chậm; thêm 2 đơn vị hoàn thành so với kỳ trước",
  ],
  [
    "one strand back",
    [strand("Văn kiện", { late: 4, done: 3 }, 5)],
    "Phần việc “Văn kiện”: 4 đơn vị chậm; giảm 2 đơn vị hoàn thành so với kỳ trước",
  ],
  [
    "one strand unchanged",
    [strand("Văn kiện", { late: 4, done: 3 }, 3)],
    "Phần việc “Văn kiện”: 4 đơn vị chậm; số đơn vị hoàn thành như kỳ trước",
  ],
  [
    "all done: how that came says no more",
    [strand("A", { done: 7 }, 1), strand("B", { done: 7 }, 2)],
    "Cả hai phần việc đều đã hoàn thành",
  ],
  [
    "one strand cannot be compared",
    [strand("A", { done: 2, notDue: 5 }, 1), strand("B", { done: 2, notDue: 5 })],
    null,
  ],
  [
    "one strand was withheld then",
    [strand("A", { done: 2, notDue: 5 }, 1), strand("B", { done: 2, notDue: 5 }, WITHHELD)],
    null,
  ],
  [
    "one strand is withheld",
    [strand("Văn kiện", { late: 4, done: 3 }, 1), hidden],
    "Phần việc “Văn kiện”: 4 đơn vị chậm",
  ],
] as const)("progress since the period before: %s", (_what, rows, finding) => {
  expect(tellProgress(rows)).toBe(finding);
});

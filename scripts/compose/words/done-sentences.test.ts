import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { doneButMissing } from "../../../tests/samples/counted.ts";
import { sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { nameBehind } from "../papers/standing.ts";
import { toOverallState } from "./units/overall-state.ts";
import { joinParts, joinWithAnd } from "./sentences.ts";

const briefingsOf = (...changes: readonly Change[]) => toSampleBriefings(sampleDataset(...changes));
const { internal, evaluations } = briefingsOf();
const HELD: Change = [
  "data/to-chuc.yaml",
  "dia_danh: Duyên Hải",
  "dia_danh: Duyên Hải\nloai_bao_cao: { hoan_thanh: tổ chức xong đại hội }",
];

/** That something is done says of what; who has done it all and misses a standard is told so beside. */
test.each([
  [toOverallState("done", internal.briefing).word, "Hoàn thành mọi phần việc"],
  [toOverallState("late", internal.briefing).word, "Chậm"],
  [doneButMissing(3, 6, 0), ""],
  [doneButMissing(1, 1, 1), ""],
  [
    doneButMissing(3, 6, 1),
    "Trong 3 đơn vị đã hoàn thành mọi phần việc, 1 đơn vị còn chỉ tiêu chưa đạt",
  ],
  [doneButMissing(6, 6, 2), "Trong đó, 2 đơn vị còn chỉ tiêu chưa đạt"],
  [doneButMissing(2, 6, 2), "Cả hai đơn vị đã hoàn thành mọi phần việc còn chỉ tiêu chưa đạt"],
  ...nameBehind(internal.briefing, evaluations.now, 40).map((text, index) => [
    text,
    [
      "Đơn vị chậm tiến độ: Đảng bộ phường B (văn kiện quá hạn 10 ngày).",
      "Đơn vị chưa đủ số liệu: Chi bộ C.",
    ][index],
  ]),
])("%s", (text, whole) => {
  expect(text).toBe(whole);
});

test("what is done is called as the data calls it", () => {
  const { internal: own } = briefingsOf(HELD);
  expect(toOverallState("done", own.briefing).word).toBe("Tổ chức xong đại hội");
});

test.each([
  [joinParts(["văn kiện", "nhân sự"]), "văn kiện, nhân sự"],
  [joinParts(["Ban Chỉ đạo, tiểu ban", "nhân sự"]), "Ban Chỉ đạo, tiểu ban; nhân sự"],
  [joinWithAnd(["A, b", "C", "D"]), "A, b; C và D"],
])("parts that have commas are joined by semicolons: %s", (text, whole) => {
  expect(text).toBe(whole);
});

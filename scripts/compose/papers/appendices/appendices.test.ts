import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../../tests/samples/briefings.ts";
import { sampleDataset, type Change } from "../../../../tests/samples/root.ts";
import { composeAppendices } from "./appendices.ts";

const partsOf = (...changes: readonly Change[]) => {
  const { internal, evaluations } = toSampleBriefings(sampleDataset(...changes));
  return composeAppendices(internal, evaluations.now).flatMap(({ parts }) => parts);
};
const [unfinished, totals, standards] = partsOf();

test("who is not done stands by name, with what and since when; a silent unit is not counted as done", () => {
  const told = unfinished?.table.rows.map(({ header, cells }) => [
    header.text,
    cells[0]?.state?.word,
    ...cells.slice(1).map(({ text }) => text),
  ]);
  expect(told).toEqual([
    [
      "Văn kiện: chậm (hạn 31/3/2020, quá 10 ngày); nhân sự: chưa triển khai",
      "Chậm",
      "1",
      "Đảng bộ phường B",
    ],
    ["Mọi phần việc", "Chưa đủ số liệu", "1", "Chi bộ C"],
  ]);
  expect(unfinished?.table.notes).toEqual(["1 đơn vị còn lại đã hoàn thành mọi phần việc."]);
});

test("blocks are counted beside each other, and over all", () => {
  const { columns = [], rows = [], notes = [] } = totals?.table ?? {};
  expect(columns.map(({ label }) => label)).toEqual(["Nội dung", "Xã, phường", "Cơ quan", "Cộng"]);
  const rowOf = (name: string) =>
    rows.find(({ header }) => header.text === name)?.cells.map(({ text }) => text);
  expect(rowOf("Số đảng viên")).toEqual(["1.448", "–", "1.448"]);
  expect(rowOf("Hoàn thành mọi phần việc")).toEqual(["1/2", "0/1", "1/3"]);
  expect(notes).toContain("Số đảng viên: số cộng của 2 đơn vị có số liệu.");
  expect(notes.at(-1)).toMatch(/nêu tại phiếu đơn vị và trang theo dõi nội bộ\.$/);
});

test("what the shortcomings tell of indicators is not told again; equal figures are told together", () => {
  expect(standards?.table.rows).toEqual([]);
  expect(standards?.table.notes[0]).toBe("Chỉ tiêu còn đơn vị chưa đạt nêu cùng các hạn chế.");
  expect(standards?.table.notes.at(-1)).toContain("Mọi chỉ tiêu: Chi bộ C.");
});

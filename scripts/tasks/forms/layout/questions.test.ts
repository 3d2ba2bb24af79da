import { expect, test } from "vitest";
import type { Field } from "../../../model/form/form.ts";
import { sampleDataset } from "../../../../tests/samples/root.ts";
import { listOptionLabels, listQuestions, toPlainLabel } from "./questions.ts";

const [first] = sampleDataset().form.fields;

function named(name: string, own: Partial<Field> = {}): Field {
  if (first === undefined) throw new Error("the sample has fields");
  return { ...first, kind: "count", name, ...own };
}

function labelsOf(...fields: readonly Field[]): readonly string[] {
  return listQuestions(fields).map(({ label }) => label);
}

test.each([
  ["mỗi trường một nhãn", [named("Số đảng viên")], ["Số đảng viên"]],
  [
    "hai trường cùng tên có nhãn khác nhau",
    [named("Số  người"), named("số người")],
    ["Số người", "số người (2)"],
  ],
  ["không trùng chữ của chính bảng", [named("Ghi chú")], ["Ghi chú (2)"]],
  [
    "mỗi bước một nhãn, kèm tên quy trình",
    [named("Văn kiện", { kind: "steps", options: [{ id: "a", name: "Đề cương" }] })],
    ["Văn kiện – Đề cương"],
  ],
  [
    "trường không trùng tên quy trình đứng trên các bước",
    [
      named("Văn kiện", { kind: "steps", options: [{ id: "a", name: "Đề cương" }] }),
      named("Văn kiện"),
    ],
    ["Văn kiện – Đề cương", "Văn kiện (2)"],
  ],
])("%s", (_what, fields, labels) => {
  expect(labelsOf(...fields)).toEqual(labels);
});

test("hai lựa chọn cùng tên vẫn chọn được từng cái", () => {
  const options = [
    { id: "a", name: "Khác" },
    { id: "b", name: "Khác" },
  ];
  expect([...listOptionLabels({ options })]).toEqual([
    ["a", "Khác"],
    ["b", "Khác (2)"],
  ]);
});

test("nhãn gõ lại vẫn nhận ra: hoa thường, dấu cách, dấu tổ hợp", () => {
  expect(toPlainLabel(" SỐ  đảng\nviên ".normalize("NFD"))).toBe("số đảng viên");
});

import { expect, test } from "vitest";
import { HAN_CHE, sampleDataset, sentencesOf } from "../../../tests/samples/root.ts";

const TO_CHUC = "data/to-chuc.yaml";
const LINE = "dia_danh: Duyên Hải";

function cut(words: string): string {
  return `phần từ dấu # («${words}») bị coi là ghi chú, không thuộc giá trị; đặt cả giá trị trong dấu nháy kép; nếu là ghi chú thì thêm dấu cách sau dấu #`;
}

test.each([
  ["a number sign stands in a text", "dia_danh: Duyên Hải (nhóm #2)", `3:27: ${cut("#2)")}`],
  ["a value begins with a number sign", "dia_danh: #2", `3:11: ${cut("#2")}`],
  ["a number sign stands in brackets", "dia_danh: { ten: A #2 }", `3:20: ${cut("#2 }")}`],
  ["a number sign follows a tab", "dia_danh: Duyên\t#2", `3:17: ${cut("#2")}`],
  ["a text of two lines has a number sign", "dia_danh: Duyên\n  Hải #2", `4:7: ${cut("#2")}`],
])("told, not cut off: %s", (_what, line, sentence) => {
  expect(sentencesOf([TO_CHUC, LINE, line])).toEqual([`${TO_CHUC}:${sentence}.`]);
});

test("told in front matter, at the line of the Markdown file", () => {
  expect(
    sentencesOf([HAN_CHE, "tieu_de: Cơ cấu cấp ủy", "tieu_de: Tiến độ còn chậm (nhóm #2)"]),
  ).toEqual([`${HAN_CHE}:2:33: ${cut("#2)")}.`]);
});

test.each([
  ["a remark behind a value", "dia_danh: Duyên Hải # tên cũ", "Duyên Hải"],
  ["a remark on a line of its own", "dia_danh: Duyên Hải\n#tên cũ\n  #nữa", "Duyên Hải"],
  ["a remark glued to its sign behind quotes", 'dia_danh: "Duyên Hải" #tên cũ', "Duyên Hải"],
  ["a number sign inside quotes", 'dia_danh: "Duyên Hải #2"', "Duyên Hải #2"],
  ["a number sign inside a word", "dia_danh: Duyên#2", "Duyên#2"],
  ["a number sign in a block of text", "dia_danh: |\n  Duyên #2", "Duyên #2"],
])("accepted as it stands: %s", (_what, line, text) => {
  expect(sampleDataset([TO_CHUC, LINE, line]).issuer.placeName).toBe(text);
});

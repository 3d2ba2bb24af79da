import { expect, test } from "vitest";
import { explainTerms, findToldTerms } from "./find-told-terms.ts";

const GLOSSARY = ["cấp ủy", "Ban Thường vụ", "quy trình 5 bước", "khối"].map((term) => ({
  term,
  meaning: "nghĩa",
}));

test.each([
  ["chữ hoa đầu câu", ["<p>Cấp ủy các cấp</p>"], ["cấp ủy"]],
  ["bị thẻ ngăn đôi", ["Ban <em>Thường vụ</em> Thị ủy"], ["Ban Thường vụ"]],
  ["ở hai đoạn thì không phải là một từ", ["Ban", "chưa", "Thường vụ"], []],
  ["một phần của từ khác", ["khốing", "một khối"], ["khối"]],
  ["có số", ["thực hiện quy trình 5 bước."], ["quy trình 5 bước"]],
  ["xếp theo tệp, không theo văn bản", ["khối, cấp ủy"], ["cấp ủy", "khối"]],
  ["không có từ nào", [""], []],
])("từ ngữ có trong báo cáo: %s", (_what, texts, terms) => {
  expect(findToldTerms(texts, GLOSSARY).map(({ term }) => term)).toEqual(terms);
});

test("giải thích là một câu", () => {
  expect(explainTerms([{ term: "cấp ủy", meaning: "cơ quan lãnh đạo." }])).toEqual([
    { label: "Cấp ủy", value: "Cơ quan lãnh đạo." },
  ]);
});

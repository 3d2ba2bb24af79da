import { expect, test } from "vitest";
import { problemAt, startOf } from "../../../model/problem.ts";
import { toCellSentence } from "./cell-sentence.ts";

test.each([
  [
    "05/15/2020",
    "ngày trước, tháng sau: 15/05/2020",
    "«05/15/2020» không phải là một ngày có thật; viết như 05/3/2031, tháng 3/2031, trung tuần tháng 3/2031 hoặc quý I/2031; ngày trước, tháng sau: 15/05/2020",
  ],
  [
    "quý 2",
    "quý viết như «quý II/2020»",
    "«quý 2» không viết đúng dạng của một mốc thời gian; viết như 05/3/2031, tháng 3/2031, trung tuần tháng 3/2031 hoặc quý I/2031; quý viết như «quý II/2031»",
  ],
])("the examples to %j are of the year of the period", (found, hint, sentence) => {
  const problem = problemAt(startOf("x"), "bad-moment", { path: "so_lieu.ngay", found, hint });
  expect(toCellSentence(problem, { fields: [], year: 2031 })).toBe(sentence);
});

import { expect, test } from "vitest";
import { sentencesOf } from "../../../tests/samples/root.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const NO_SHARE = "không phải là tỷ lệ; viết như 15%, 17,5% hoặc 1/3";

/** What is written for a share, and the sentence about it; `…` stands for NO_SHARE. */
test.each([
  ["15", "«15» …; có phải «15%»?"],
  ["“15%”", "«“15%”» …; giá trị nằm trong dấu nháy của văn bản; có phải «15%»?"],
  ["0,15", "«0,15» …; có phải «15%»?"],
  ["0.15", "«0.15» …; có phải «15%»?"],
  ["17.5%", "«17.5%» …; có phải «17,5%»?"],
  ["1/0", "«1/0» …."],
  ["-5%", "«-5%» …."],
  ["1000%", "«1000%» …."],
  ["1,23456%", "«1,23456%» …."],
  ["một nửa", "«một nửa» …."],
  ["15 phần trăm", "«15 phần trăm» …; có phải «15%»?"],
  ["15/100/2", "«15/100/2» …."],
  ["~15%", "«~15%» …."],
])("a share is %j", (written, sentence) => {
  const whole = `${CHI_TIEU}:57:13: ${sentence.replace("…", NO_SHARE)}`;
  expect(sentencesOf([CHI_TIEU, "nguong: 15%", `nguong: ${written}`])).toEqual([whole]);
});

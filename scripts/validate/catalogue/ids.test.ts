import { expect, test } from "vitest";
import { KY, sentencesOf, XA_A, type Change } from "../../../tests/samples/root.ts";

const VAN_BAN = "data/van-ban.yaml";
const BIEU_MAU = "data/bieu-mau.yaml";
const NO_ID =
  "không đúng; chỉ dùng chữ thường không dấu và chữ số, nối bằng dấu «-», tối đa 60 ký tự";

/** What is written for an id, and the sentence about it; `…` stands for NO_ID. */
test.each([
  ["../evil", "mã «../evil» …; có phải «evil»?"],
  ["../../../evil", "mã «../../../evil» …; có phải «evil»?"],
  ["/abs/x", "mã «/abs/x» …; có phải «abs-x»?"],
  ["a\\b", "mã «a\\b» …; có phải «a-b»?"],
  ["'%2e%2e'", "mã «%2e%2e» …; có phải «2e-2e»?"],
  ["a?b", "mã «a?b» …; có phải «a-b»?"],
  ["'a#b'", "mã «a#b» …; có phải «a-b»?"],
  ["'a:b'", "mã «a:b» …; có phải «a-b»?"],
  ["a b", "mã «a b» …; có phải «a-b»?"],
  ["TDP-1", "mã «TDP-1» …; có phải «tdp-1»?"],
  ["Đảng bộ", "mã «Đảng bộ» …; có phải «dang-bo»?"],
  ["a_b", "mã «a_b» …; có phải «a-b»?"],
  ["-a", "mã «-a» …; có phải «a»?"],
  ["a-", "mã «a-» …; có phải «a»?"],
  ["a--b", "mã «a--b» …; có phải «a-b»?"],
  [
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "mã «xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx» ….",
  ],
  ["'...'", "mã «...» …."],
  ["chi-thi-35", "mã «chi-thi-35» đã dùng ở data/van-ban.yaml:2; đổi một trong hai mã."],
])("an id is %j", (written, sentence) => {
  const changes: readonly Change[] = [
    [VAN_BAN, "id: cong-dien-06", `id: ${written}`],
    [KY, "cong-dien-06", "chi-thi-35"],
  ];
  const whole = `${VAN_BAN}:8:9: ${sentence.replace("…", NO_ID)}`;
  expect(sentencesOf(...changes)).toEqual([whole]);
});

test.each([
  ["kho-khan", "; có phải «kho_khan»?"],
  ["Khó khăn", "; có phải «kho_khan»?"],
  ["1_kho", "."],
])("the id of a field is %j", (written, end) => {
  const earlier = "data/ky/2020-03-05/don-vi/xa-a.yaml";
  const line = "  kho_khan: KHO-KHAN-NOI-BO\n";
  expect(
    sentencesOf(
      [BIEU_MAU, "id: kho_khan", `id: ${written}`],
      [XA_A, line, ""],
      [earlier, line, ""],
    ),
  ).toEqual([
    `${BIEU_MAU}:81:9: mã «${written}» không đúng; chỉ dùng chữ thường không dấu và chữ số, nối bằng dấu «_», tối đa 60 ký tự${end}`,
  ]);
});

test("an id that differs from another only in capitals is reported with the place of the other", () => {
  expect(
    sentencesOf(
      [VAN_BAN, "id: cong-dien-06", "id: CHI-THI-35"],
      [KY, "cong-dien-06", "chi-thi-35"],
    ),
  ).toEqual([
    `${VAN_BAN}:8:9: mã «CHI-THI-35» ${NO_ID}; có phải «chi-thi-35»?`,
    `${VAN_BAN}:8:9: mã «CHI-THI-35» chỉ khác chữ hoa, chữ thường với mã ở ${VAN_BAN}:2; đổi hẳn một trong hai mã.`,
  ]);
});

test("a Russian letter in an id is told once, not as an unknown id", () => {
  expect(sentencesOf([VAN_BAN, "id: cong-dien-06", "id: c\u043Eng-dien-06"])).toEqual([
    `${VAN_BAN}:8:10: chữ «\u043E» (U+043E) trong «c\u043Eng» trông giống «o» nhưng là chữ khác; gõ lại: «cong».`,
  ]);
});

import { expect, test } from "vitest";
import { KY, sentencesOf } from "../../../tests/samples/root.ts";

const PAUSE = "  - tu: 26/3/2020\n";

test.each([
  ["tiep_tuc_khi: có chỉ đạo mới.", "bỏ dấu «.» ở cuối, câu còn viết tiếp"],
  ["tiep_tuc_khi: khi có chỉ đạo mới", "bỏ chữ «khi» ở đầu, câu đã có chữ ấy"],
  ["van_lam: Vẫn chuẩn bị văn kiện", "bỏ chữ «Vẫn» ở đầu, câu đã có chữ ấy"],
  ["theo_doi: Ban Tổ chức;", "bỏ dấu «;» ở cuối, câu còn viết tiếp"],
])("«%s»", (line, cure) => {
  const sentences = sentencesOf([KY, PAUSE, `${PAUSE}    ${line}\n`]);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(`; ${cure}.`);
});

test.each(["tiep_tuc_khi: có chỉ đạo mới", "van_lam: chuẩn bị văn kiện, nhân sự, v.v."])(
  "«%s» is taken as it is",
  (line) => {
    expect(sentencesOf([KY, PAUSE, `${PAUSE}    ${line}\n`])).toEqual([]);
  },
);

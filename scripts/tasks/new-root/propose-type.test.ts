import { expect, test } from "vitest";
import { proposeType } from "./propose-type.ts";

const TYPES = [
  { id: "dang-bo-xa", name: "Đảng bộ xã", shortName: "xã" },
  { id: "dang-bo", name: "Đảng bộ", shortName: "đảng bộ" },
  { id: "chi-bo-co-quan", name: "Chi bộ cơ quan", shortName: "chi bộ cơ quan" },
  { id: "chi-bo-doanh-nghiep", name: "Chi bộ doanh nghiệp", shortName: "chi bộ doanh nghiệp" },
];

test.each<readonly [string, string, readonly string[], string | null]>([
  ["the name begins with the type's", "Đảng bộ xã Long Hữu", [], "dang-bo-xa"],
  ["in other letters, with another place of the tone", "ĐẢNG BỘ XÃ HOÀ", [], "dang-bo-xa"],
  ["the longest beginning wins", "Đảng bộ Công an", [], "dang-bo"],
  ["its short name at the beginning", "Xã Long Hữu", [], "dang-bo-xa"],
  ["not a part of a word", "Xãx", [], null],
  ["not a word inside", "Chi bộ Văn phòng xã", [], null],
  ["two types are possible", "Chi bộ Trường Mầm non", [], null],
  ["another column says it", "Trường Mầm non", ["12", "Chi bộ cơ quan"], "chi-bo-co-quan"],
  ["nothing speaks for one", "Hội Nông dân", [], null],
])("%s", (_what, name, others, id) => {
  expect(proposeType({ name, others }, TYPES)?.id ?? null).toBe(id);
});

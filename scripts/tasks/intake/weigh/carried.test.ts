import { expect, test } from "vitest";
import {
  fillSample,
  onlyBook,
  planSample,
  sampleForm,
  type Answers,
} from "../../../../tests/samples/forms/intake.ts";
import type { Change } from "../../../../tests/samples/root.ts";
import { tellBooks } from "../../../cli/intake/tell-plan.ts";

const FORM_FILE = "data/bieu-mau.yaml";
/** Difficulties and members of the committee stand in a group of their own. */
const TWO_GROUPS: readonly Change[] = [
  [FORM_FILE, "Thông tin chung }", "Thông tin chung }\n  - { id: rieng, ten: Riêng }"],
  [FORM_FILE, "ten: Khó khăn\n    nhom: chung", "ten: Khó khăn\n    nhom: rieng"],
  [FORM_FILE, "ten: Cấp ủy viên nam\n    nhom: chung", "ten: Cấp ủy viên nam\n    nhom: rieng"],
];

function carriedOf(answers: Answers, changes: readonly Change[] = TWO_GROUPS) {
  const given = { "A.xlsx": fillSample(sampleForm("xa-a", ...changes), answers) };
  const book = onlyBook(planSample(given, changes));
  return { carried: book.parts[0]?.carried, text: tellBooks([book]) };
}

test("blanks that pass with a changed figure of their group are told, those of another group are not", () => {
  const { carried, text } = carriedOf({ so_dang_vien: 220 });
  expect(carried?.repeated).toEqual([]);
  expect(carried?.passed).toContain("Cấp ủy viên nữ");
  expect(carried?.passed).not.toContain("Khó khăn");
  expect(text).toContain("vẫn được tính là đã cập nhật vì cùng nhóm có mục đổi");
});

test("what is written again without a day is told not to count, where nothing of its group changes", () => {
  const { carried, text } = carriedOf({ so_dang_vien: 220, kho_khan: "KHO-KHAN-NOI-BO" });
  expect(carried?.repeated).toEqual(["Khó khăn"]);
  expect(text).toContain("nên chưa được tính là đã cập nhật");
});

test.each<[string, Answers, readonly Change[]]>([
  ["a day of all figures", { so_dang_vien: 220, ngay: "08/4/2020" }, TWO_GROUPS],
  ["a form of one group, where each figure speaks for itself", { so_dang_vien: 220 }, []],
])("%s leaves nothing to tell", (_what, answers, changes) => {
  expect(carriedOf(answers, changes).carried).toEqual({ passed: [], repeated: [], unknown: [] });
});

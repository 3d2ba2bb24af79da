import { expect, test } from "vitest";
import {
  faultsOf,
  fillSample,
  linesOf,
  planSample,
  sampleForm,
  type Answers,
} from "../../../tests/samples/forms/intake.ts";
import type { FormBook } from "../forms/layout.ts";

const FORM = sampleForm("chi-bo-c");
/** As a copy that went back looks when it comes again. */
const COPY: FormBook = {
  ...FORM,
  sheets: [...FORM.sheets.slice(0, 1).map(toFaultsSheet), ...FORM.sheets],
};

function toFaultsSheet(sheet: FormBook["sheets"][number]): FormBook["sheets"][number] {
  return { ...sheet, name: "Cần sửa", rows: [] };
}

function plan(copy: Answers, original: Answers) {
  return planSample({
    "C-can-sua.xlsx": fillSample(COPY, copy),
    "C.xlsx": fillSample(FORM, original),
  });
}

test.each<readonly [what: string, original: Answers]>([
  ["a faulty one", { so_dang_vien: "mười", kho_khan: "Không" }],
  ["one that says other figures", { so_dang_vien: 11, kho_khan: "Không" }],
])("a mended copy is taken, and not %s that it was made of", (_what, original) => {
  const planned = plan({ so_dang_vien: 12, kho_khan: "Không" }, original);
  expect(faultsOf(planned)).toEqual([]);
  expect(linesOf(planned)).toContain("  so_dang_vien: 12");
  expect(planned).toMatchObject({
    books: [{ notes: [] }, { notes: [expect.stringContaining("gửi lại: C-can-sua.xlsx")] }],
  });
});

test("a copy that is faulty still goes back once, and its original does not", () => {
  const planned = plan({ so_dang_vien: "mười" }, { so_dang_vien: "mười" });
  expect(linesOf(planned)).toEqual([]);
  expect(planned).toMatchObject({
    books: [{ toSendBack: [{ label: "Số đảng viên" }] }, { faults: [], toSendBack: [] }],
  });
});

test("that two workbooks differ goes back to no unit", () => {
  const fill = (count: number) => fillSample(FORM, { so_dang_vien: count });
  const planned = planSample({ "C.xlsx": fill(11), "C (1).xlsx": fill(12) });
  expect(faultsOf(planned)).toHaveLength(2);
  expect(planned).toMatchObject({ books: [{ toSendBack: [] }, { toSendBack: [] }] });
});

import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../../tests/roots/project-root.ts";
import { faultsOf, linesOf, planSample } from "../../../tests/samples/forms/intake.ts";

/** The form of Chi bộ C of the sample root, filled in and saved by LibreOffice Calc. */
const SAVED = path.join(PROJECT, "tests/samples/workbooks/libreoffice.xlsx");

test("a form that LibreOffice saved is read cell by cell", async () => {
  const plan = planSample({ "chi-bo-c.xlsx": await readFile(SAVED) });
  expect(faultsOf(plan)).toEqual([]);
  expect(linesOf(plan)).toEqual([
    "so_lieu:",
    "  so_dang_vien: 23",
    "  hinh_thuc: dang-vien",
    "  ban_chi_dao: có",
    "  ngay_thanh_lap: 06/01/2020",
    "  ngay_dai_hoi: 15/5/2020",
    "  tien_do_van_kien:",
    "    de-cuong: 01/02/2020",
    '  kho_khan: Thiếu phòng họp; đã đề nghị "mượn" & chờ <trả lời>',
  ]);
});

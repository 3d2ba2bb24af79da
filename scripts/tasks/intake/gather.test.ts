import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { UsageError } from "../../usage-error.ts";
import { gatherWorkbooks } from "./gather.ts";

test("of a folder every workbook is taken, and what else may hold figures is named", async () => {
  const folder = await makeTempFolder("nhan-ve");
  await mkdir(path.join(folder, "xã A"));
  await mkdir(path.join(folder, "can-sua"));
  for (const name of ["b.XLSX", "a.csv", "~$b.XLSX", "a.pdf", "Thumbs.db", ".DS_Store"])
    await writeFile(path.join(folder, name), name);
  const { workbooks, opened, unread } = await gatherWorkbooks([".", "a.csv"], folder);
  expect(workbooks.map(({ workbook }) => workbook)).toEqual(["a.csv", "b.XLSX"]);
  expect(opened).toEqual(["b.XLSX"]);
  expect(unread).toEqual(["a.pdf", "xã A"]);
});

test("what is too large is not read into memory, and what leads nowhere is told", async () => {
  const folder = await makeTempFolder("nhan-ve");
  await writeFile(path.join(folder, "a.xlsx"), "");
  await truncate(path.join(folder, "a.xlsx"), 30_000_000);
  const { workbooks } = await gatherWorkbooks(["a.xlsx"], folder);
  expect(workbooks).toMatchObject([{ content: expect.stringContaining("tệp quá lớn") as string }]);

  await symlink("b.xlsx", path.join(folder, "b.xlsx"));
  await expect(gatherWorkbooks(["b.xlsx"], folder)).rejects.toThrow(
    "Không đọc được «b.xlsx»: là một liên kết vòng.",
  );
});

test("a name that is no file and no folder is wrong use", async () => {
  const folder = await makeTempFolder("nhan-ve");
  await expect(gatherWorkbooks(["a.xlsx"], folder)).rejects.toThrow(
    new UsageError("Không có tệp hay thư mục «a.xlsx»."),
  );
});

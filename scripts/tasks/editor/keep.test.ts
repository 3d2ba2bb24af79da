import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { sampleRoot, type Change } from "../../../tests/samples/root.ts";
import { checkFiles } from "../../check-root.ts";
import { SILENT } from "../../progress.ts";
import { keepSchemas, setUpEditor } from "./keep.ts";

const RENAMED: Change = ["data/bieu-mau.yaml", "ten: Số đảng viên", "ten: Tổng số đảng viên"];
const read = (...changes: readonly Change[]) =>
  checkFiles({ files: sampleRoot(...changes), problems: [], unread: [] }, null);
const textOf = (root: string, name: string) => readFile(path.join(root, ".vscode", name), "utf8");

test("gốc không dùng lược đồ thì không có gì được ghi", async () => {
  const root = await makeTempFolder("trinh-soan");
  await keepSchemas(root, read(), SILENT);
  expect(await readdir(root)).toEqual([]);
});

test("tệp trùng tên thư mục thì không có gì được ghi, lần dựng vẫn đi tiếp", async () => {
  const root = await makeTempFolder("trinh-soan");
  await writeFile(path.join(root, ".vscode"), "");
  await keepSchemas(root, read(), SILENT);
  const other = await makeTempFolder("trinh-soan");
  await setUpEditor(other, read());
  await rm(path.join(other, ".vscode/luoc-do"), { recursive: true });
  await writeFile(path.join(other, ".vscode/luoc-do"), "");
  await keepSchemas(other, read(), SILENT);
  expect(await textOf(other, "luoc-do")).toBe("");
});

test("đã cài thì lược đồ theo biểu mẫu hiện nay", async () => {
  const root = await makeTempFolder("trinh-soan");
  expect(await setUpEditor(root, read())).toEqual([]);
  expect(await textOf(root, "luoc-do/don-vi.json")).toContain('"title":"Số đảng viên"');
  await keepSchemas(root, read(RENAMED), SILENT);
  expect(await textOf(root, "luoc-do/don-vi.json")).toContain('"title":"Tổng số đảng viên"');
});

test("dữ liệu còn lỗi thì lược đồ vẫn theo điều đọc được", async () => {
  const root = await makeTempFolder("trinh-soan");
  await setUpEditor(root, read());
  await keepSchemas(root, read(RENAMED, ["data/to-chuc.yaml", "in_hai_mat: không\n", ""]), SILENT);
  expect(await textOf(root, "luoc-do/don-vi.json")).toContain("Tổng số đảng viên");
});

test("cài đặt của người dùng thì giữ nguyên, và nói ra", async () => {
  const root = await makeTempFolder("trinh-soan");
  await mkdir(path.join(root, ".vscode"));
  await writeFile(path.join(root, ".vscode/settings.json"), "{ // của tôi\n}\n");
  expect(await setUpEditor(root, read())).toEqual([".vscode/settings.json"]);
  expect(await textOf(root, "settings.json")).toBe("{ // của tôi\n}\n");
});

test("cài đặt trỏ đến đúng những lược đồ đã ghi", async () => {
  const root = await makeTempFolder("trinh-soan");
  await setUpEditor(root, read());
  const settings = await textOf(root, "settings.json");
  const named = Array.from(settings.matchAll(/luoc-do\/([a-z-]+\.json)/g), ([, name]) => name);
  expect(await readdir(path.join(root, ".vscode/luoc-do"))).toEqual(expect.arrayContaining(named));
  expect(named.length).toBeGreaterThan(10);
});

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { TOOLKIT_FILE } from "../setup/toolkit.mjs";
import { toCommandText } from "./command-text.ts";

const OWN = { root: "/bao-cao", project: "/bao-cao" };

test.each([
  ["của chính chương trình", toCommandText("check", OWN), "npm run check"],
  ["kèm tệp", toCommandText("nhap", OWN, "TỆP"), "npm run nhap -- TỆP"],
  [
    "ở thư mục khác, tên có dấu cách",
    toCommandText("start", { ...OWN, root: "/b/kỳ 1" }),
    'npm start -- --root "/b/kỳ 1"',
  ],
  [
    "ở thư mục khác, kèm tệp",
    toCommandText("nhap", { ...OWN, root: "/b" }, "TỆP"),
    "npm run nhap -- --root /b TỆP",
  ],
])("%s", (_what, text, expected) => {
  expect(text).toBe(expected);
});

test("bộ công cụ không có npm: chỉ vào bảng chọn", async () => {
  const project = await makeTempFolder("bo-cong-cu");
  await writeFile(path.join(project, TOOLKIT_FILE), "{}");
  expect(toCommandText("nhap", { root: "/b", project }, "TỆP")).toBe(
    "chọn mục có chữ (nhap) trong danh sách việc",
  );
});

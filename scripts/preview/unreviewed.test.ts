import { expect, test } from "vitest";
import { sampleRoot } from "../../tests/samples/root.ts";
import { checkFiles } from "../check-root.ts";
import type { LoadedRoot } from "../load/load-root.ts";
import { areOnlyUnreviewed, showUnreviewed } from "./unreviewed.ts";

const MARK = "cua_ky: 05/3/2020 # sửa lời cho kỳ này rồi xóa dòng này\n";

function show(text: string, file = "content/2020-04-10/mo-dau.md"): string | undefined {
  return showUnreviewed({ files: [{ file, text }], problems: [], unread: [] }).files[0]?.text;
}

test.each([
  [
    "running text",
    `---\n${MARK}---\nThực hiện chỉ thị.\n`,
    "(CHƯA SỬA, LỜI CỦA KỲ TRƯỚC) Thực hiện chỉ thị.\n",
  ],
  [
    "an item with other keys",
    `---\n${MARK}tieu_de: Văn kiện\n---\n\nđã xong.\n`,
    "---\ntieu_de: Văn kiện\n---\n\n(CHƯA SỬA, LỜI CỦA KỲ TRƯỚC) đã xong.\n",
  ],
  ["a list", `---\n${MARK}---\n- một\n- hai\n`, "(CHƯA SỬA, LỜI CỦA KỲ TRƯỚC)\n\n- một\n- hai\n"],
  ["no words", `---\n${MARK}tieu_de: A\n---\n`, "---\ntieu_de: A\n---\n"],
  ["no mark", "---\ntieu_de: A\n---\ncua_ky: x\n", "---\ntieu_de: A\n---\ncua_ky: x\n"],
])("%s is shown with a word that nobody has looked at it", (_what, text, shown) => {
  expect(show(text)).toBe(shown);
});

test("a root whose only faults are such marks is sound with the words, and only then", () => {
  const files = sampleRoot().map(({ file, text }) =>
    file.startsWith("content/2020-04-10/")
      ? {
          file,
          text: text.startsWith("---\n")
            ? text.replace("---\n", `---\n${MARK}`)
            : `---\n${MARK}---\n${text}`,
        }
      : { file, text },
  );
  const loaded: LoadedRoot = { files, problems: [], unread: [] };
  const checked = checkFiles(loaded, null);
  expect(checked.kind === "problems" && areOnlyUnreviewed(checked.problems)).toBe(true);
  expect(checkFiles(showUnreviewed(loaded), null).kind).toBe("sound");
});

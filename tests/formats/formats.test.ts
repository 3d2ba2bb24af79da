import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadRoot } from "../../scripts/load/load-root.ts";
import { FORMAT } from "../../scripts/validate/schema/issuer.ts";
import { toSentence } from "../../scripts/validate/sentences/problems.ts";
import { validate } from "../../scripts/validate/validate.ts";
import { openEditor } from "../editor/open-editor.ts";
import { composeOutputs } from "../matrix/outputs.ts";
import { hashRoot } from "../roots/hash-root.ts";

/** The roots as their formats left them: a root that people have does not change either. */
const FROZEN: Readonly<Record<string, string>> = {
  "2": "2f3aea273b80afa4137f08afb3eb2258be108b4f3a8deebdf87878912dd9a111",
};

const rootOf = (format: string) => path.join(import.meta.dirname, format);

test("có một thư mục của mỗi định dạng, đến định dạng hiện nay", () => {
  const folders = readdirSync(import.meta.dirname).filter((name) => /^\d+$/.test(name));
  expect(folders).toEqual(Object.keys(FROZEN));
  expect(folders.map(Number)).toContain(FORMAT);
});

describe.each(Object.entries(FROZEN))("dữ liệu theo định dạng %s", async (format, hash) => {
  const { files } = await loadRoot(rootOf(format));

  test("không ai sửa", async () => {
    expect(await hashRoot(rootOf(format))).toBe(hash);
  });

  test("nói định dạng của mình, đọc được không có lỗi", () => {
    expect(files.find(({ file }) => file === "data/to-chuc.yaml")?.text).toContain(
      `dinh_dang: ${format}\n`,
    );
    expect(validate(files).problems.map(toSentence)).toEqual([]);
  });

  test("dựng được mọi thứ", async () => {
    const { markup, word } = await composeOutputs(files);
    expect(markup.size).toBeGreaterThan(10);
    expect(word.length).toBeGreaterThan(10);
  });

  test("lược đồ của trình soạn thảo nhận", () => {
    expect(files.flatMap(openEditor(files))).toEqual([]);
  });
});

test("không ghi định dạng thì đọc như định dạng 2, là của những thư mục có trước khóa ấy", async () => {
  const { files } = await loadRoot(rootOf("2"));
  const unsaid = files.map((source) => ({
    ...source,
    text: source.text.replace(/^dinh_dang: 2\n/, ""),
  }));
  expect(unsaid).not.toEqual(files);
  expect(validate(unsaid).problems.map(toSentence)).toEqual([]);
});

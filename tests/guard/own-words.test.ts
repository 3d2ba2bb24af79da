import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { readPlainWords } from "../../scripts/guard/read/plain-words.ts";
import { createValueFinder } from "../../scripts/guard/values/find-values.ts";
import { joinWords } from "../../scripts/guard/values/find-words.ts";
import { PROJECT } from "../roots/project-root.ts";
import { mayRenew } from "../run/may-renew.ts";
import { extractOwnWords, listCodeTexts, listTemplateTexts } from "./extract-own-words.ts";

const LIST = path.join(PROJECT, "scripts/guard/values/own-words.json");

test("danh sách lời chương trình tự viết không thiếu, không thừa so với mã nguồn", async () => {
  const extracted = await extractOwnWords();
  if (mayRenew(process.env)) await writeFile(LIST, `${JSON.stringify(extracted, null, 2)}\n`);
  // `as`: an own file, which the comparison checks entry by entry
  const listed = JSON.parse(await readFile(LIST, "utf8")) as readonly string[];
  const missing = extracted.filter((words) => !listed.includes(words));
  const superfluous = listed.filter((words) => !extracted.includes(words));
  expect({ missing, superfluous }).toEqual({ missing: [], superfluous: [] });
  expect(listed).toEqual(extracted);
});

describe("từ mã nguồn lấy ra những chữ đứng riêng", () => {
  test.each([
    ["nhãn", `const column = { label: "Số đạt" };`, ["Số đạt"]],
    ["mỗi nhánh của một lựa chọn", `tell(isLate ? "Chậm" : "Đạt");`, ["Chậm", "Đạt"]],
    ["không lấy chữ trong câu có số", "`Có ${isOne ? 'một' : 'nhiều đơn vị'} chậm`", []],
    ["không lấy phần của phép nối", `"Số đạt " + "là"`, []],
    ["không lấy đoạn nối vào sau câu khác", `tell(", chưa đủ", " (xác định lại)");`, []],
    ["không lấy kiểu, tên tệp, mã", `type A = "Đạt"; import "./đạt.ts"; go("don-vi");`, []],
  ])("%s", (_what, source, expected) => {
    expect(listCodeTexts(source)).toEqual(expected);
  });
});

describe("từ mẫu trang lấy ra những chữ đứng riêng", () => {
  test.each([
    ["chữ giữa hai thẻ", "<h2>\n  Tải về\n</h2>", ["Tải về"]],
    ["chữ trong thuộc tính", `<nav aria-label="Các trang"></nav>`, ["Các trang"]],
    ["chữ trước một thành phần", "<p>Tình trạng: {{ stateMark(one) }}</p>", ["Tình trạng:"]],
    ["chữ giao cho thành phần", `{{ section("Thời gian", view) }}`, ["Thời gian"]],
    [
      "chữ trong nhánh",
      "<p>{% if one %}Chưa có{% else %}Đã có{% endif %}</p>",
      ["Chưa có", "Đã có"],
    ],
    ["không lấy chữ đi liền số liệu", "<p>Gồm {{ count }} đơn vị</p>", []],
    ["không lấy chú thích", "{# Đơn vị #}<p></p>", []],
  ])("%s", (_what, source, expected) => {
    expect(listTemplateTexts(source)).toEqual(expected);
  });
});

test.each([
  ["lời của chương trình thì không tìm", "Chưa khắc phục.", []],
  ["lời chỉ có ở bản nội bộ thì tìm", "Người xác nhận", ["Người xác nhận"]],
  ["dấu của bản nội bộ thì tìm", "LƯU HÀNH NỘI BỘ", ["LƯU HÀNH NỘI BỘ"]],
])("nội dung nội bộ trùng %s", (_what, value, expected) => {
  const internal = [{ kind: "text" as const, value, place: "ghi_chu_noi_bo" }];
  const finder = createValueFinder({ internal, open: new Set(), prose: new Set() });
  const words = readPlainWords("chưa khắc phục người xác nhận lưu hành nội bộ");
  const found = finder.findAmong(joinWords([words]));
  expect([...found].map((one) => one.value)).toEqual(expected);
});

import { expect, test } from "vitest";
import {
  findAll,
  findListLevel,
  findParagraph,
  findValue,
} from "../../../../tests/papers/read-docx.ts";
import { findTables, renderSample } from "../../../../tests/samples/report.ts";

const docx = await renderSample({});
const body = docx.read("word/document.xml");

test("chữ ký không đứng một mình: đoạn kết đi liền với nó; không có đoạn kết thì mục cuối", async () => {
  expect(findAll(findParagraph(body, "Trên đây là báo cáo."), "w:keepNext")).toHaveLength(1);
  const other = await renderSample({ view: { closingHtml: "" } });
  const last = findParagraph(other.read("word/document.xml"), "Thời hạn: 15/5/2020");
  expect(findAll(last, "w:keepNext")).toHaveLength(1);
});

test("nơi nhận gạch chân cỡ 14, danh sách cỡ 12 có gạch đầu dòng; chỗ ký bốn dòng", () => {
  const label = findParagraph(body, "Nơi nhận:");
  expect(findValue(label, "w:u")).toBe("single");
  expect(findValue(label, "w:pStyle")).toBe("TheThuc");
  const recipient = findParagraph(findTables(body).signature, "Ban Thường vụ Tỉnh ủy,");
  expect(findValue(recipient, "w:pStyle")).toBe("NoiNhan");
  const level = findListLevel(docx, recipient);
  expect(["w:lvlText", "w:suff"].map((name) => level && findValue(level, name))).toEqual([
    "-",
    "space",
  ]);
  expect(findValue(findParagraph(body, "Nguyễn Văn A"), "w:spacing", "w:before")).toBe("1440");
});

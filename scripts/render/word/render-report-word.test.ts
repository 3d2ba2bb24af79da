import { expect, test } from "vitest";
import { toPlainText } from "../../../tests/papers/read-docx.ts";
import { renderSample } from "../../../tests/samples/report.ts";

const docx = await renderSample({});

test("thuộc tính: tên báo cáo, cơ quan ban hành, ngày của báo cáo", () => {
  const core = docx.read("docProps/core.xml");
  const facts = core.children.map((one) =>
    typeof one === "string" ? [] : [one.name, toPlainText(one)],
  );
  expect(facts).toEqual([
    ["dc:title", "Báo cáo công tác chuẩn bị đại hội"],
    ["dc:creator", "THỊ ỦY DUYÊN HẢI"],
    ["cp:lastModifiedBy", "THỊ ỦY DUYÊN HẢI"],
    ["cp:revision", "1"],
    ["dcterms:created", "2020-04-10T00:00:00Z"],
    ["dcterms:modified", "2020-04-10T00:00:00Z"],
  ]);
});

test("mọi chữ là NFC; không còn dấu vết chỉnh sửa", () => {
  for (const [path, xml] of docx.parts) {
    if (!path.endsWith(".png")) expect(xml.normalize("NFC") === xml, path).toBe(true);
  }
  expect(docx.parts.get("word/document.xml")).not.toMatch(/w:rsid|<w:(ins|del|commentReference) /);
});

test("ký tự điều khiển là lỗi, không phải một tệp hỏng", async () => {
  await expect(renderSample({ view: { closingHtml: "<p>a\u0007b</p>" } })).rejects.toThrow(
    "word/document.xml holds a control character",
  );
});

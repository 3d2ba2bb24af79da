import { expect, test } from "vitest";
import { toPlainText } from "../../../tests/papers/read-docx.ts";
import { renderSample, sampleReport } from "../../../tests/samples/report.ts";

const docx = await renderSample({});

test("thuộc tính: tên báo cáo, cơ quan ban hành, ngày của báo cáo", () => {
  const core = docx.read("docProps/core.xml");
  const facts = core.children.map((one) =>
    typeof one === "string" ? [] : [one.name, toPlainText(one)],
  );
  expect(facts).toEqual([
    ["dc:title", "Báo cáo công tác chuẩn bị đại hội"],
    ["dc:creator", "Thị ủy Duyên Hải"],
    ["dc:description", "Số liệu chốt đến ngày 10/4/2020 · SỐ LIỆU MINH HỌA"],
    ["dc:language", "vi-VN"],
    ["dc:identifier", "05-BC/TXU"],
    ["cp:lastModifiedBy", "Thị ủy Duyên Hải"],
    ["cp:revision", "1"],
    ["dcterms:created", "2020-04-10T00:00:00Z"],
    ["dcterms:modified", "2020-04-10T00:00:00Z"],
  ]);
});

test("báo cáo chưa có số thì thuộc tính không ghi số", async () => {
  const { properties } = sampleReport().shell;
  const draft = await renderSample({ shell: { properties: { ...properties, identifier: null } } });
  expect(draft.parts.get("docProps/core.xml")).not.toContain("dc:identifier");
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

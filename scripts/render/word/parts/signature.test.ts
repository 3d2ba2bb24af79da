import { expect, test } from "vitest";
import {
  findAll,
  findListLevel,
  findParagraph,
  findValue,
  readRows,
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

const NOBODY = { authority: "", post: "", name: "", recipients: [] };

test.each([
  ["không ghi nơi nhận thì không có «Nơi nhận:»", { post: "BÍ THƯ" }, ["", "BÍ THƯ"]],
  ["không ghi chức vụ thì chỉ có tên", { name: "Nguyễn Văn A" }, ["", "Nguyễn Văn A"]],
  ["không ghi người ký thì không chừa chỗ", { recipients: ["Lưu."] }, ["Nơi nhận:Lưu.", ""]],
])("%s", async (_what, known, cells) => {
  const bare = await renderSample({ view: { signature: { ...NOBODY, ...known } } });
  const { signature } = findTables(bare.read("word/document.xml"));
  expect(readRows(signature)).toEqual([cells]);
});

test("không ghi nơi nhận, người ký thì không có khối chữ ký, đoạn kết đứng cuối", async () => {
  const bare = await renderSample({ view: { signature: NOBODY } });
  const document = bare.read("word/document.xml");
  expect(findAll(document, "w:tbl")).toHaveLength(findAll(body, "w:tbl").length - 1);
  expect(findAll(findParagraph(document, "Trên đây là báo cáo."), "w:keepNext")).toEqual([]);
});

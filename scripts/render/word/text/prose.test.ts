import { Document, Packer } from "docx";
import { describe, expect, test } from "vitest";
import { findLayoutProfile } from "../../../compose/frame/layout-profile.ts";
import {
  findAll,
  findListLevel,
  findParagraph,
  findValue,
  readDocx,
  toDocxText,
  type XmlElement,
} from "../../../../tests/papers/read-docx.ts";
import { toFileChild } from "./blocks.ts";
import { createWordContext } from "../context.ts";
import { toProseBlocks } from "./prose.ts";

const layout = findLayoutProfile({ layoutProfile: "hd36-2018" });

async function convert(html: string) {
  const context = createWordContext(layout, new Map());
  const children = toProseBlocks(html, context).map(toFileChild);
  const document = new Document({
    numbering: context.lists.toNumbering(),
    sections: [{ children }],
  });
  return readDocx(await Packer.toBuffer(document));
}

async function convertBody(html: string): Promise<XmlElement> {
  return (await convert(html)).read("word/document.xml");
}

/** Writes a paragraph as `style/level: text`, without the parts that it does not have. */
function describeParagraph(paragraph: XmlElement): string {
  const level = findValue(paragraph, "w:ilvl");
  const place = [findValue(paragraph, "w:pStyle"), ...(level === undefined ? [] : [level])];
  return `${place.join("/")}: ${toDocxText(paragraph)}`;
}

test.each([
  ["đoạn", "<p>A</p>\n<p>B</p>\n", ["BodyText: A", "BodyText: B"]],
  ["khoảng trắng gộp lại như trình duyệt gộp", "<p> A\n  B </p>", ["BodyText: A B"]],
  ["dấu cách không ngắt được giữ", "<p>Số\u00A0\u00A01</p>", ["BodyText: Số\u00A0\u00A01"]],
  ["thực thể", "<p>&lt;b&gt; &amp; &quot;</p>", ['BodyText: <b> & "']],
  [
    "danh sách",
    "<ul>\n<li>A</li>\n<li>B</li>\n</ul>",
    ["ListParagraph/0: A", "ListParagraph/0: B"],
  ],
  [
    "danh sách trong danh sách",
    "<ul>\n<li>A\n<ul>\n<li>B\n<ol>\n<li>C</li>\n</ol>\n</li>\n</ul>\n</li>\n<li>D</li>\n</ul>",
    ["ListParagraph/0: A", "ListParagraph/1: B", "ListParagraph/2: C", "ListParagraph/0: D"],
  ],
  [
    "mục nhiều đoạn",
    "<ul>\n<li>\n<p>A</p>\n<p>B</p>\n</li>\n</ul>",
    ["ListParagraph/0: A", "ListParagraph: B"],
  ],
  [
    "mục mở đầu bằng danh sách",
    "<ul>\n<li>\n<ul>\n<li>A</li>\n</ul>\n</li>\n</ul>",
    ["ListParagraph/0: ", "ListParagraph/1: A"],
  ],
  ["không có gì", "", []],
])("%s", async (_what, html, expected) => {
  const paragraphs = findAll(await convertBody(html), "w:p");
  expect(paragraphs.map(describeParagraph)).toEqual(expected);
});

test.each([
  ["<strong>A</strong>", ["w:b"]],
  ["<em>A</em>", ["w:i"]],
  ["<strong><em>A</em></strong>", ["w:b", "w:i"]],
  ["<em>B <strong>A</strong></em>", ["w:b", "w:i"]],
])("%s có dáng chữ của nó", async (html, marks) => {
  const runs = findAll(await convertBody(`<p>${html}</p>`), "w:r");
  const run = runs.find((one) => toDocxText(one) === "A");
  const found = ["w:b", "w:i"].filter((mark) => run !== undefined && findAll(run, mark).length > 0);
  expect(found).toEqual(marks);
});

test("mỗi danh sách số đếm riêng, từ 1", async () => {
  const docx = await convert(
    "<ol>\n<li>A</li>\n</ol>\n<p>B</p>\n<ol>\n<li>C</li>\n</ol>\n<ul><li>D<ol><li>E</li></ol></li></ul>",
  );
  const starts = ["A", "C", "E"].map((words) => {
    const level = findListLevel(docx, findParagraph(docx.read("word/document.xml"), words));
    return level && findValue(level, "w:start");
  });
  expect(starts).toEqual(["1", "1", "1"]);
});

test("bảng của lời văn: dòng đầu lặp lại, ô căn như đã viết", async () => {
  const body = await convertBody(
    '<table>\n<thead>\n<tr>\n<th>A</th>\n<th style="text-align:right">B</th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td>một</td>\n<td style="text-align:right">2</td>\n</tr>\n</tbody>\n</table>\n',
  );
  const rows = findAll(body, "w:tr").map((row) =>
    findAll(row, "w:p").map((cell) => [toDocxText(cell), findValue(cell, "w:jc")]),
  );
  expect(rows).toEqual([
    [
      ["A", "center"],
      ["B", "right"],
    ],
    [
      ["một", "left"],
      ["2", "right"],
    ],
  ]);
  expect(findAll(body, "w:tblHeader")).toHaveLength(1);
});

describe("liên kết", () => {
  test.each([
    ["https://a.vn/", 1],
    ["mailto:a@b.vn", 1],
    ["#han-che-1", 0],
    ["don-vi/index.html", 0],
  ])("tới %s: %i", async (href, count) => {
    const body = await convertBody(`<p><a href="${href}">lời <em>dẫn</em></a></p>`);
    expect(findAll(body, "w:hyperlink")).toHaveLength(count);
    expect(findAll(body, "w:p").map(toDocxText)).toEqual(["lời dẫn"]);
  });
});

describe("phần tử không biết là lỗi, không biến mất", () => {
  test.each([
    ["<p>a<img src=x></p>", "no form for the element <img>"],
    ["<div>a</div>", "no form for the element <div>"],
    ["<pre><code>a</code></pre>", "no form for the element <pre>"],
    ["<p>a<br>b</p>", "no form for the element <br>"],
    ["<h2>a</h2>", "no form for the element <h2>"],
    ["<p>a<sup>2</sup></p>", "no form for the element <sup>"],
    ["<li>a</li>", "<li> stands outside"],
    ["<ul>a</ul>", "A list of prose holds"],
    ["<p><strong><ul><li>a</li></ul></strong></p>", "<ul> stands inside a line"],
  ])("%s", (html, message) => {
    const context = createWordContext(layout, new Map());
    expect(() => toProseBlocks(html, context)).toThrow(message);
  });
});

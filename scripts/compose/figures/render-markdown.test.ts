import { describe, expect, test } from "vitest";
import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { renderPageHtml, renderProse, renderProseHtml } from "./render-markdown.ts";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";

const declared = NOTHING_DECLARED;
const place = { file: "a.md", line: 1, column: 1 };
const hostile = sampleDataset([
  "data/to-chuc.yaml",
  "ten: Thị ủy Duyên Hải",
  `ten: "<img src=x onerror=alert(1)> **A** {{ don_vi.tong }}"`,
]);
const { newest } = toSampleBriefings(sampleDataset());

function html(markdown: string): string {
  return renderProseHtml({ markdown, place, declared }, newest);
}

describe("markup that people type is text", () => {
  test.each([
    ["a script", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"],
    [
      "a picture that runs a script",
      "a <img src=x onerror=alert(1)>",
      "<p>a &lt;img src=x onerror=alert(1)&gt;</p>\n",
    ],
    ["a comment", "a <!-- b -->", "<p>a &lt;!-- b --&gt;</p>\n"],
    ["an entity", "&lt;b&gt;", "<p>&amp;lt;b&amp;gt;</p>\n"],
    ["a picture", "![a](https://a.vn/a.png)", '<p>!<a href="https://a.vn/a.png">a</a></p>\n'],
  ])("%s", (_what, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe("signs that are no marks of ours are printed as they were typed", () => {
  test.each([
    ["a year at the start of a line", "2025. là năm đại hội."],
    ["a day at the start of a line", "15. 8 họp lần hai."],
    [
      "a year below an item",
      "- a\n- b\n\n2025. là năm",
      "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>2025. là năm</p>\n",
    ],
    ["a figure with a full stop", "{{ don_vi.tong }}. Là số đơn vị", "<p>3. Là số đơn vị</p>\n"],
    ["stars inside a number", "rộng 3*4*5 mét"],
    ["stars of notes", "biểu (*) và (*), (**) và (**), 5* và 6*"],
    ["stars in quotes", "dấu '*' và '*', “*” và “*”"],
    ["stars between words", "a*b*c, a **b**c, 2 * 3 * 4"],
    ["stars before strokes", "ngày **/**/2025"],
    ["strokes below", "ngày __/__/2025, _a_, __b__, a_b_c"],
    ["backslashes", "C:\\a \\* b"],
    ["entities", "a &copy; b", "<p>a &amp;copy; b</p>\n"],
    ["a heading of an item", "## a"],
    ["lines of dashes", "a\n---"],
    ["a struck word", "~~a~~"],
    ["a reference", "[a][b], [a], [^1]"],
    ["a definition", "[a]: /b"],
    ["an address", "<https://a.vn>", "<p>&lt;https://a.vn&gt;</p>\n"],
    ["blanks at the end of a line", "a  \nb", "<p>a\nb</p>\n"],
    ["a quotation mark of mail", "> a", "<p>&gt; a</p>\n"],
  ])("%s", (_what, markdown, expected = `<p>${markdown}</p>\n`) => {
    expect(html(markdown)).toBe(expected);
  });
});

describe("stars outside of words mark them", () => {
  test.each([
    ["ngày **01/7/2025**, các xã", "ngày <strong>01/7/2025</strong>, các xã"],
    ["**“Dân vận khéo”** *(lần 2)*", "<strong>“Dân vận khéo”</strong> <em>(lần 2)</em>"],
    ["***a* b**; **-5%**.", "<strong><em>a</em> b</strong>; <strong>-5%</strong>."],
    ["**{{ don_vi.tong | so }}** (**a**)", "<strong>3</strong> (<strong>a</strong>)"],
    ["[**a** b](tel:1)", '<a href="tel:1"><strong>a</strong> b</a>'],
    ["*xem 3*4*", "<em>xem 3*4</em>"],
  ])("%s", (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>\n`);
  });
});

test("the bar in a placeholder parts no cells of a table", () => {
  expect(html("| a | b |\n| --- | --- |\n| {{ don_vi.tong | so }} | c |")).toContain(
    "<td>3</td>\n<td>c</td>",
  );
});

describe("links of unsafe schemes are no links", () => {
  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "javascript&#58;alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "file:///etc/passwd",
    "http://a.vn",
    "//a.vn",
    "don-vi/index.html",
    "HTTPS://a.vn",
    "https://a.vn/{{don_vi.tong}}",
    "#muc",
  ])("%s", (address) => {
    expect(html(`[a](${address})`)).not.toContain("href");
    expect(html(`<${address}>`)).not.toContain("href");
    expect(html(`[a]\n\n[a]: ${address}`)).not.toContain("href");
  });

  test.each(["https://a.vn/", "mailto:a@b.vn", "tel:0294"])("%s is one", (address) => {
    expect(html(`[a](${address})`)).toBe(`<p><a href="${address}">a</a></p>\n`);
  });
});

describe("figures in prose are finished text", () => {
  test.each([
    ["in a sentence", "Có {{ don_vi.tong }} đơn vị.", "<p>Có 3 đơn vị.</p>\n"],
    ["in bold", "**{{ don_vi.tong }} đơn vị**", "<p><strong>3 đơn vị</strong></p>\n"],
    ["beside bold", "**{{ don_vi.tong }}**/{{ don_vi.diem }}", "<p><strong>3</strong>/1</p>\n"],
    ["in a list", "- {{ don_vi.tong }}\n- b", "<ul>\n<li>3</li>\n<li>b</li>\n</ul>\n"],
    ["in the words of a link", "[{{ don_vi.tong }}](tel:1)", '<p><a href="tel:1">3</a></p>\n'],
    [
      "beside an entity, which stays letters",
      "a&#8238;b &nbsp;",
      "<p>a&amp;#8238;b &amp;nbsp;</p>\n",
    ],
    ["between backquotes", "`{{ don_vi.tong }}`", "<p>`3`</p>\n"],
    ["between fences", "```\n{{ don_vi.tong }}\n```", "<p>```\n3\n```</p>\n"],
    [
      "in a paragraph that is indented",
      "a\n\n    {{ don_vi.tong }} đơn vị",
      "<p>a</p>\n<p>3 đơn vị</p>\n",
    ],
  ])("%s", (_what, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test("a name with markup and braces is shown as it is written", () => {
    const briefing = toSampleBriefings(hostile).newest;
    expect(renderProseHtml({ markdown: "{{ to_chuc.ten }}", place, declared }, briefing)).toBe(
      "<p>&lt;img src=x onerror=alert(1)&gt; **A** {{ don_vi.tong }}</p>\n",
    );
  });
});

test.each([
  ["one paragraph", "A **b**.", "A <strong>b</strong>.", ""],
  ["two paragraphs", "A.\n\nB.", "A.", "<p>B.</p>\n"],
  ["a list first", "- A", "", "<ul>\n<li>A</li>\n</ul>\n"],
  ["nothing", "", "", ""],
])(
  "the first paragraph is separate, so that an ordinal can begin it: %s",
  (...[, markdown, leadHtml, restHtml]) => {
    expect(renderProse({ markdown, place, declared }, null, newest)).toEqual({
      leadHtml,
      restHtml,
    });
  },
);

test("missing prose gives no HTML", () => {
  expect(renderProseHtml(null, newest)).toBe("");
});

test("tiêu đề của một trang có neo riêng, trùng tên thì đánh số", () => {
  const prose = {
    markdown: "## Cách tính\n\n## Đại hội **điểm**\n\n## Cách tính",
    place,
    declared,
  };
  expect(renderPageHtml(prose, newest).match(/id="[^"]*"/g)).toEqual([
    'id="muc-cach-tinh"',
    'id="muc-dai-hoi-diem"',
    'id="muc-cach-tinh-2"',
  ]);
});

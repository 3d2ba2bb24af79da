import { describe, expect, test } from "vitest";
import { toCleanHtml } from "./clean-html.ts";

const toLink = (path: string) => `https://cong.example/${path}`;

describe("prose for an editor keeps its words and its simplest markup", () => {
  test.each([
    ['<p>Số <span class="whole">118-KH/TXU</span></p>', "<p>Số 118-KH/TXU</p>"],
    ['<ol class="x">\n<li><em>ba</em></li>\n</ol>', "<ol>\n<li><em>ba</em></li>\n</ol>"],
    ['<th style="text-align:right">Số</th>', "<th>Số</th>"],
    ["<p>1 &lt; 2 &amp; 3</p>", "<p>1 &lt; 2 &amp; 3</p>"],
    ["", ""],
  ])("%s", (html, expected) => {
    expect(toCleanHtml(html, toLink)).toBe(expected);
  });
});

describe("a link leads to a place that its reader can reach, else it is plain words", () => {
  test.each([
    [
      '<a href="https://a.vn/?a=1&amp;b=2" title="x">A</a>',
      '<a href="https://a.vn/?a=1&amp;b=2">A</a>',
    ],
    ['<a href="mailto:a@b.vn">thư</a>', '<a href="mailto:a@b.vn">thư</a>'],
    [
      '<a href="#han-che-2">hạn chế</a>',
      '<a href="https://cong.example/index.html#han-che-2">hạn chế</a>',
    ],
    [
      '<a href="tien-do/index.html"><strong>tiến độ</strong></a>',
      '<a href="https://cong.example/tien-do/index.html"><strong>tiến độ</strong></a>',
    ],
  ])("%s", (html, expected) => {
    expect(toCleanHtml(html, toLink)).toBe(expected);
  });

  test("words stay where a link leads nowhere, between other links too", () => {
    const html =
      '<p><a href="a.html">một</a>, <a href="https://b.vn">hai</a>, <a href="#c">ba</a></p>';
    expect(toCleanHtml(html, () => null)).toBe('<p>một, <a href="https://b.vn">hai</a>, ba</p>');
  });
});

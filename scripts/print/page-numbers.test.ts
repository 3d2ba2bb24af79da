import { describe, expect, test } from "vitest";
import { cutContents, fillPageNumbers, findStartPages, guessStartPages } from "./page-numbers.ts";
import { makeDocument, printOne, sharePress } from "../../tests/samples/prints.ts";

const press = sharePress();

const CONTENTS =
  `<table><tr><td><a href="#phan-hai">Hai</a></td><td data-page-of="phan-hai"></td></tr>` +
  `<tr><td><a href="#phan-ba">Ba</a></td><td data-page-of="phan-ba"></td></tr></table>`;

/** The sample's own second page, then eighteen more: enough for Chromium to nest its page tree. */
const PARTS =
  CONTENTS +
  `<h2 id="phan-hai">Hai</h2>` +
  `<p style="break-before: page">giữa</p>`.repeat(16) +
  `<h2 id="phan-ba">Ba</h2>`;

describe("số trang trong mục lục", () => {
  test("là trang mà phần ấy thật sự bắt đầu", async () => {
    const printed = await printOne(makeDocument("a", PARTS), { press: press() });
    expect(printed.pageCount).toBe(20);
    expect(Object.fromEntries(findStartPages(printed.bytes))).toEqual({
      "phan-hai": 3,
      "phan-ba": 20,
    });
  });

  test("điền vào đúng ô của phần ấy", () => {
    const pages = new Map([
      ["phan-hai", 3],
      ["phan-ba", 20],
    ]);
    const cells = fillPageNumbers(CONTENTS, pages).match(/<td data-page-of="[^"]+">\d+/g);
    expect(cells).toEqual([`<td data-page-of="phan-hai">3`, `<td data-page-of="phan-ba">20`]);
  });

  test("đoán mỗi phần một trang sau mục lục; đoán sai thì vẫn in ra số đúng", async () => {
    const heads = `<h2 id="phan-hai">Hai</h2><h2 id="phan-ba">Ba</h2>`;
    const short = makeDocument("a", CONTENTS + heads);
    const guessed = guessStartPages(short.html, 2);
    expect(findStartPages((await printOne(short, { press: press() })).bytes)).toEqual(guessed);
    const long = makeDocument("a", PARTS);
    const shown = fillPageNumbers(
      long.html,
      findStartPages((await printOne(long, { press: press() })).bytes),
    );
    const plain = { ...long, html: shown.replaceAll("data-page-of", "data-page") };
    expect((await printOne(long, { press: press() })).bytes).toEqual(
      (await printOne(plain, { press: press() })).bytes,
    );
  });

  test("mục lục in riêng là tài liệu đến hết mục lục, chỗ của số có chữ số giữ", () => {
    const html = `<body>${CONTENTS}<main><h2 class="a" id="phan-hai">Hai</h2></main></body>`;
    expect(cutContents(html)).toBe(`<body>${fillPageNumbers(CONTENTS, null)}<main>`);
    expect(() => cutContents(CONTENTS)).toThrow("phan-hai");
  });

  test("lần in đầu giữ chỗ bằng chữ số, để lần sau không xê dịch dòng", () => {
    expect(fillPageNumbers(CONTENTS, null)).toContain(`<td data-page-of="phan-ba">000</td>`);
  });

  test("mục lục nêu một phần không có trong tập là lỗi của chương trình", () => {
    expect(() => fillPageNumbers(CONTENTS, new Map([["phan-hai", 3]]))).toThrow("phan-ba");
  });
});

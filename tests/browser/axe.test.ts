import { afterAll, describe, expect, test } from "vitest";
import { findAxeViolations, type Setting } from "./find-axe-violations.ts";
import { openBrowser } from "./open-browser.ts";
import {
  buildAllPages,
  coverShapes,
  listShapes,
  longestOfEachKind,
  type SampledPage,
} from "./sampled-pages.ts";
import { LIST_LOOKS, READ_STRUCTURE } from "./page-state.ts";
import { ask, emulateColours, openTab, openWithoutScripts } from "./tab.ts";
import { findMarkupFaults } from "./find-markup-faults.ts";

const LIGHT = { scheme: "light", isForced: false } as const;
const DARK = { scheme: "dark", isForced: false } as const;
const WIDTHS = [360, 1440, 768];
/** Scripts change the structure of a page, not its colours. */
const IN_LIGHT: readonly Setting[] = WIDTHS.map((width) => ({ width, ...LIGHT }));
const SETTINGS: readonly Setting[] = [
  ...WIDTHS.flatMap((width) => [LIGHT, DARK].map((colours) => ({ width, ...colours }))),
  { width: 768, scheme: "dark", isForced: true },
];

const BOX = "<div><p>aaaaaaaaaaaaaaaaaaaa</p></div>";
const BUTTON = "<button>a</button>";

const all = await buildAllPages();
const pages = coverShapes(all);
const browser = await openBrowser({ isDrawn: false });
/** One tab for all, since a new one must first make its code fast. */
const tab = await openTab(browser);
/** Looks of letters that were judged on an earlier page. */
const known = new Set<string>();

afterAll(async () => {
  await browser.close();
});

describe.each(pages)("trang $name", ({ url, html }) => {
  test("không vi phạm WCAG 2.2 AA: mọi cỡ màn hình, sáng, tối, màu bắt buộc", async () => {
    await tab.goto(url);
    expect(await findAxeViolations(tab, SETTINGS, known)).toEqual([]);
  });

  // Without a script the page is the same either way.
  if (html.includes("<script"))
    test("tắt JavaScript cũng vậy", async () => {
      await openWithoutScripts(tab, url);
      expect(await findAxeViolations(tab, IN_LIGHT, known)).toEqual([]);
    });
});

test.each([...new Set([...pages, ...longestOfEachKind(all)])])(
  "HTML của trang $name đúng chuẩn",
  async ({ html }) => {
    expect(await findMarkupFaults(html)).toEqual([]);
  },
);

describe("phép soát này", () => {
  test("lấy ít trang, nhưng phần nào của trang nào cũng có trên một trang được soát", () => {
    const toShapes = (some: readonly SampledPage[]) =>
      new Set(some.flatMap(({ html }) => [...listShapes(html)]));
    expect(pages.length).toBeLessThan(all.length / 2);
    expect(toShapes(pages)).toEqual(toShapes(all));
  });

  test("phần của trang là thẻ, lớp, và phần bao nó; trang không có phần riêng thì bỏ, trang dài bỏ trước", () => {
    const page = (html: string) => ({ name: html, kind: "", url: "", html });
    const list = page('<ul class="a b"><li>1<li>2</ul>');
    const longer = page('<ul class="b a"><li>1<li>2<li>3</ul>');
    const other = page('<ul class="c"><li>1</ul><ul class="a b"></ul>');
    expect(coverShapes([longer, list, other])).toEqual([list, other]);
  });

  test("thấy được lỗi ở đúng cỡ màn hình và đúng màu, mỗi dáng chữ một lần", async () => {
    await show(`<!doctype html><html lang="vi"><title>x</title><style>
      p { color: #000 } @media (prefers-color-scheme: dark) { p { color: #eee } }
      @media (prefers-color-scheme: dark) and (width > 1000px) { p { color: #ddd } }
      a { display: none } @media (width < 500px) { a { display: block } }
      </style><p>chữ</p><a href="#x"></a></html>`);
    const judged = new Set<string>();
    const found = await findAxeViolations(tab, SETTINGS, judged);
    expect(found.map((one) => one.split(": ").slice(0, 2).join(": "))).toEqual([
      "360 light: link-name",
      "360 dark: color-contrast",
      "1440 dark: color-contrast",
    ]);
    expect(judged.size).toBe(3);
  });

  test.each([
    ["màu chữ", "color: red"],
    ["cỡ chữ", "font-size: 9px"],
    ["độ đậm", "font-weight: bold"],
    ["nền", "background: yellow"],
    ["độ mờ", "opacity: 0.5"],
    ["chỗ nổi lên trên", "position: relative"],
  ])("%s khác thì dáng chữ khác, ở chính phần tử hay ở phần tử bao nó", async (_what, style) => {
    const list = async (own: string, outer: string) => {
      await show(`<main style="${outer}"><p style="${own}">chữ</p></main>`);
      return ask<readonly string[]>(tab, `[...(${LIST_LOOKS})().keys()]`);
    };
    const looks = [await list("", ""), await list(style, ""), await list("", style)].flat();
    expect(looks).toHaveLength(3);
    expect(looks[1]).not.toBe(looks[0]);
    expect(looks[2]).not.toBe(looks[0]);
  });

  test.each([
    ["gạch chân", "text-decoration: none", ""],
    ["màu của câu quanh nó", "", "color: red"],
  ])("%s khác thì dáng của liên kết khác", async (_what, own, outer) => {
    const list = async (link: string, text: string) => {
      await show(`<p style="${text}">xem <a href="#x" style="color: blue; ${link}">đây</a></p>`);
      return ask<readonly string[]>(tab, `[...(${LIST_LOOKS})().keys()].at(-1)`);
    };
    expect(await list(own, outer)).not.toEqual(await list("", ""));
  });

  test.each([
    ["chữ", "<p>a</p>", "<p>b</p>"],
    ["thuộc tính", "<p>a</p>", '<p lang="en">a</p>'],
    ["phần tử ẩn", "<p>a</p>", "<style>p { display: none }</style><p>a</p>"],
    ["hộp cuộn được", BOX, `<style>div { width: 5px; overflow: auto }</style>${BOX}`],
    ["chỗ bấm nhỏ", BUTTON, `<style>button { width: 5px; padding: 0 }</style>${BUTTON}`],
  ])("%s khác thì cấu trúc khác", async (_what, one, other) => {
    const read = async (html: string) => {
      await show(html);
      const text = await ask<string>(tab, `(${READ_STRUCTURE})()`);
      return text.replace(/<style>.*?<\/style>/, "");
    };
    expect(await read(other)).not.toBe(await read(one));
  });

  test("một trang mở như khi tắt JavaScript thì mã của trang không chạy", async () => {
    const html = `<!doctype html><body><p>a</p><script>document.body.append("b")</script>`;
    await openWithoutScripts(tab, `data:text/html,${html}`);
    const text = await tab.evaluate(
      "new Promise((resolve) => setTimeout(() => resolve(document.body.innerText.trim()), 10))",
    );
    expect(text).toBe("a");
  });
});

/** A page of its own, whose style sheet no policy forbids. */
async function show(html: string): Promise<void> {
  await tab.goto("about:blank");
  await emulateColours(tab, LIGHT);
  await tab.setContent(html);
}

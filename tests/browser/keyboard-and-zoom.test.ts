import type { Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./open-browser.ts";
import {
  FIND_CUT_TEXTS,
  FIND_SMALL_TARGETS,
  IS_FIRST_OF_CONTENT,
  LIST_CONTROLS,
  NOTE_STOPS,
  SIDEWAYS,
} from "./page-probes.ts";
import {
  buildAllPages,
  coverShapes,
  longestOfEachKind,
  type SampledPage,
} from "./sampled-pages.ts";
import { addStyles, ask, emulateColours, openTab, WITH_FONTS, withTab } from "./tab.ts";

const DESK = { width: 1280, height: 1024 };
/** A window of 1280 × 1024 at 100, 200 and 400 %, as WCAG 1.4.4 and 1.4.10 have it. */
const ZOOMS = [100, 200, 400];
/**
 * WCAG 1.4.12: nothing is lost when a reader sets these. Charts are left out, because a table has their figures too.
 */
const WIDE_SPACING = `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
svg { letter-spacing: normal !important; word-spacing: normal !important; }
p { margin-bottom: 2em !important; }`;

/** How the protocol names the key. */
const TAB_KEY = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };

const SKIP_LINK = "a.skip-link «Đến nội dung chính»";
const SKIPPED = { entered: "noi-dung", isNext: true };

interface Focus {
  readonly name: string;
  readonly isBody: boolean;
  /** How thick it is drawn, in CSS pixels. */
  readonly outline: number;
  readonly colour: string;
  readonly isSeen: boolean;
}

const all = await buildAllPages();
const isStyled = ({ html }: SampledPage) => html.includes('rel="stylesheet"');
const pages = coverShapes(all).filter(isStyled);
/** Long texts are what does not fit, so the longest page of each kind is tried too. */
const longest = longestOfEachKind(all).filter(isStyled);
const browser = await openBrowser({ isDrawn: false });
/** One tab, in which each page is opened once. */
const tab = await openTab(browser);

afterAll(async () => {
  await browser.close();
});

describe.each([...new Set([...pages, ...longest])])("trang $name", (page) => {
  beforeAll(async () => {
    await tab.setViewport(DESK);
    await tab.goto(page.url);
  });

  if (pages.includes(page))
    test("phím Tab đi qua mọi chỗ bấm được, theo thứ tự đọc, lúc nào cũng thấy đang ở đâu; nếu có phần đầu thì chỗ đầu tiên bỏ qua phần ấy, Enter ở đó thì vào nội dung", async () => {
      const controls = await ask<readonly string[]>(tab, LIST_CONTROLS);
      const visited = await walk(tab, controls.length);
      expect(visited.map(({ name }) => name)).toEqual(controls);
      expect(visited.filter(({ outline, isSeen }) => outline < 2 || !isSeen)).toEqual([]);
      // The article to paste and the page for wrong addresses have no head that could be skipped.
      if (/(?:bai-dang|404)\.html$/.test(page.url))
        expect(await ask(tab, "document.querySelector('header')")).toBe(null);
      else expect([controls[0], await skip(tab)]).toEqual([SKIP_LINK, SKIPPED]);
    });

  test("chỗ bấm nào cũng rộng và cao ít nhất 24 điểm ảnh, trừ liên kết trong câu văn", async () => {
    const small: string[] = [];
    await ask(tab, `${WITH_FONTS}.then(() => 0)`);
    for (const width of [360, 768, 1440]) {
      await tab.setViewport({ width, height: 900 });
      small.push(...(await ask<readonly string[]>(tab, FIND_SMALL_TARGETS)));
    }
    expect(small).toEqual([]);
  });

  test("phóng to 200 %, 400 %, giãn chữ: không phải kéo ngang, không mất chữ", async () => {
    await ask(tab, `${WITH_FONTS}.then(() => 0)`);
    const asIs = await zoom(tab);
    await addStyles(tab, WIDE_SPACING);
    expect(await ask(tab, "getComputedStyle(document.querySelector('h1')).letterSpacing")).not.toBe(
      "normal",
    );
    const spaced = await zoom(tab);
    expect([...asIs, ...spaced.map((one) => `giãn chữ, ${one}`)]).toEqual([]);
  });
});

describe("màu bắt buộc", () => {
  const [first] = pages.filter(({ name }) => name === "thi-xa/site/index.html");

  test("vạch quanh chỗ đang đứng vẫn được vẽ, bằng màu của hệ thống chứ không bằng màu của trang", async () => {
    const colours = async (isForced: boolean) =>
      withTab(browser, async (tab) => {
        await tab.goto(first?.url ?? "");
        await emulateColours(tab, { scheme: "dark", isForced });
        const visited = await walk(tab, 12);
        expect(visited.filter(({ outline }) => outline < 2)).toEqual([]);
        return new Set(visited.map(({ colour }) => colour));
      });
    const [own, system] = [await colours(false), await colours(true)];
    expect([own.size, system.size]).toEqual([1, 1]);
    expect(system).not.toEqual(own);
  });
});

describe("phép soát này thấy được lỗi", () => {
  beforeAll(() => tab.setViewport({ width: 320, height: 600 }));

  const show = async (html: string) => {
    await tab.goto("about:blank");
    await tab.setContent(`<!doctype html><html lang="vi"><body>${html}</body></html>`);
  };
  const see = async (html: string, probe: string) => {
    await show(html);
    return ask<unknown>(tab, probe);
  };

  test.each([
    [`<a href="#x">x</a>`, 1],
    [`<p>Trong câu có <a href="#x">x</a>.</p>`, 0],
    [`<a href="#x" style="display:inline-block;width:24px;height:24px">x</a>`, 0],
    [`<button style="padding:0;border:0;height:20px;width:80px">x</button>`, 1],
    [`<details><summary>x</summary><a href="#y">y</a></details>`, 1],
  ])("chỗ bấm nhỏ: %s", async (html, count) => {
    expect(await see(html, FIND_SMALL_TARGETS)).toHaveLength(count);
  });

  test.each([
    [`<p style="white-space:nowrap">${"dài ".repeat(50)}</p>`, 1],
    [
      `<div style="overflow-x:auto"><p style="white-space:nowrap">${"dài ".repeat(50)}</p></div>`,
      0,
    ],
    [`<p style="overflow:hidden;height:1em">${"dài ".repeat(50)}</p>`, 1],
    [`<p>${"dài ".repeat(50)}</p>`, 0],
  ])("chữ bị cắt: %s", async (html, count) => {
    expect(await see(html, FIND_CUT_TEXTS)).toHaveLength(count);
  });

  test("chỗ bấm mà phím không tới, và vạch không được vẽ", async () => {
    await show(`<style>a { outline: 0 }</style><a href="#a">a</a><button>b</button>`);
    const visited = await walk(tab, 3);
    expect(visited.map(({ name, outline }) => [name, outline > 0])).toEqual([
      ["a «a»", false],
      ["button «b»", true],
    ]);
  });
});

/** Where a reader comes who presses Enter on the link to the content, and then Tab. */
async function skip(tab: Page) {
  await ask(tab, "document.querySelector('.skip-link').focus()");
  await tab.keyboard.press("Enter");
  const entered = await ask<string>(tab, "document.activeElement.id");
  await tab.keyboard.press("Tab");
  return { entered, isNext: await ask<boolean>(tab, IS_FIRST_OF_CONTENT) };
}

/** Presses Tab that many times at most, and notes each stop until the focus leaves the page. */
async function walk(tab: Page, times: number): Promise<readonly Focus[]> {
  await ask(tab, NOTE_STOPS);
  const session = await tab.createCDPSession();
  const press = (type: "rawKeyDown" | "keyUp") =>
    session.send("Input.dispatchKeyEvent", { type, ...TAB_KEY });
  // The page itself notes where it is, so the next press need not wait for an answer.
  await Promise.all(
    Array.from({ length: times }, () => [press("rawKeyDown"), press("keyUp")]).flat(),
  );
  await session.detach();
  const stops = await ask<readonly Focus[]>(tab, "stops");
  const end = stops.findIndex(({ isBody }) => isBody);
  return end === -1 ? stops : stops.slice(0, end);
}

/** What does not fit at each zoom. */
async function zoom(tab: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const percent of ZOOMS) {
    const scale = 100 / percent;
    await tab.setViewport({
      width: DESK.width * scale,
      height: DESK.height * scale,
      deviceScaleFactor: percent / 100,
    });
    const sideways = await ask<number>(tab, SIDEWAYS);
    if (sideways > 0) found.push(`${percent} %: kéo ngang ${sideways}`);
    const cut = await ask<readonly string[]>(tab, FIND_CUT_TEXTS);
    found.push(...cut.map((name) => `${percent} %: ${name}`));
  }
  return found;
}

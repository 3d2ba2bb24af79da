import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer";
import { afterAll, describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { serveFolder } from "./static-server.ts";
import { openTab } from "./tab.ts";

const { out } = await buildProject();
const folder = path.join(out, "site");
const server = await serveFolder(folder, "/a/b/");
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
  server.close();
});

const BUTTON = "#so-lieu .chart-figure__button";
const FIGURE = "#so-lieu figure";

/** Runs an expression in the page; the lint knows no DOM. */
async function ask<T>(tab: Page, expression: string): Promise<T> {
  return (await tab.evaluate(expression)) as T; // the caller names the type of its own expression
}

/** The table under a chart, cell by cell. */
function readRows(tab: Page, number: number): Promise<string[][]> {
  const rows = `[...document.querySelectorAll("${FIGURE}")[${number}].querySelectorAll("tbody tr")]`;
  return ask(tab, `${rows}.map((row) => [...row.cells].map((cell) => cell.textContent.trim()))`);
}

function readStatus(tab: Page, number: number): Promise<string> {
  const figure = `document.querySelectorAll("${FIGURE}")[${number}]`;
  return ask(tab, `${figure}.querySelector("[role=status]").textContent`);
}

describe.each([
  ["từ thư mục, màn hình rộng", `${pathToFileURL(folder).href}/`, 1440],
  ["từ máy chủ, điện thoại", server.url, 360],
] as const)("biểu đồ tương tác, %s", (_where, base, width) => {
  const open = async (tab: Page) => {
    await tab.setViewport({ width, height: 800 });
    const noted = watchPage(tab, base);
    await tab.goto(`${base}index.html`);
    return noted;
  };

  test("chỉ tải phần vẽ khi người xem muốn", async () => {
    const tab = await openTab(browser);
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(path.basename(request.url())));
    await open(tab);
    expect(asked).not.toContain("charts-drawing.js");
    expect((await tab.$$(BUTTON)).length).toBeGreaterThan(1);
    await tab.click(BUTTON);
    await tab.waitForSelector(`${FIGURE} canvas`);
    expect(asked.filter((name) => name === "charts-drawing.js")).toHaveLength(1);
    await tab.close();
  });

  test("phím mũi tên đọc ra đúng số liệu của bảng bên dưới, từng dòng một", async () => {
    const tab = await openTab(browser);
    const noted = await open(tab);
    const figures = await tab.$$(FIGURE);
    for (const [number, figure] of figures.entries()) {
      // We press keys and do not click, because the page moves when a chart above is drawn.
      await (await figure.$("button"))?.press("Enter");
      await figure.waitForSelector("canvas:focus");
      for (const [name = "", ...cells] of await readRows(tab, number)) {
        await tab.keyboard.press("ArrowDown");
        const told = await readStatus(tab, number);
        expect(told.startsWith(name)).toBe(true);
        for (const figureText of told.split("; ").slice(1)) {
          const value = figureText.split(": ").at(-1) ?? "";
          expect(cells.some((cell) => cell.includes(value))).toBe(true);
        }
      }
      await tab.keyboard.press("Escape");
      expect(await readStatus(tab, number)).toBe("");
    }
    expect(figures.length).toBeGreaterThan(1);
    expect(noted).toEqual([]);
    await tab.close();
  });

  test("bấm lần nữa thì trở lại hình tĩnh", async () => {
    const tab = await openTab(browser);
    await open(tab);
    const shown = () =>
      ask<string[]>(
        tab,
        `[...document.querySelectorAll("${FIGURE}:first-of-type > svg")].map((svg) => getComputedStyle(svg).display)`,
      );
    const still = await shown();
    expect(still.filter((display) => display !== "none")).toHaveLength(1);
    await tab.click(BUTTON);
    await tab.waitForSelector(`${FIGURE} canvas`);
    expect(new Set(await shown())).toEqual(new Set(["none"]));
    await tab.click(BUTTON);
    expect(await tab.$$("canvas")).toHaveLength(0);
    expect(await shown()).toEqual(still);
    await tab.close();
  });
});

test("không có JavaScript thì không có nút nào, hình tĩnh vẫn đủ", async () => {
  const tab = await openTab(browser);
  await tab.setJavaScriptEnabled(false);
  await tab.goto(`${server.url}index.html`);
  expect(await tab.$$(BUTTON)).toHaveLength(0);
  expect((await tab.$$(`${FIGURE} > svg`)).length).toBeGreaterThan(1);
  await tab.close();
});

test("không tải được phần vẽ thì hình tĩnh vẫn còn, có lời nói rõ, và thử lại được", async () => {
  const tab = await openTab(browser);
  await tab.goto(`${server.url}index.html`);
  await tab.setRequestInterception(true);
  const state = { isBlocked: true };
  tab.on("request", (request) => {
    if (state.isBlocked && request.url().endsWith("charts-drawing.js")) void request.abort();
    else void request.continue();
  });
  await tab.click(BUTTON);
  await tab.waitForFunction(`document.querySelector(".chart-figure__message").textContent !== ""`);
  const shown = await ask<string[]>(
    tab,
    `[...document.querySelectorAll("${FIGURE}:first-of-type > svg")].map((svg) => getComputedStyle(svg).display)`,
  );
  expect(shown.filter((display) => display !== "none")).toHaveLength(1);
  expect(await ask<string>(tab, `document.querySelector("${BUTTON}").textContent`)).toBe(
    "Xem biểu đồ tương tác",
  );
  state.isBlocked = false;
  await tab.click(BUTTON);
  await tab.waitForSelector(`${FIGURE} canvas`);
  expect(await ask<string>(tab, "document.activeElement.tagName")).toBe("CANVAS");
  await tab.close();
});

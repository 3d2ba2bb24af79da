import path from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { HtmlValidate } from "html-validate";
import type { Page } from "puppeteer";
import { afterAll, describe, expect, test } from "vitest";
import { buildRoot } from "./built-root.ts";
import { readCharts } from "./charts.ts";
import { findDeadLinks, findUnreachable } from "./find-dead-links.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { PROJECT } from "./project-root.ts";
import { pagesOf, readTree } from "./read-tree.ts";
import { serveFolder } from "./static-server.ts";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };
const KINDS = [
  "index.html",
  "ky/2020-03-05/index.html",
  "don-vi/index.html",
  "don-vi/dang-bo-xa-a/index.html",
  "chi-tieu/index.html",
  "tien-do/index.html",
  "van-ban/index.html",
  "du-lieu/index.html",
  "gioi-thieu/index.html",
];

const ALONE = ["404.html", "bai-dang.html"];

const { tree, out } = await buildRoot(PROJECT, { hasPdf: true });
const folder = path.join(out, "site");
const files = new Set([...(await readTree(folder)).keys()]);
const pages = new Map([...pagesOf(tree)].map(([name, html]) => [name.replace("site/", ""), html]));
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await openBrowser();
const server = await serveFolder(folder, "/a/b/c/");

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The addresses at which the same folder can be read: a stick, and a portal's subfolder. */
function baseOf(where: "file" | "http"): string {
  return where === "file" ? `${pathToFileURL(folder).href}/` : server.url;
}

async function withTab<T>(use: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** Runs an expression in the page; the lint knows no DOM. */
async function ask<T>(tab: Page, expression: string): Promise<T> {
  return (await tab.evaluate(expression)) as T; // the caller names the type of its own expression
}

describe("liên kết", () => {
  test("mọi liên kết, mọi tài nguyên, mọi neo của mọi trang đều có thật", () => {
    expect(findDeadLinks(pages, files)).toEqual([]);
  });

  test("từ trang đầu đi tới được mọi trang", () => {
    // A copy to paste elsewhere, and what a server shows for a wrong address.
    expect(findUnreachable(pages).toSorted()).toEqual(ALONE);
    expect(pages.size).toBeGreaterThan(50);
  });
});

describe("mở bằng trình duyệt, màn hình 360 điểm: không lỗi, không lời nhắn, không gọi ra ngoài, vừa màn hình", () => {
  test("mọi trang, từ thẻ nhớ (file://)", async () => {
    expect(await visit("file", [...pages.keys()])).toEqual([]);
  });

  test("mỗi loại một trang, từ một thư mục con của cổng (http)", async () => {
    expect(await visit("http", KINDS)).toEqual([]);
  });
});

/** What is wrong with pages when they are opened one after another. */
async function visit(where: "file" | "http", names: readonly string[]): Promise<readonly string[]> {
  return withTab(async (tab) => {
    await tab.setViewport(PHONE);
    const noted = watchPage(tab, baseOf(where));
    const found: string[] = [];
    for (const name of names) {
      await tab.goto(baseOf(where) + name);
      const { width, headings, language, hasFonts } = await ask<Record<string, unknown>>(
        tab,
        FACTS,
      );
      if (width !== PHONE.width) found.push(`${name}: rộng ${String(width)}`);
      if (headings !== 1) found.push(`${name}: ${String(headings)} h1`);
      if (language !== "vi") found.push(`${name}: lang ${String(language)}`);
      if (hasFonts !== true && name !== "404.html") found.push(`${name}: phông chưa tải`);
    }
    return [...found, ...noted];
  });
}

const FACTS = `document.fonts.ready.then(() => ({
  width: document.documentElement.scrollWidth,
  headings: document.querySelectorAll("h1").length,
  language: document.documentElement.lang,
  hasFonts: [...document.fonts].some(({ family, status }) => /Be Vietnam Pro/.test(family) && status === "loaded"),
}))`;

describe.each(KINDS)("trang %s", (name) => {
  test("tắt JavaScript vẫn đọc được đúng chừng ấy chữ", async () => {
    const read = (hasScripts: boolean) =>
      withTab(async (tab) => {
        await tab.setJavaScriptEnabled(hasScripts);
        await tab.goto(baseOf("file") + name);
        return ask<string>(tab, "document.body.innerText");
      });
    const text = await read(false);
    expect(text).toBe(await read(true));
    expect(text.length).toBeGreaterThan(200);
  });

  test.each([PHONE, DESK])("không vi phạm WCAG 2.2 AA ở bề rộng $width", async (viewport) => {
    const violations = await withTab(async (tab) => {
      await tab.setViewport(viewport);
      await tab.goto(baseOf("file") + name);
      await tab.evaluate(axe);
      return ask<readonly AxeViolation[]>(tab, RUN_AXE);
    });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    ).toEqual([]);
  });

  test("HTML đúng chuẩn", async () => {
    const { results } = await VALIDATOR.validateString(pages.get(name) ?? "");
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const RUN_AXE = `axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`;

const VALIDATOR = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // The standard allows both cases; the templates write it small.
    "doctype-style": ["error", { style: "lowercase" }],
    // For search engines; our titles are the official names of reports.
    "long-title": "off",
    // What a template leaves at the end of a line changes nothing.
    "no-trailing-whitespace": "off",
    // A table's scroll box is no section: it is a region so that a keyboard can reach it.
    "prefer-native-element": ["error", { exclude: ["region"] }],
  },
});

describe("biểu đồ", () => {
  test.each(KINDS.filter((name) => !/don-vi|van-ban|du-lieu|gioi-thieu/.test(name)))(
    "trang %s: nét vẽ trong trang, chữ nguyên vẹn, và bảng cùng những số ấy",
    (name) => {
      const charts = readCharts(pages.get(name) ?? "");
      expect(charts.length).toBeGreaterThan(0);
      for (const { title, drawings, table, columns } of charts) {
        expect(drawings.length, title).toBeGreaterThan(0);
        const shown = toShownNumbers(table, columns);
        expect(shown.length, title).toBeGreaterThan(0);
        for (const { title: own, description, texts } of drawings) {
          expect(own).toBe(title);
          expect(description.length, title).toBeGreaterThan(20);
          // A long label stands on several lines.
          const words = texts.join(" ");
          expect(
            [...table.keys()].filter((label) => !words.includes(label)),
            title,
          ).toEqual([]);
          // A share that is not told says so in the picture too.
          const numbers = texts.filter((text) => /^([\d.,]+%?|không nêu)$/.test(text));
          expect(
            shown.filter((number) => !numbers.includes(number)),
            title,
          ).toEqual([]);
          if (columns.includes("Cộng")) expect(numbers.slice(-shown.length), title).toEqual(shown);
        }
      }
    },
  );
});

/** What a chart must write: every count but zero, row by row; or the shares. */
function toShownNumbers(
  table: ReadonlyMap<string, readonly string[]>,
  columns: readonly string[],
): readonly string[] {
  const share = columns.indexOf("Tỷ lệ chung");
  return [...table.values()].flatMap((cells) =>
    share === -1 ? cells.slice(0, -1).filter((cell) => cell !== "0") : [cells[share] ?? ""],
  );
}

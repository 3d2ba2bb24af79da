import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { renderComponentPages } from "../../scripts/render/components/pages.ts";
import { findAxeViolations, type Setting } from "./find-axe-violations.ts";
import { findMarkupFaults } from "./find-markup-faults.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { openTab, withTab } from "./tab.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const SETTINGS: readonly Setting[] = [
  { width: 360, scheme: "light", isForced: false },
  { width: 1440, scheme: "light", isForced: false },
  { width: 1440, scheme: "dark", isForced: false },
  { width: 1440, scheme: "dark", isForced: true },
];

const folder = await makeTempFolder("thanh-phan");
const files = renderComponentPages();
for (const { path: name, content } of files) {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
}
const base = `${pathToFileURL(folder).href}/`;
const pages = files.filter(({ path: name }) => name.endsWith(".html"));
const examples = pages.filter(({ path: name }) => !name.endsWith("index.html"));
const lists = pages.filter(({ path: name }) => name.endsWith("index.html"));
const browser = await openBrowser({ isDrawn: false });
const tab = await openTab(browser);
/** Looks of letters that were judged on an earlier page. */
const known = new Set<string>();

afterAll(async () => {
  await browser.close();
});

test.each(["index.html", "shortcoming/index.html"])(
  "%s không vi phạm WCAG 2.2 AA",
  async (name) => {
    await tab.goto(base + name);
    expect(await findAxeViolations(tab, SETTINGS, known)).toEqual([]);
  },
);

test("mọi ví dụ của mọi thành phần không vi phạm WCAG 2.2 AA", async () => {
  const found: string[] = [];
  await tab.goto(`${base}state-mark/ordinary.html`);
  for (const { path: name, content } of examples) {
    // The examples come one after the other into one page, so that axe and the style sheet load only once.
    const body = /<main.*<\/main>/s.exec(String(content))?.[0] ?? "";
    expect(body, name).not.toBe("");
    await tab.evaluate(`document.body.innerHTML = ${JSON.stringify(body)}`);
    const violations = await findAxeViolations(tab, SETTINGS, known);
    found.push(...violations.map((violation) => `${name}: ${violation}`));
  }
  expect(examples.length).toBeGreaterThan(70);
  expect(found).toEqual([]);
});

test("HTML của mục lục và của trang từng thành phần đúng chuẩn", async () => {
  for (const { path: name, content } of lists)
    expect(await findMarkupFaults(String(content)), name).toEqual([]);
});

test("khung điện thoại theo bố cục điện thoại, khung rộng theo bố cục rộng; không gọi ra ngoài", async () => {
  const { shown, noted } = await withTab(browser, async (tab) => {
    const messages = watchPage(tab, base);
    await tab.setViewport({ width: 1440, height: 4000 });
    await tab.goto(`${base}chart-figure/index.html`, { waitUntil: "networkidle0" });
    const frames = tab.frames().filter((frame) => frame.url().endsWith("/ordinary.html"));
    const asked = frames.map((frame) => frame.evaluate(DISPLAYS));
    return { shown: await Promise.all(asked), noted: messages };
  });
  expect(noted).toEqual([]);
  expect(shown).toEqual([
    ["none", "block"],
    ["block", "none"],
  ]);
});

const DISPLAYS = `[".chart--phone", ".chart--screen"].map(
  (name) => getComputedStyle(document.querySelector(name)).display,
)`;

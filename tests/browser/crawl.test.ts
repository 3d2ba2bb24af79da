import { cp, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { findDeadLinks, findUnreachable } from "./find-dead-links.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { allPagesOf, pagesOf } from "../roots/read-tree.ts";
import { toKind } from "./sampled-pages.ts";
import { serveFolder } from "./static-server.ts";
import { ask, WITH_FONTS, withTab } from "./tab.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";

const PHONE_WIDTH = 360;
/** No link leads to these: a server shows one for a wrong address, and the portal's editor takes the other. */
const NOT_LINKED = ["404.html", "bai-dang.html"];

const { tree, out } = await buildProject();
const folder = path.join(out, "site");
const fromRoot = (name: string) => name.replace("site/", "");
const pages = new Map([...pagesOf(tree)].map(([name, html]) => [fromRoot(name), html]));
const files = new Set(
  [...tree.keys()].filter((name) => name.startsWith("site/")).map((name) => fromRoot(name)),
);
const ofEachKind = [
  ...new Map([...pages.keys()].map((name) => [toKind(`/${name}`), name])).values(),
];
const vietnamese = path.join(await makeTempFolder("cong"), "Thư mục đăng cổng (bản 1)");
await cp(folder, vietnamese, { recursive: true });
const browser = await openBrowser({ isDrawn: false });
const root = await serveFolder(folder, "/");
const below = await serveFolder(folder, "/a/b/c/");

afterAll(async () => {
  await browser.close();
  root.close();
  below.close();
});

describe("đọc từng trang: mọi liên kết, mọi tài nguyên, mọi neo đều có thật", () => {
  test("ở phần công khai", () => {
    expect(findDeadLinks(pages, files)).toEqual([]);
    expect(pages.size).toBeGreaterThan(50);
  });

  test("ở phần nội bộ", () => {
    const internal = [...allPagesOf(tree)].filter(([name]) => name.startsWith("noi-bo/"));
    expect(internal.length).toBeGreaterThan(0);
    expect(findDeadLinks(new Map(internal), new Set(tree.keys()))).toEqual([]);
  });

  test("từ trang đầu đi tới được mọi trang", () => {
    expect(findUnreachable(pages).filter((name) => !NOT_LINKED.includes(name))).toEqual([]);
  });
});

describe("mở bằng trình duyệt: không lỗi, không lời nhắn, không gọi ra ngoài, vừa màn hình, liên kết tới đúng chỗ", () => {
  test.each([
    ["ở thư mục gốc của máy chủ, mỗi loại một trang", root.url, ofEachKind],
    ["ở /a/b/c/, mỗi loại một trang", below.url, ofEachKind],
    ["từ thẻ nhớ (file://), mỗi loại một trang", toBase(folder), ofEachKind],
    ["từ thư mục tên có dấu và dấu cách, mọi trang", toBase(vietnamese), [...pages.keys()]],
  ])("%s", async (_where, base, names) => {
    expect(await visit(base, names)).toEqual([]);
  });
});

test("phép soát này thấy liên kết hỏng, neo hỏng, lời nhắn, lời gọi ra ngoài và trang quá rộng", async () => {
  const broken = path.join(await makeTempFolder("hong"), "site");
  await cp(folder, broken, { recursive: true });
  const html = `<!doctype html><html lang="vi"><link rel="stylesheet" href="assets/site.css"><h1>x</h1>
    <a href="khong-co.html">a</a><a href="index.html#khong-co">b</a><a href="/etc/">c</a>
    <img src="https://ngoai.example/x.png" alt=""><pre>${"x".repeat(200)}</pre>
    <script>console.log("lời nhắn")</script></html>`;
  await writeFile(path.join(broken, "hong.html"), html);
  const found = (await visit(toBase(broken), ["hong.html"])).join("\n");
  for (const part of [
    "hong.html → khong-co.html",
    "hong.html → index.html#khong-co",
    "hong.html → file:///etc/",
    "elsewhere: https://ngoai.example/x.png",
    "console: lời nhắn",
    "hong.html: rộng",
  ])
    expect(found).toContain(part);
});

function toBase(where: string): string {
  return `${pathToFileURL(where).href}/`;
}

interface Facts {
  readonly width: number;
  readonly headings: number;
  readonly language: string;
  readonly links: readonly string[];
}

/** What is wrong with pages when they are opened one after another. */
async function visit(base: string, names: readonly string[]): Promise<readonly string[]> {
  return withTab(browser, async (tab) => {
    await tab.setViewport({ width: PHONE_WIDTH, height: 740 });
    const noted = watchPage(tab, base);
    const found: string[] = [];
    for (const name of names) {
      await tab.goto(base + name);
      const { width, headings, language, links } = await ask<Facts>(tab, FACTS);
      if (width !== PHONE_WIDTH) found.push(`${name}: rộng ${width}`);
      if (headings !== 1) found.push(`${name}: ${headings} h1`);
      if (language !== "vi") found.push(`${name}: lang ${language}`);
      const dead = links.filter((link) => !isAlive(link, base));
      found.push(...dead.map((link) => `${name} → ${link.replace(base, "")}`));
    }
    return [...found, ...noted];
  });
}

const FACTS = `${WITH_FONTS}.then(() => ({
  width: document.documentElement.scrollWidth,
  headings: document.querySelectorAll("h1").length,
  language: document.documentElement.lang,
  links: [...document.querySelectorAll("a[href]")].map(({ href }) => href),
}))`;

/**
 * Whether an address that the browser resolved is one of our files with its anchor, or one that may lead out of the
 * site.
 */
function isAlive(link: string, base: string): boolean {
  if (!link.startsWith(base)) return /^(?:https|mailto|tel):/.test(link);
  const [file = "", anchor] = decodeURIComponent(link.slice(base.length)).split("#");
  if (!files.has(file)) return false;
  return anchor === undefined || (pages.get(file) ?? "").includes(` id="${anchor}"`);
}

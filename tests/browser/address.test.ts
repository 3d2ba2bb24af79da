import path from "node:path";
import { createServer } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { readXml } from "../../scripts/guard/read/page.ts";
import { buildRoot } from "../roots/built-root.ts";
import { copyRoot, replaceInFile } from "../roots/copy-root.ts";
import { GUARDED_ROOT } from "../guard/guarded-tree.ts";
import { decodeEntities, listAttributes } from "../figures/html-text.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { openTab } from "./tab.ts";

const BASE = "https://cong.example.vn/dai-hoi/";
const root = await copyRoot(GUARDED_ROOT);
await replaceInFile(
  path.join(root, "data/to-chuc.yaml"),
  "trinh_bay:",
  `dia_chi_trang: ${BASE}\ntrinh_bay:`,
);
const { tree } = await buildRoot(root, { hasPdf: false });
const { tree: plain } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const pages = [...tree]
  .filter(([name]) => /^site\/.*\.html$/.test(name))
  .map(([name, bytes]) => [name.slice(5), String(bytes)] as const);
const findable = pages.filter(([name]) => !["404.html", "bai-dang.html"].includes(name));
const toMeta = (html: string, property: string) =>
  decodeEntities(
    new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html)?.[1] ?? "",
  );
const browser = await openBrowser();

/** A portal that shows the page for wrong addresses, as its manual says. */
const portal = createServer(({ url = "/" }, response) => {
  const file = tree.get(`site/${url.replace(/^\/dai-hoi\//, "")}`);
  const isThere = url.startsWith("/dai-hoi/") && file !== undefined;
  const type = url.endsWith(".css")
    ? "text/css"
    : url.endsWith(".woff2")
      ? "font/woff2"
      : "text/html; charset=utf-8";
  response.writeHead(isThere ? 200 : 404, { "Content-Type": type });
  response.end(isThere ? file : tree.get("site/404.html"));
});
await new Promise<void>((resolve) => portal.listen(0, "127.0.0.1", resolve));
const address = portal.address();
const origin = `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}`;

afterAll(async () => {
  await browser.close();
  portal.closeAllConnections();
  portal.close();
});

describe("khi dữ liệu có địa chỉ trang", () => {
  test("mọi trang có địa chỉ chuẩn của chính nó; bài đăng và trang 404 thì không để ai tìm", () => {
    for (const [name, html] of findable) {
      const expected = name === "index.html" ? BASE : BASE + name;
      expect(/<link rel="canonical" href="([^"]*)">/.exec(html)?.[1], name).toBe(expected);
      expect(toMeta(html, "og:url"), name).toBe(expected);
      expect(toMeta(html, "og:image"), name).toBe(`${BASE}assets/chia-se.png`);
      expect(html, name).not.toContain("noindex");
    }
    for (const name of ["404.html", "bai-dang.html"])
      expect(String(tree.get(`site/${name}`))).toMatch(
        /<meta name="robots" content="noindex">(?!.*rel="canonical")/s,
      );
  });

  test("bản đồ trang có đúng những trang ấy, với ngày chốt của kỳ", () => {
    const sitemap = readXml(String(tree.get("site/sitemap.xml")));
    const words = sitemap.texts.map((text) => text.trim()).filter((text) => text !== "");
    const listed = words.filter((text) => text.startsWith("https:"));
    expect(listed.toSorted()).toEqual(
      findable.map(([name]) => (name === "index.html" ? BASE : BASE + name)).toSorted(),
    );
    expect(words[words.indexOf(`${BASE}ky/2021-01-15/index.html`) + 1]).toBe("2021-01-15");
    expect(words[words.indexOf(BASE) + 1]).toBe("2021-02-15");
  });

  test("bài sao chép mang liên kết và hình theo địa chỉ đầy đủ", () => {
    const page = String(tree.get("noi-bo/sao-chep.html"));
    const source = decodeEntities(
      /<textarea id="ma-html"[^>]*>(.*?)<\/textarea>/s.exec(page)?.[1] ?? "",
    );
    expect(listAttributes(source, "src")).toContain(`${BASE}bai-dang/tien-do-2021-02-15.png`);
    expect(listAttributes(source, "href")).toContain(`${BASE}index.html#so-lieu`);
    expect(source).not.toContain("[Chèn hình");
  });

  test.each(["/khong-co.html", "/dai-hoi/khong-co", "/dai-hoi/don-vi/a/b/c/d.html"])(
    "%s: trang 404 có kiểu chữ của trang và lối về ở mọi độ sâu",
    async (wrong) => {
      const tab = await openTab(browser);
      const noted = watchPage(tab, origin);
      const response = await tab.goto(origin + wrong);
      expect(response?.status()).toBe(404);
      expect(await tab.evaluate("getComputedStyle(document.body).fontFamily")).toContain(
        "Be Vietnam Pro",
      );
      const links = (await tab.evaluate(
        "[...document.links].map(({ href }) => href)",
      )) as readonly string[]; // of the expression
      const inside = links.filter((link) => !link.includes("#"));
      expect(inside.length).toBeGreaterThan(8);
      for (const link of inside) expect((await fetch(link)).status, link).toBe(200);
      expect(noted.filter((one) => !one.endsWith(wrong) && !one.startsWith("console"))).toEqual([]);
      await tab.close();
    },
  );
});

describe("khi dữ liệu không có địa chỉ trang", () => {
  test("không có bản đồ trang, không trang nào nêu địa chỉ đầy đủ của mình", () => {
    expect(plain.has("site/sitemap.xml")).toBe(false);
    for (const [name, bytes] of plain)
      if (name.endsWith(".html"))
        expect(String(bytes), name).not.toMatch(/rel="canonical"|og:url|og:image/);
  });

  test("trang 404 không tải gì, không dẫn đi đâu, mà vẫn có kiểu chữ", async () => {
    const html = String(plain.get("site/404.html"));
    expect(html).not.toMatch(/\s(?:href|src)=/);
    const tab = await openTab(browser);
    const noted = watchPage(tab, "about:");
    await tab.setContent(html);
    const colour = "getComputedStyle(document.querySelector('h1')).color";
    expect([await tab.evaluate(colour), noted]).toEqual(["rgb(23, 63, 78)", []]);
    await tab.close();
  });
});

test("nguồn tin có đúng các kỳ, với mã không đổi khi trang đổi chỗ, và tên cho mọi phần bắt buộc", () => {
  const [placed, unplaced] = [tree, plain].map((one) => readXml(String(one.get("site/atom.xml"))));
  const read = (name: string, feed = placed) =>
    feed?.elements
      .filter((one) => one.name === name)
      .map(({ from, until }) => feed.texts.slice(from, until).join("")) ?? [];
  expect(read("id")).toEqual(read("id", unplaced));
  expect(new Set(read("id")).size).toBe(3);
  expect(read("updated")).toEqual([
    "2021-02-15T00:00:00+07:00",
    "2021-02-15T00:00:00+07:00",
    "2021-01-15T00:00:00+07:00",
  ]);
  expect(read("title").every((title) => title.length > 10)).toBe(true);
  expect(read("summary").every((text) => text.includes("SỐ LIỆU MINH HỌA"))).toBe(true);
  const links = placed?.elements.flatMap(({ attributes }) => attributes.get("href") ?? []) ?? [];
  expect(links.every((link) => link.startsWith(BASE))).toBe(true);
});

test("mỗi trang tự giới thiệu một cách, và ghi là số liệu minh họa khi nêu số", () => {
  const descriptions = findable.map(([, html]) => toMeta(html, "description"));
  expect(new Set(descriptions).size).toBe(findable.length);
  expect(findable.map(([, html]) => toMeta(html, "og:description"))).toEqual(descriptions);
  for (const [name, html] of findable) {
    const told = toMeta(html, "description");
    if (/đã hoàn thành/.test(told)) expect(told, name).toContain("SỐ LIỆU MINH HỌA");
    expect(toMeta(html, "og:locale")).toBe("vi_VN");
    expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml"/);
  }
});

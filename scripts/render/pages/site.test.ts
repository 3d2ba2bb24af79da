import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import type { ShellView } from "../../compose/views/pages.ts";
import type { Page } from "../../compose/registry.ts";
import { linkFrom, withLinksFrom } from "./nunjucks-environment.ts";
import { renderAssets, type SiteFile } from "./site-assets.ts";
import { renderPages } from "./site.ts";

function toPage(path: string, title: string): Page {
  const shell: ShellView = {
    title,
    description: "Mô tả",
    head: {
      isFindable: true,
      kind: "website",
      title,
      updatedOn: "2020-04-10" as CalendarDate, // `as`: a day that exists
      canonicalUrl: null,
      sharePicture: null,
    },
    documentNumbers: [],
    rootPath: "../".repeat(path.split("/").length - 1),
    nav: [{ label: "Báo cáo", href: "index.html", isCurrent: path === "index.html" }],
    siteName: "Đại hội đảng bộ các cấp",
    issuerName: "Thị ủy Duyên Hải",
    superiorName: "Đảng bộ tỉnh Trà Vinh",
    asOfText: "Số liệu đến ngày 10/4/2020",
    draftText: null,
    illustrativeText: "SỐ LIỆU MINH HỌA",
    illustrativeNote: null,
    contact: { title: "Liên hệ", facts: [] },
  };
  const contact = { title: "Liên hệ", facts: [] };
  const view = { title, bodyHtml: "<p>Nội dung</p>", contact, source: [], glossary: [] };
  return { path, shell, template: "prose", view };
}

async function renderAll(pages: readonly Page[]): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for await (const { page, content } of renderPages(pages))
    files.push({ path: page.path, content });
  return files;
}

const pages = [
  toPage("index.html", "Trang <đầu>"),
  toPage("don-vi/index.html", "Đơn vị"),
  toPage("don-vi/dang-bo-phuong-2/index.html", "Đảng bộ Phường 2"),
];

test("every page has its own path, and its links lead from there to the root", async () => {
  const files = await renderAll(pages);
  const found = pages.map(({ path }) => {
    const content = files.find((file) => file.path === path)?.content ?? "";
    return Array.from(String(content).matchAll(/(?:href)="(?!#)([^"]+)"/g), ([, href]) => href);
  });
  expect(found).toEqual([
    ["atom.xml", "assets/site.css", "index.html"],
    ["../atom.xml", "../assets/site.css", "../index.html"],
    ["../../atom.xml", "../../assets/site.css", "../../index.html"],
  ]);
});

test("each page shows its own view, escaped, and says that figures are illustrative", async () => {
  const [first, second] = await renderAll(pages);
  expect(first?.content).toContain("<h1>Trang &lt;đầu&gt;</h1>");
  expect(first?.content).toContain("SỐ LIỆU MINH HỌA");
  expect(second?.content).toContain("<h1>Đơn vị</h1>");
});

test("a second rendering shows the new texts", async () => {
  await renderAll([toPage("index.html", "Cũ")]);
  const [page] = await renderAll([toPage("index.html", "Mới")]);
  expect(page?.content).toContain("<h1>Mới</h1>");
});

test("of more pages than are rendered at a time each comes once, with its own view", async () => {
  const many = Array.from({ length: 501 }, (_, number) =>
    toPage(`don-vi/${number}/index.html`, `Đơn vị ${number}`),
  );
  const rendered = (await renderAll(many)).slice(0, many.length);
  expect(rendered.map(({ path }) => path)).toEqual(many.map(({ path }) => path));
  const titles = rendered.map(({ content }) => /<h1>(.*)<\/h1>/.exec(String(content))?.[1]);
  expect(titles).toEqual(many.map(({ view }) => ("title" in view ? view.title : "")));
});

test("style sheet, scripts and fonts come as values, and nothing is written", () => {
  const before = readdirSync(".");
  const files = renderAssets(["units"]);
  expect(readdirSync(".")).toEqual(before);
  const styles = String(files.find(({ path }) => path === "assets/site.css")?.content);
  const fonts = Array.from(
    styles.matchAll(/url\("([^"]+)"\)/g),
    ([, url]) => `assets/${url ?? ""}`,
  );
  expect(files.map(({ path }) => path)).toEqual(["assets/site.css", "assets/units.js", ...fonts]);
});

test.each([
  ["#han-che-1", "../", "#han-che-1"],
  ["https://example.org/", "../", "https://example.org/"],
  ["pdf/bao-cao.pdf", "../../", "../../pdf/bao-cao.pdf"],
  ["", "", "./"],
])("the link %j from %j is %j", (href, rootPath, link) => {
  expect(linkFrom(href, rootPath)).toBe(link);
});

test("links that people write in prose lead from every page to the same place", () => {
  const html = '<p><a href="chi-tieu/index.html">a</a> <a href="#han-che-1">b</a> href="x"</p>';
  expect(withLinksFrom(html, "../../")).toBe(
    '<p><a href="../../chi-tieu/index.html">a</a> <a href="#han-che-1">b</a> href="x"</p>',
  );
});

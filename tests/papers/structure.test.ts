// What stands in a PDF beside its pages: bookmarks, the structure for screen readers, links.
import { expect, test } from "vitest";
import { checkRoot } from "../../scripts/check-root.ts";
import { compose } from "../../scripts/compose/compose.ts";
import type { Paper } from "../../scripts/compose/views/documents.ts";
import { eachPaper } from "../../scripts/produce/plan-papers.ts";
import { SILENT } from "../../scripts/progress.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";
import { buildProject } from "../roots/built-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readPdf, type StructureNode } from "./read-pdf.ts";

const { tree } = await buildProject();
const checked = await checkRoot({ root: PROJECT, period: null }, SILENT);
if (checked.kind === "problems") throw new Error("the project's root is not sound");
const papers = [...eachPaper(compose(checked))];
const render = createPaperRenderer();

/** The markup of a paper, in all versions that may have been printed. */
function toVersions(paper: Paper): readonly string[] {
  const thinner = paper.template === "summary" ? paper.thinner : [];
  return [
    render(paper),
    ...thinner.map((view) => render({ ...paper, view } as Paper)), // a summary stays one
  ];
}

function toWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

function listHeadings(html: string): readonly string[] {
  return Array.from(html.matchAll(/<h([1-6])\b[^>]*>([^]*?)<\/h\1>/g), ([, , inside = ""]) =>
    toWords(inside),
  );
}

async function read({ path }: Paper) {
  return readPdf(tree.get(path) ?? Buffer.alloc(0));
}

test("mỗi dấu trang đọc đúng như đề mục của nó, đủ dấu cách, dù đề mục dài mấy dòng", async () => {
  for (const paper of papers) {
    const { outline } = await read(paper);
    const titles = outline.map((title) => title.replace(/\s+/g, " ").trim());
    expect(toVersions(paper).map(listHeadings), paper.path).toContainEqual(titles);
  }
});

test("mỗi biểu đồ có chú thích đứng cùng, có lời thay hình; không hình nào nằm trong hình", async () => {
  for (const paper of papers) {
    const { structure } = await read(paper);
    const figures = structure.flatMap((page) => findGroups(page, "Figure"));
    const charts = figures.filter(({ siblings }) => siblings.includes("Caption"));
    const count = render(paper).split('<figure class="chart-figure"').length - 1;
    expect([charts.length, figures.length], paper.path).toEqual([count, count]);
    expect(figures.every(({ node }) => (node.alt ?? "").length > 40)).toBe(true);
    expect(figures.flatMap(({ node }) => findGroups(node, "Figure"))).toEqual([]);
  }
});

test("chữ của liên kết cho biết nơi đến, và nơi đến có trong tài liệu", () => {
  const links = papers.flatMap((paper) =>
    toVersions(paper).flatMap((html) =>
      Array.from(
        html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*>([^]*?)<\/a>/g),
        ([, href, words]) => ({
          words: toWords(words ?? ""),
          isThere: href?.startsWith("#") !== true || html.includes(` id="${href.slice(1)}"`),
        }),
      ),
    ),
  );
  expect(links.length).toBeGreaterThan(papers.length);
  expect(links.filter(({ words }) => words.length < 4 || /^(?:tại|ở|xem) /i.test(words))).toEqual(
    [],
  );
  expect(links.filter(({ isThere }) => !isThere)).toEqual([]);
});

/** Every element of this role below, with the roles of what stands beside it. */
function findGroups(
  { children = [] }: StructureNode,
  role: string,
): readonly { node: StructureNode; siblings: readonly string[] }[] {
  const siblings = children.flatMap((child) => child.role ?? []);
  return children.flatMap((node) => [
    ...(node.role === role ? [{ node, siblings }] : []),
    ...findGroups(node, role),
  ]);
}

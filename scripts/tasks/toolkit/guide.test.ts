import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "../../../tests/roots/project-root.ts";
import { toGuidePage } from "./guide.ts";

const DOCS = path.join(PROJECT, "docs");
const names = (await readdir(DOCS)).filter((name) => name.endsWith(".md"));
const pages = new Map<string, string>();
for (const name of names)
  pages.set(
    name.replace(/md$/, "html"),
    toGuidePage(await readFile(path.join(DOCS, name), "utf8")),
  );

test.each([...pages])("%s: liên kết tới trang hướng dẫn nào cũng tới đúng chỗ", (own, page) => {
  const links = Array.from(page.matchAll(/href="([^"]*)"/g), ([, href = ""]) => decodeURI(href));
  const inside = links.filter((href) => /^(?:[a-z-]+\.html)?(?:#|$)/.test(href));
  for (const href of inside) {
    const [name = "", anchor] = href.split("#");
    const target = pages.get(name === "" ? own : name);
    expect(target, href).toBeDefined();
    if (anchor !== undefined) expect(target, href).toContain(` id="${anchor}"`);
  }
  expect(links.filter((href) => /^[a-z-]+\.md/.test(href))).toEqual([]);
});

test("trang có tên, chữ của hướng dẫn không thành thẻ", () => {
  const page = toGuidePage("# Lập <b>báo cáo</b>\n\n## A — `b.yaml`\n");
  expect(page).toContain("<title>Lập &lt;b&gt;báo cáo&lt;/b&gt;</title>");
  expect(page).toContain('<h2 id="a--byaml">A — <code>b.yaml</code></h2>');
  expect(page).not.toContain("<b>");
});

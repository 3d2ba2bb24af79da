import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "../roots/project-root.ts";

const TEMPLATES = path.join(PROJECT, "templates");
const names = (await readdir(TEMPLATES, { recursive: true })).filter((name) =>
  name.endsWith(".njk"),
);
const sources = await Promise.all(
  names.map(
    async (name) =>
      [name.split(path.sep).join("/"), await readFile(path.join(TEMPLATES, name), "utf8")] as const,
  ),
);

/** Markup that the program itself makes. Every other value that is not escaped must say so in its name. */
const OWN_MARKUP = new Set(["drawings[mark]", "block.html"]);
/** Elements of style: of prints, of the page that a server shows at any address, of the pages beside a pack, which stand alone. */
const HAS_STYLE = new Set([
  "layouts/paper.njk",
  "layouts/anywhere.njk",
  "pages/pack-changes.njk",
  "pages/pack-reminders.njk",
]);
/** The page that stands alone and copies texts: its policy lets this script run by its hash. */
const HAS_SCRIPT = new Set(["pages/pack-reminders.njk"]);

describe("khuôn trang: dữ liệu không bao giờ thành mã, thành kiểu, thành thuộc tính", () => {
  test("có khuôn để xem", () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  test.each(sources)("%s", (name, source) => {
    const faults = [...listUnsafe(source), ...listUnquoted(source), ...listInline(name, source)];
    expect(faults).toEqual([]);
  });
});

/** Only values whose name ends in `Html` may be written without escaping, because only compose fills them. */
function listUnsafe(source: string): readonly string[] {
  return Array.from(source.matchAll(/([\w.[\]]+)\s*\|\s*safe/g), ([, what = ""]) => what).filter(
    (what) => !what.endsWith("Html") && !OWN_MARKUP.has(what),
  );
}

function listUnquoted(source: string): readonly string[] {
  const markup = source
    .replace(/\{%.*?%\}|\{#.*?#\}/gs, "")
    .replace(/\{\{.*?\}\}/gs, "{{}}")
    .replace(/"[^"]*"/g, '""');
  return Array.from(markup.matchAll(/\s[\w:-]+=(?!"")[^\s>]*/g), ([found]) => found);
}

function listInline(name: string, source: string): readonly string[] {
  const found =
    source.match(
      /\sstyle\s*=|\son[a-z]+\s*=|<script(?! src="[^"]*assets\/[a-z-]+\.js" defer><\/script>)|<style|srcset\s*=|javascript:|autoescape\s+false/gi,
    ) ?? [];
  return found.filter(
    (one) =>
      !(one === "<style" && HAS_STYLE.has(name)) && !(one === "<script" && HAS_SCRIPT.has(name)),
  );
}

test("không chữ nào của dữ liệu được chạy như một khuôn", async () => {
  const scripts = await readdir(path.join(PROJECT, "scripts"), { recursive: true });
  const code = scripts.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  for (const name of code) {
    const source = await readFile(path.join(PROJECT, "scripts", name), "utf8");
    expect(source, name).not.toMatch(
      /renderString|nunjucks\.compile|eleventyComputed|\beval\(|new Function\(/,
    );
  }
});

test("phép soát này thấy được lỗi", () => {
  expect(listUnsafe("{{ view.title | safe }}")).toEqual(["view.title"]);
  expect(listUnquoted('<a href={{ x }} class="y">')).toEqual([" href={{}}"]);
  expect(listUnquoted("<a href='{{ x }}'>")).not.toEqual([]);
  expect(listInline("a.njk", '<p style="color: red" onclick="x">')).toHaveLength(2);
  expect(listInline("a.njk", '<script src="a.js" defer>1</script>')).toHaveLength(1);
});

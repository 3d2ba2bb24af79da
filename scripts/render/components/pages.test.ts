import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadExamples } from "./examples.ts";
import { listComponents } from "./list-components.ts";
import { renderComponentPages } from "./pages.ts";
import { toContrast } from "../styles/contrast.ts";
import { readDesignTokens } from "../styles/design-tokens.ts";
import { loadSiteFonts } from "../styles/site-fonts.ts";
import { assembleSiteStyles } from "../styles/stylesheets.ts";

const files = new Map(renderComponentPages().map(({ path, content }) => [path, String(content)]));
const read = (path: string) => files.get(path) ?? "";

describe("trang thành phần", () => {
  test("trang đầu dẫn tới mọi thư mục trong templates/components", () => {
    const folders = readdirSync("templates/components").toSorted();
    expect(listComponents()).toEqual(folders);
    for (const name of folders) expect(read("index.html")).toContain(`href="${name}/index.html"`);
  });

  test.each(listComponents())("%s: mọi ví dụ, cách gọi và dữ liệu, có khung điện thoại", (name) => {
    const page = read(`${name}/index.html`);
    for (const example of loadExamples(name)) {
      expect(page.split(`src="${example.name}.html"`)).toHaveLength(3);
      expect(read(`${name}/${example.name}.html`)).toContain('<main class="preview-case');
    }
    expect(page).toContain(`&quot;components/${name}/template.njk&quot; import`);
    expect(page).toContain("Điện thoại");
  });

  test("dữ liệu của ví dụ được viết ra thành chữ, không thành mã", () => {
    const page = read("item/index.html");
    expect(page).toContain("&lt;");
    expect(page).toMatch(/<code>item:\n {2}id:/);
    expect(read("key-figures/index.html")).toContain("{{ keyFigures(figures) }}");
  });

  test("cùng tệp kiểu và phông với các trang của site", () => {
    const { fontFaces, files: fonts } = loadSiteFonts();
    expect(read("assets/site.css")).toBe(assembleSiteStyles(fontFaces));
    expect(fonts.every(({ path }) => files.has(path))).toBe(true);
  });

  test("khuôn nào dùng thành phần thì được kể ra", () => {
    expect(read("key-figures/index.html")).toContain("pages/report.njk");
  });
});

describe("độ tương phản", () => {
  // WCAG 2.2: black on white is 21, a colour on itself 1; #767676 is the lightest grey for text on white.
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#ffffff", "#777777", 4.48],
  ])("%s trên %s là %d", (colour, ground, ratio) => {
    expect(toContrast(colour, ground)).toBeCloseTo(ratio, 2);
  });

  const STYLES = `@layer tokens {
:root { --white: #ffffff; --ink: #767676; --size-body: 1rem; }
:root { --space-1: 0.25rem; }
@media screen and (prefers-color-scheme: dark) { :root { --white: #000000; } }
}
@layer base { p { --ink: #123456; } }
`;

  test("màu tối thay màu sáng cùng tên; màu không thay thì giữ, và được so với nền tối", () => {
    const { schemes, sizes, spaces } = readDesignTokens(STYLES);
    const shown = schemes.map(({ id, colours }) => [
      id,
      ...colours.flatMap(({ name, value, contrasts }) =>
        contrasts.map(({ ratioText, useText }) => `${name} ${value} ${ratioText} ${useText}`),
      ),
    ]);
    expect(shown).toEqual([
      ["light", "ink #767676 4,5 : 1 đủ cho chữ"],
      ["dark", "ink #767676 4,6 : 1 đủ cho chữ"],
    ]);
    expect([sizes, spaces].map((tokens) => tokens.map(({ name }) => name))).toEqual([
      ["size-body"],
      ["space-1"],
    ]);
  });

  test("chữ trên nền trang và nền phụ đạt 4,5 ở cả nền sáng và nền tối", () => {
    const { schemes } = readDesignTokens(assembleSiteStyles(""));
    const texts = ["ink", "muted", "accent", "structure"];
    for (const { colours } of schemes) {
      const weak = colours
        .filter(({ name }) => texts.includes(name))
        .flatMap(({ name, contrasts }) =>
          contrasts.filter(({ useText }) => useText !== "đủ cho chữ").map(() => name),
        );
      expect(weak).toEqual([]);
    }
  });
});

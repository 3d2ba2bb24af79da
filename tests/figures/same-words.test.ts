import { Document, Packer } from "docx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRoot } from "../../scripts/check-root.ts";
import { findLayoutProfile } from "../../scripts/compose/frame/layout-profile.ts";
import { renderPageHtml, renderProse } from "../../scripts/compose/figures/render-markdown.ts";
import { resolveText, type This } from "../../scripts/compose/figures/resolve-figure.ts";
import { listItems, type Prose } from "../../scripts/model/report-prose.ts";
import { SILENT } from "../../scripts/progress.ts";
import { toFileChild } from "../../scripts/render/word/text/blocks.ts";
import { createLists } from "../../scripts/render/word/text/lists.ts";
import { toProseBlocks } from "../../scripts/render/word/text/prose.ts";
import { findMarkupFaults } from "../../scripts/validate/checks/markup.ts";
import { findAll, readDocx, toDocxText } from "../papers/read-docx.ts";
import { EXAMPLE, PROJECT } from "../roots/project-root.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { sampleDataset } from "../samples/root.ts";
import { decodeEntities } from "./html-text.ts";

const { newest } = toSampleBriefings(sampleDataset());
const layout = findLayoutProfile(newest.dataset.issuer);

function toProse(markdown: string): Prose {
  return { markdown, place: { file: "a.md", line: 1, column: 1 } };
}

function toHtml(markdown: string): string {
  const { leadHtml, restHtml } = renderProse(toProse(markdown), null, newest);
  return `<p>${leadHtml}</p>${restHtml}`;
}

/** What somebody would have to type to get this HTML: every word and sign of the page, and the marks. */
function toTyped(html: string): string {
  const numbers: (number | null)[] = [];
  let width = 0;
  const typed = html.replace(
    /<(\/?)(\w+)([^>]*)>/g,
    (_tag, slash: string, name: string, attributes: string) => {
      const isEnd = slash !== "";
      if (name === "strong") return "**";
      if (name === "em") return "*";
      if (name === "span") return "";
      if (name === "a")
        return isEnd ? "\u0001" : `\u0003${/href="([^"]*)"/.exec(attributes)?.[1] ?? ""}\u0002`;
      if (name === "ol" || name === "ul") {
        if (isEnd) numbers.pop();
        else numbers.push(name === "ol" ? 0 : null);
      }
      if (name === "li" && !isEnd) {
        const number = numbers.pop() ?? null;
        numbers.push(number === null ? null : number + 1);
        return number === null ? " - " : ` ${number + 1}. `;
      }
      if (name === "thead" && !isEnd) width = 0;
      if (name === "th" && !isEnd) width += 1;
      if (name === "thead" && isEnd) return ` | ${"--- | ".repeat(width)}`;
      if (name === "tr") return isEnd ? " | " : " ";
      if (/^t[hd]$/.test(name) && !isEnd) return " | ";
      if (/^h\d$/.test(name) && !isEnd) return ` ${"#".repeat(Number(name.slice(1)))} `;
      return " ";
    },
  );
  // A link's address comes first in HTML and last in Markdown.
  return decodeEntities(typed).replace(/\u0003([^\u0002]*)\u0002([^\u0001]*)\u0001/g, "[$2]($1)");
}

function fold(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ?\| ?/g, "|")
    .trim();
}

const WORDS = [
  "hai ",
  "xã, phường",
  "15",
  "3*4*5",
  "5*",
  "(*)",
  "(**)",
  "a_b_c",
  "__",
  "2*(3+4)*5",
  "“Dân vận”",
  "C:\\a",
];
const SIGNS = [
  "*",
  "**",
  "***",
  "_",
  "`",
  "```",
  "~~",
  "\\",
  "<",
  "</b>",
  "<br>",
  "<!--",
  "&amp;",
  "&#42;",
  "[",
  "]",
  "[x]",
  "[^1]",
  "![",
  "](",
  ")",
  ":",
  "|",
];
const LINES = [
  "#",
  "# a",
  "## a",
  "---",
  "===",
  "> a",
  "    a",
  "  \n",
  "1) a",
  "15. 8 họp",
  "2025. là năm",
  "0. a",
  "01. a",
  "* a",
  "+ a",
  "-",
  "|---|",
  "- [ ] a",
  "[a]: https://a.vn",
  "{{",
  "}}",
];
const WHOLE = [
  "**đậm**",
  "*nghiêng*",
  "***cả hai***",
  "[tin](https://a.vn)",
  "- a\n- b",
  "- a\n  - b",
  "1. a\n2. b",
  "1. a\n2. b\n   - c",
  "| a | b |\n| --- | --- |\n| c | **d** |",
];

const text = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.constantFrom(...SIGNS) },
        { weight: 1, arbitrary: fc.constantFrom(...LINES) },
        { weight: 2, arbitrary: fc.constantFrom(...WHOLE) },
      ),
      fc.constantFrom("", " ", ", ", "\n", "\n\n", "\n\n", "\n  "),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.flat().join("").trim())
  .filter((markdown) => markdown !== "");

/** Samples that the check lets through. */
function sampleSound(hasHeadings: boolean): readonly string[] {
  return fc
    .sample(text, { numRuns: 5000, seed: 14 })
    .filter((markdown) => findMarkupFaults(toProse(markdown), hasHeadings).length === 0);
}

function expectWords(html: string, markdown: string): void {
  expect(fold(toTyped(html))).toBe(fold(markdown));
}

test("a page that passes the check is printed with exactly its words", () => {
  const texts = sampleSound(true);
  expect(texts.length).toBeGreaterThan(1500);
  for (const markdown of texts) expectWords(renderPageHtml(toProse(markdown), newest), markdown);
});

test("prose that passes the check is printed with exactly its words, in Word too", async () => {
  const texts = sampleSound(false);
  expect(texts.length).toBeGreaterThan(1500);
  for (const markdown of texts) expectWords(toHtml(markdown), markdown);
  const lists = createLists(layout);
  const context = { layout, lists, pictures: new Map() };
  const html = texts.slice(0, 600).map(toHtml);
  const children = html.flatMap((one) => toProseBlocks(one, context)).map(toFileChild);
  const document = new Document({ numbering: lists.toNumbering(), sections: [{ children }] });
  const docx = readDocx(await Packer.toBuffer(document)).read("word/document.xml");
  expect(withoutSpace(findAll(docx, "w:p").map(toDocxText).join(""))).toBe(
    withoutSpace(decodeEntities(html.join("").replace(/<[^>]*>/g, ""))),
  );
});

function withoutSpace(words: string): string {
  return words.replace(/\s+/g, "");
}

test.each([PROJECT, EXAMPLE])(
  "every text of %s is printed with exactly its words",
  async (root) => {
    const checked = await checkRoot({ root, period: null }, SILENT);
    if (checked.kind === "problems") throw new Error("the root is not sound");
    for (const briefing of checked.briefings) {
      const expectPrinted = (prose: Prose, own: This) => {
        const { leadHtml, restHtml } = renderProse(prose, own, briefing);
        expectWords(`<p>${leadHtml}</p>${restHtml}`, resolveText(prose.markdown, own, briefing));
      };
      const { report } = briefing.period;
      const parts =
        report === null ? [] : [report.opening, report.closing, ...report.prose.values()];
      for (const prose of parts) if (prose !== null) expectPrinted(prose, null);
      for (const item of report === null ? [] : listItems(report))
        expectPrinted(item.prose, "indicators" in item ? item : null);
      for (const { prose } of briefing.dataset.pages)
        expectWords(renderPageHtml(prose, briefing), resolveText(prose.markdown, null, briefing));
    }
  },
);

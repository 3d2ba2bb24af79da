import { Document, Packer } from "docx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkRoot } from "../../scripts/check-root.ts";
import { findLayoutProfile } from "../../scripts/compose/frame/layout-profile.ts";
import { renderPageHtml, renderProse } from "../../scripts/compose/figures/render-markdown.ts";
import { resolveText, type This } from "../../scripts/compose/figures/resolve-figure.ts";
import { NOTHING_DECLARED } from "../../scripts/model/prose/declared.ts";
import { startOf } from "../../scripts/model/problem.ts";
import { listItems, type Prose } from "../../scripts/model/prose/report.ts";
import { SILENT } from "../../scripts/progress.ts";
import { toFileChild } from "../../scripts/render/word/text/blocks.ts";
import { createWordContext } from "../../scripts/render/word/context.ts";
import { toProseBlocks } from "../../scripts/render/word/text/prose.ts";
import { findMarkupFaults } from "../../scripts/validate/checks/prose/markup.ts";
import { readProse } from "../../scripts/validate/checks/prose/read-prose.ts";
import { findAll, readDocx, toDocxText } from "../papers/read-docx.ts";
import { EXAMPLE, PROJECT } from "../roots/project-root.ts";
import { toSampleBriefings } from "../samples/briefings.ts";
import { sampleDataset } from "../samples/root.ts";
import { decodeEntities } from "./html-text.ts";

const { newest } = toSampleBriefings(sampleDataset());
const layout = findLayoutProfile(newest.dataset.issuer);

function toProse(markdown: string): Prose {
  return { markdown, place: startOf("a.md"), declared: NOTHING_DECLARED };
}

function toHtml(markdown: string): string {
  const { leadHtml, restHtml } = renderProse(toProse(markdown), null, newest);
  return `<p>${leadHtml}</p>${restHtml}`;
}

/** What stands in Markdown for the beginning and the end of an element; a blank for any other. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  strong: ["**", "**"],
  em: ["*", "*"],
  span: ["", ""],
  tr: [" ", " | "],
  th: [" | ", ""],
  td: [" | ", ""],
  h2: [" ## ", " "],
  h3: [" ### ", " "],
};

/** What somebody would have to type to get this HTML: every word and sign of the page, and the marks. */
function toTyped(html: string): string {
  const typed = numberItems(html)
    .replace(/<a href="([^"]*)">(.*?)<\/a>/gs, "[$2]($1)")
    .replace(/<\/thead>/g, (end, at: number, whole: string) => {
      const head = whole.slice(whole.lastIndexOf("<thead>", at), at);
      return ` | ${"--- | ".repeat(head.split("<th").length - 2)}${end}`;
    })
    .replace(/<(\/?)(\w+)[^>]*>/g, (_tag, slash: string, name: string) => {
      const [open, close] = MARKS[name] ?? [" ", " "];
      return slash === "" ? open : close;
    });
  return decodeEntities(typed);
}

/** Puts its dash or number before each item of a list. */
function numberItems(html: string): string {
  const numbers: (number | null)[] = [];
  return html.replace(/<(\/?)(ol|ul|li)>/g, (_tag, slash: string, name: string) => {
    if (name !== "li") {
      if (slash === "") numbers.push(name === "ol" ? 0 : null);
      else numbers.pop();
    } else if (slash === "") {
      const number = numbers.pop() ?? null;
      numbers.push(number === null ? null : number + 1);
      return number === null ? " - " : ` ${number + 1}. `;
    }
    return " ";
  });
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
    .filter((markdown) => findMarkupFaults(readProse(toProse(markdown), hasHeadings)).length === 0);
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
  const context = createWordContext(layout, new Map());
  const html = texts.slice(0, 600).map(toHtml);
  const children = html.flatMap((one) => toProseBlocks(one, context)).map(toFileChild);
  const document = new Document({
    numbering: context.lists.toNumbering(),
    sections: [{ children }],
  });
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

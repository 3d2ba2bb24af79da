import { toPagePath } from "../../model/site-pages.ts";
import type { ArticleAddresses } from "../views/article.ts";

/** A portal's editor keeps these elements. */
const KEPT = new Set(["p", "ul", "ol", "li", "strong", "em", "table", "thead", "tbody", "tr"]);
const CELLS = new Set(["th", "td"]);

/**
 * Rendered Markdown without the parts that a portal's editor drops or breaks: classes, styles, spans, headings
 * inside a section. Its texts are escaped, so every `<` begins a tag.
 * @param toLink for paths and anchors; other addresses stay
 */
export function toCleanHtml(html: string, toLink: ArticleAddresses["toLink"]): string {
  return html
    .replace(/<a\b([^>]*)>(.*?)<\/a>/gs, (_link, attributes: string, words: string) =>
      toCleanLink(attributes, words, toLink),
    )
    .replace(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g, (tag, slash: string, name: string) =>
      name === "a" ? tag : toCleanTag(tag, slash, name),
    )
    .trim();
}

function toCleanLink(
  attributes: string,
  words: string,
  toLink: ArticleAddresses["toLink"],
): string {
  const href = /\shref="([^"]*)"/.exec(attributes)?.[1] ?? "";
  const isOutside = /^[a-z][a-z0-9+.-]*:/i.test(href);
  const address = isOutside
    ? href
    : toLink(href.startsWith("#") ? `${toPagePath("report")}${href}` : href);
  return address === null ? words : `<a href="${address}">${words}</a>`;
}

function toCleanTag(tag: string, slash: string, name: string): string {
  if (KEPT.has(name)) return slash === "" && name === "ol" ? keepStart(tag) : `<${slash}${name}>`;
  if (CELLS.has(name)) return `<${slash}${name}>`;
  if (/^h[1-6]$/.test(name)) return slash === "" ? "<p><strong>" : "</strong></p>";
  return name === "br" ? " " : "";
}

/** A list that continues after a paragraph keeps its first number. */
function keepStart(tag: string): string {
  const start = /\sstart="(\d+)"/.exec(tag)?.[1];
  return start === undefined ? "<ol>" : `<ol start="${start}">`;
}

import { toPagePath } from "../../model/report/site-pages.ts";
import type { ArticleAddresses } from "../views/article.ts";

/** A portal's editor keeps these elements. */
const KEPT = new Set("p ul ol li strong em table thead tbody tr th td".split(" "));

/**
 * Rendered Markdown without the parts that a portal's editor drops or breaks: classes, styles, spans.
 * Its texts are escaped, so every `<` begins a tag.
 * @param toLink for paths and anchors; other addresses stay
 */
export function toCleanHtml(html: string, toLink: ArticleAddresses["toLink"]): string {
  return html
    .replace(/<a\b([^>]*)>(.*?)<\/a>/gs, (_link, attributes: string, words: string) =>
      toCleanLink(attributes, words, toLink),
    )
    .replace(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g, (tag, slash: string, name: string) => {
      if (name === "a") return tag;
      return KEPT.has(name) ? `<${slash}${name}>` : "";
    })
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

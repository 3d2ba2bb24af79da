import { createMarkdown } from "./markup.ts";

const PAGE = createMarkdown({ hasHeadings: true, toText: () => "" });

/** The addresses to which the links of a text lead, as pages and papers get them. */
export function listLinkTargets(markdown: string): readonly string[] {
  if (!markdown.includes("](")) return [];
  return PAGE.parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => token.attrGet("href") ?? []);
}

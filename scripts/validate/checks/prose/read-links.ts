import type { Words } from "./read-prose.ts";

/** A link in words, with offsets in their content. */
export interface ReadLink {
  /** The address that the page gets. */
  readonly href: string;
  readonly start: number;
  /** Where its address was typed. */
  readonly target: number;
  readonly end: number;
  /** Whether nothing but an address stands in its brackets. */
  readonly isPlain: boolean;
}

export function listLinks({ content, marks }: Words): readonly ReadLink[] {
  const closes = marks.filter(({ type }) => type === "link_close");
  return marks
    .filter(({ type }) => type === "link_open")
    .map((open, index) => {
      const start = Number(open.meta);
      const target = content.indexOf("](", start) + 2;
      const isPlain = open.attrGet("title") === null && !/^\s*</.test(content.slice(target));
      return {
        href: open.attrGet("href") ?? "",
        start,
        target,
        end: Number(closes[index]?.meta),
        isPlain,
      };
    });
}

/** The words without the targets of links, which do not stand on paper as they are typed. */
export function hideTargets(words: Words): string {
  const links = listLinks(words);
  const { content } = words;
  const ends = [0, ...links.map(({ end }) => end)];
  return ends
    .map((from, index) => {
      const link = links[index];
      if (link === undefined) return content.slice(from);
      return content.slice(from, link.target - 2) + " ".repeat(link.end - link.target + 2);
    })
    .join("");
}

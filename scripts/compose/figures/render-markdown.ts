import type { MarkdownIt } from "markdown-it";
import { createMarkdown } from "../../model/prose-markup.ts";
import type { Prose } from "../../model/report-prose.ts";
import { toHeadingAnchors } from "../../model/heading-anchors.ts";
import type { Briefing } from "../audience/briefing.ts";
import { resolveFigure, type This } from "./resolve-figure.ts";

const SAFE_LINK = /^(https:|mailto:|tel:|#|(?![a-z][a-z0-9+.-]*:|\/\/)[^\s]+$)/i;

/** Prose as HTML. The first paragraph is separate, so that an ordinal can begin it. */
export interface RenderedProse {
  /** The inside of the first paragraph. */
  readonly leadHtml: string;
  readonly restHtml: string;
}

/** Markdown without HTML and with links of safe schemes only. Figures are escaped text, never markup. */
export function renderProse(prose: Prose, own: This, briefing: Briefing): RenderedProse {
  const markdown = createRenderer({ own, briefing, hasHeadings: false });
  const tokens = markdown.parse(prose.markdown, {});
  const [open, lead] = tokens;
  if (open?.type !== "paragraph_open" || lead === undefined) {
    return { leadHtml: "", restHtml: markdown.renderer.render(tokens, markdown.options, {}) };
  }
  return {
    leadHtml: markdown.renderer.renderInline(lead.children ?? [], markdown.options, {}),
    restHtml: markdown.renderer.render(tokens.slice(3), markdown.options, {}),
  };
}

export function renderProseHtml(prose: Prose | null, briefing: Briefing): string {
  if (prose === null) return "";
  return createRenderer({ own: null, briefing, hasHeadings: false }).render(prose.markdown);
}

/** Prose of a page of its own: links can lead to its headings, as `#muc-cach-tinh`. */
export function renderPageHtml(prose: Prose, briefing: Briefing): string {
  const markdown = createRenderer({ own: null, briefing, hasHeadings: true });
  const tokens = markdown.parse(prose.markdown, {});
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" ? [{ token, text: tokens[index + 1]?.content ?? "" }] : [],
  );
  const anchors = toHeadingAnchors(headings.map(({ text }) => text));
  for (const [index, { token }] of headings.entries()) token.attrSet("id", anchors[index] ?? "");
  return markdown.renderer.render(tokens, markdown.options, {});
}

interface Rendering {
  readonly own: This;
  readonly briefing: Briefing;
  readonly hasHeadings: boolean;
}

function createRenderer({ own, briefing, hasHeadings }: Rendering): MarkdownIt {
  const markdown = createMarkdown({
    hasHeadings,
    toText: (placeholder) => resolveFigure(placeholder, own, briefing),
  });
  markdown.validateLink = (address) => SAFE_LINK.test(address.trim());
  return markdown;
}

import type { MarkdownIt } from "markdown-it";
import { createMarkdown } from "../../model/prose/markup.ts";
import type { Prose } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { resolveFigure, type This } from "./resolve-figure.ts";

/** Prose as HTML. The first paragraph is separate, so that an ordinal can begin it. */
export interface RenderedProse {
  /** The inside of the first paragraph. */
  readonly leadHtml: string;
  readonly restHtml: string;
}

/** Markdown without HTML. Figures are escaped text, never markup. */
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
  return createRenderer({ own: null, briefing, hasHeadings: true }).render(prose.markdown);
}

interface Rendering {
  readonly own: This;
  readonly briefing: Briefing;
  readonly hasHeadings: boolean;
}

function createRenderer({ own, briefing, hasHeadings }: Rendering): MarkdownIt {
  return createMarkdown({
    hasHeadings,
    toText: (placeholder) => resolveFigure(placeholder, own, briefing),
  });
}

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

/** What the figures of a text are taken from; it goes along with the text. */
interface Figures {
  readonly own: This;
  readonly briefing: Briefing;
}

const ITEM = createReader(false);
const PAGE = createReader(true);

/** Markdown without HTML. Figures are escaped text, never markup. */
export function renderProse(prose: Prose, own: This, briefing: Briefing): RenderedProse {
  const { renderer, options } = ITEM;
  const tokens = ITEM.parse(prose.markdown, { own, briefing } satisfies Figures);
  const [open, lead] = tokens;
  if (open?.type !== "paragraph_open" || lead === undefined) {
    return { leadHtml: "", restHtml: renderer.render(tokens, options, {}) };
  }
  return {
    leadHtml: renderer.renderInline(lead.children ?? [], options, {}),
    restHtml: renderer.render(tokens.slice(3), options, {}),
  };
}

export function renderProseHtml(prose: Prose | null, briefing: Briefing): string {
  if (prose === null) return "";
  return ITEM.render(prose.markdown, { own: null, briefing } satisfies Figures);
}

/** Prose of a page of its own: links can lead to its headings, as `#muc-cach-tinh`. */
export function renderPageHtml(prose: Prose, briefing: Briefing): string {
  return PAGE.render(prose.markdown, { own: null, briefing } satisfies Figures);
}

function createReader(hasHeadings: boolean) {
  return createMarkdown({
    hasHeadings,
    toText: (placeholder, env) => {
      const { own, briefing } = env as Figures; // `as`: this file alone reads with it
      return resolveFigure(placeholder, own, briefing);
    },
  });
}

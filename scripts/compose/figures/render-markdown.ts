import MarkdownIt from "markdown-it";
import type { Prose } from "../../model/report-prose.ts";
import { readPlaceholder } from "../../model/placeholder.ts";
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
  const markdown = createMarkdown(own, briefing);
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
  return prose === null ? "" : createMarkdown(null, briefing).render(prose.markdown);
}

/** Prose of a page of its own: links can lead to its headings, as `#muc-cach-tinh`. */
export function renderPageHtml(prose: Prose, briefing: Briefing): string {
  const markdown = createMarkdown(null, briefing);
  const tokens = markdown.parse(prose.markdown, {});
  const seen = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const slug = toSlug(tokens[index + 1]?.content ?? "");
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    token.attrSet("id", `muc-${slug}${count === 1 ? "" : `-${count}`}`);
  }
  return markdown.renderer.render(tokens, markdown.options, {});
}

/** `Cách tính` → `cach-tinh`. */
function toSlug(heading: string): string {
  return heading
    .toLocaleLowerCase("vi")
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function createMarkdown(own: This, briefing: Briefing): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (address) => SAFE_LINK.test(address.trim());
  // Pictures would need files and alternative texts. In code, placeholders would stay as they are.
  // An entity could write letters that nobody sees or that the text may not contain.
  markdown.disable(["image", "backticks", "code", "fence", "entity"]);
  markdown.inline.ruler.before("escape", "figure", (state, silent) => {
    if (!state.src.startsWith("{{", state.pos)) return false;
    const placeholder = readPlaceholder(state.src, state.pos);
    if (placeholder === undefined) return false;
    if (!silent) state.push("text", "", 0).content = resolveFigure(placeholder, own, briefing);
    state.pos = placeholder.end;
    return true;
  });
  return markdown;
}

import MarkdownIt, { type StateBlock, type StateInline, type Token } from "markdown-it";
import { toHeadingAnchors } from "./heading-anchors.ts";
import { isWholeAddress } from "./link-address.ts";
import { findCrowding } from "./tables.ts";
import { readPlaceholder, type Placeholder } from "./placeholder.ts";

/** All that our Markdown knows. Every other sign is printed as it was typed. */
const KNOWN = {
  core: ["normalize", "block", "inline", "text_join"],
  block: ["paragraph", "list", "table"],
  inline: ["text", "newline", "link", "emphasis"],
  pairs: ["balance_pairs", "emphasis", "fragments_join"],
};

/** Stands for the `|` inside a placeholder, which does not part the cells of a table. No source may contain it. */
const INNER_BAR = "\u0001";

/** What a reader of prose decides for itself. */
export interface MarkupReader {
  /** Pages of the site may have headings; items and sections of a report have those of the outline. */
  readonly hasHeadings: boolean;
  /** @param env what the caller has handed to `parse` or `render`, for a reader of many texts */
  readonly toText: (placeholder: Placeholder, env: unknown) => string;
}

/**
 * The one grammar of prose, for the check and for page, print and Word. To make a reader takes longer than to read a
 * text with it, so a reader of many texts is made once.
 */
export function createMarkdown({ hasHeadings, toText }: MarkupReader): MarkdownIt {
  const markdown = new MarkdownIt();
  const { block, core, inline, renderer } = markdown;
  block.ruler.enableOnly("list");
  const [readList] = block.ruler.getRules("");
  inline.ruler.enableOnly("link");
  const [readLink] = inline.ruler.getRules("");
  core.ruler.enableOnly(KNOWN.core);
  block.ruler.enableOnly(hasHeadings ? [...KNOWN.block, "heading"] : KNOWN.block);
  inline.ruler.enableOnly(KNOWN.inline);
  inline.ruler2.enableOnly(KNOWN.pairs);
  block.ruler.at("list", (...at) => beginsItem(at[0], at[1]) && readList?.(...at) === true, {
    alt: ["paragraph", "reference", "blockquote"],
  });
  inline.ruler.at("emphasis", readStars);
  inline.ruler.at("link", (state, silent) => {
    const start = state.pos;
    const isLink = readLink?.(state, silent) === true;
    if (isLink && !silent) markLink(state, start);
    return isLink;
  });
  inline.ruler.before("escape", "figure", (state, silent) => readFigure(state, silent, toText));
  core.ruler.after("normalize", "bars", (state) => {
    state.src = shieldBars(state.src);
  });
  if (hasHeadings)
    core.ruler.push("anchors", ({ tokens }) => {
      setAnchors(tokens);
    });
  core.ruler.push("crowded", ({ tokens }) => {
    for (const [index, token] of tokens.entries())
      if (token.type === "table_open" && findCrowding(tokens, index) !== null)
        token.attrSet("class", "crowded");
  });
  // Any other address stays the text that was typed.
  markdown.validateLink = (href) => isWholeAddress(href) || (hasHeadings && href.startsWith("#"));
  // Nobody sees blanks at the end of a line, so they do not break it.
  renderer.rules["hardbreak"] = () => "\n";
  return markdown;
}

/** The same text, as long as before, where no placeholder has a `|`. */
export function shieldBars(markdown: string): string {
  return markdown.replace(/\{\{[^{}\n]*\}\}/g, (braces) => braces.replaceAll("|", INNER_BAR));
}

/**
 * Only a dash or the number 1 begins a list: "2025. là năm …", "15. 8" and "* ghi chú" are words. A line further left
 * than the text around it belongs to a list that has begun.
 */
function beginsItem(state: StateBlock, line: number): boolean {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const isLeft = (state.sCount[line] ?? 0) < state.blkIndent;
  return isLeft || /^(?:-|1\.)(?:\s|$)/.test(state.src.slice(from, from + 3));
}

/** A link can lead to a heading of its page, as `#muc-cach-tinh`. */
function setAnchors(tokens: readonly Token[]): void {
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" ? [{ token, text: tokens[index + 1]?.content ?? "" }] : [],
  );
  const anchors = toHeadingAnchors(headings.map(({ text }) => text));
  for (const [index, { token }] of headings.entries()) token.attrSet("id", anchors[index] ?? "");
}

/** The offsets of a link's beginning and end go along, as that of a star. */
function markLink({ tokens, pos }: StateInline, start: number): void {
  const open = tokens.findLast(({ type }) => type === "link_open");
  const close = tokens.at(-1);
  if (open !== undefined) open.meta = start;
  if (close !== undefined) close.meta = pos;
}

function readFigure(state: StateInline, silent: boolean, toText: MarkupReader["toText"]): boolean {
  if (!state.src.startsWith("{{", state.pos)) return false;
  const text = state.src.slice(state.pos, state.pos + 300).replaceAll(INNER_BAR, "|");
  const placeholder = readPlaceholder(text, 0);
  if (placeholder === undefined) return false;
  if (!silent) state.push("text", "", 0).content = toText(placeholder, state.env);
  state.pos += placeholder.end;
  return true;
}

const BEFORE_OPENING = /^[\s\p{Ps}\p{Pi}\p{Pd}\p{Po}\p{S}]$/u;
const AFTER_OPENING = /^[\p{L}\p{N}\p{Ps}\p{Pi}\p{Pd}\p{S}"'…]$/u;
const BEFORE_CLOSING = /^[^\s\p{Ps}\p{Pi}/*]$/u;
const AFTER_CLOSING = /^[^\p{L}\p{M}\p{N}]$/u;

/**
 * Stars mark words only from outside: `**ngày 01/7**`. Inside a word or number or alone they are signs: `3*4*5`, `5*`,
 * `(*)`. The offset of each goes along, so that the check can tell a mark without its partner.
 */
function readStars(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (silent || src[pos] !== "*") return false;
  let end = pos;
  while (end < posMax && src[end] === "*") end += 1;
  const before = src[pos - 1] ?? " ";
  const after = src[end] ?? " ";
  const isAlone = before === after;
  for (let offset = pos; offset < end; offset += 1) {
    const token = state.push("text", "", 0);
    token.content = "*";
    token.meta = offset;
    state.delimiters.push({
      marker: 0x2a,
      length: end - pos,
      token: state.tokens.length - 1,
      end: -1,
      open: !isAlone && BEFORE_OPENING.test(before) && AFTER_OPENING.test(after),
      close: !isAlone && BEFORE_CLOSING.test(before) && AFTER_CLOSING.test(after),
    });
  }
  state.pos = end;
  return true;
}

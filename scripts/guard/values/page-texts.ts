import type { ReadPage } from "../read/page.ts";
import type { PlainWords } from "../read/plain-words.ts";

/** Attributes of drawings, whose numbers mean nothing as text. */
const GEOMETRY = new Set([
  "d",
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "width",
  "height",
  "points",
  "transform",
  "viewbox",
  "viewBox",
  "patterntransform",
  "patternTransform",
]);

/** Elements that hold running words. Rows and drawings are not: figures stand side by side in them. */
const PASSAGES = new Set(["p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "figcaption"]);

/** The values of attributes that may tell something, each once. */
export function listAttributes({ elements }: ReadPage): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { attributes } of elements)
    for (const [key, value] of attributes) if (!GEOMETRY.has(key)) told.add(value);
  return told;
}

/** What stands between two tags. A document's number in a sentence is kept whole by tags of its own, which part nothing. */
export function listWholes({ texts, elements }: ReadPage): readonly string[] {
  const glued = new Set<number>();
  for (const { attributes, from, until } of elements) {
    const kinds = attributes.size === 0 ? "" : (attributes.get("class") ?? "");
    if (kinds.includes("whole") && /\bwhole\b/.test(kinds)) glued.add(from).add(until);
  }
  if (glued.size === 0) return texts;
  const wholes: string[] = [];
  for (const [index, text] of texts.entries())
    wholes.push(glued.has(index) ? (wholes.pop() ?? "") + text : text);
  return wholes;
}

/** Passages with tags inside, which may part their words. */
export function listPassages({ texts, elements }: ReadPage): readonly string[] {
  return elements
    .filter(({ name, from, until }) => until > from + 1 && PASSAGES.has(name))
    .map(({ from, until }) => texts.slice(from, until).join(""));
}

/** Whether a text is more than the white space between two tags. */
export function isSaid(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > LAST_SPACE) return true;
  return false;
}

const LAST_SPACE = 0x20;

/** A part of a page in which tags part nothing. */
interface GluedText {
  readonly text: string;
  /** Tags stand in it; otherwise it is one of the texts of the page. */
  readonly hasTags: boolean;
}

/**
 * The texts of a page as if tags parted nothing: those without white space between them are put together. So the
 * pieces are small, and most of them stand on other pages too.
 */
export function listGlued(texts: readonly string[]): readonly GluedText[] {
  const pieces: GluedText[] = [];
  let text = "";
  let hasTags = false;
  for (const next of texts) {
    if (next === "") continue;
    const isEnd = text !== "" && (isSpace(text, text.length - 1) || isSpace(next, 0));
    if (isEnd && isSaid(text)) pieces.push({ text, hasTags });
    hasTags = !isEnd && text !== "";
    text = hasTags ? text + next : next;
  }
  return isSaid(text) ? [...pieces, { text, hasTags }] : pieces;
}

/**
 * The runs of pieces in which something may stand that tags would part: each piece with tags, and so many words around
 * it. Elsewhere a page says the same with a space for every tag.
 */
export function listNearTags<T extends PlainWords>(
  pieces: readonly GluedText[],
  reach: number,
  read: (text: string) => T,
): readonly (readonly T[])[] {
  const known: T[] = [];
  const readAt = (at: number) => (known[at] ??= read(pieces[at]?.text ?? ""));
  const runs: { from: number; until: number }[] = [];
  for (const [index, { hasTags }] of pieces.entries()) {
    if (!hasTags) continue;
    let from = index;
    for (let words = 0; from > 0 && words < reach; words += readAt(from).numbers.length) from -= 1;
    let until = index + 1;
    for (let words = 0; until < pieces.length && words < reach; until += 1)
      words += readAt(until).numbers.length;
    const last = runs.at(-1);
    if (last !== undefined && from <= last.until) last.until = until;
    else runs.push({ from, until });
  }
  return runs.map(({ from, until }) =>
    Array.from({ length: until - from }, (_, at) => readAt(from + at)),
  );
}

/** A blank, a tabulator or the end of a line: no mark of a letter behind it makes another sign of it. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

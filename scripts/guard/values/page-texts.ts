import type { ReadPage } from "../read/page.ts";

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

/**
 * The texts of a page as if tags parted nothing: those without white space between them are put together. So the
 * pieces are small, and most of them stand on other pages too.
 */
export function listGlued(texts: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const text of texts) {
    if (text === "") continue;
    if (piece !== "" && (isSpace(piece, piece.length - 1) || isSpace(text, 0))) {
      pieces.push(piece);
      piece = "";
    }
    piece = piece === "" ? text : piece + text;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** A blank, a tabulator or the end of a line: no mark of a letter behind it makes another sign of it. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

import type { Clearance } from "./clearance.ts";
import { decodeBytes, decodeLayers, type Decoded } from "../read/decode-layers.ts";
import { toExcerpt, type Tell } from "../finding.ts";
import { tellPersonalData } from "../people/personal-data.ts";
import { toPlainWords } from "../read/plain-words.ts";
import type { ReadPage } from "../read/page.ts";
import type { ReadPrint } from "../read/print.ts";
import type { InternalValue } from "./sort-out.ts";

/** What a search in a file has found. */
type Found = Set<InternalValue>;

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

/** Looks for internal values and personal data in the texts, attributes and comments of a page. */
export function searchPage(page: ReadPage, clearance: Clearance, tell: Tell): void {
  const attributes = new Set(page.elements.flatMap(({ attributes: own }) => listValues(own)));
  const aside = [...attributes, ...page.comments, ...page.instructions].join("\n");
  const spaced = page.texts.join(" ");
  const found: Found = new Set();
  for (const text of [spaced, page.texts.join(""), aside])
    for (const layer of decodeLayers(text)) addFound(found, layer, clearance);
  addWholes(found, [...listWholes(page), ...attributes], clearance);
  tellAll(found, tell);
  tellPersonalData([...listPassages(page), ...attributes], clearance.personal, tell);
}

/** Looks for internal values in the bytes of any other file. */
export function searchBytes(bytes: Uint8Array, clearance: Clearance, tell: Tell): void {
  const found: Found = new Set();
  for (const { text, isLoose } of decodeBytes(bytes))
    for (const layer of decodeLayers(text))
      addFound(found, { text: layer.text, isLoose: isLoose || layer.isLoose }, clearance);
  tellAll(found, tell);
}

/** Looks in the texts of a print, whose runs may end inside a word. */
export function searchPrint(print: ReadPrint, clearance: Clearance, tell: Tell): void {
  const found: Found = new Set();
  const runs = print.pages.flat();
  const texts = [runs.join(" "), runs.join(""), print.aside, print.properties];
  for (const { text } of texts.flatMap(decodeLayers))
    addFound(found, { text, isLoose: true }, clearance);
  addWholes(found, runs, clearance);
  tellAll(found, tell);
  // Each run by itself: side by side, the figures of a table look like telephone numbers.
  tellPersonalData([...runs, print.properties], clearance.personal, tell);
}

/** Looks in texts one by one, such as the cells of a table: two of them never make a third. */
export function searchTexts(texts: readonly string[], clearance: Clearance, tell: Tell): void {
  const found: Found = new Set();
  const own = new Set(texts);
  for (const layer of [...own].flatMap(decodeLayers)) addFound(found, layer, clearance);
  addWholes(found, [...own], clearance);
  tellAll(found, tell);
}

/** Looks in the name of a file. */
export function searchName(path: string, clearance: Clearance, tell: Tell): void {
  const found: Found = new Set();
  for (const layer of decodeLayers(path)) addFound(found, layer, clearance);
  tellAll(found, tell);
}

function addWholes(found: Found, texts: readonly string[], { values }: Clearance): void {
  for (const text of new Set(texts)) {
    const value = text.length < 40 ? values.findWhole(toPlainWords(text)) : undefined;
    if (value !== undefined) found.add(value);
  }
}

function addFound(found: Found, { text, isLoose }: Decoded, { values }: Clearance): void {
  const words = toPlainWords(text);
  for (const value of values.findIn(words)) found.add(value);
  if (isLoose) for (const value of values.findRunOn(words)) found.add(value);
}

function tellAll(found: Found, tell: Tell): void {
  for (const { value, place } of found)
    tell({
      what: `có nội dung nội bộ «${toExcerpt(value)}»`,
      source: place,
    });
}

/** What stands between two tags. A document's number in a sentence is kept whole by tags of its own, which part nothing. */
function listWholes({ texts, elements }: ReadPage): readonly string[] {
  const glued = new Set(
    elements
      .filter(({ attributes }) => /\bwhole\b/.test(attributes.get("class") ?? ""))
      .flatMap(({ from, until }) => [from, until]),
  );
  const wholes: string[] = [];
  for (const [index, text] of texts.entries())
    wholes.push(glued.has(index) ? (wholes.pop() ?? "") + text : text);
  return wholes;
}

/** What stands between two tags, and whole passages, whose words tags may part. */
function listPassages(page: ReadPage): readonly string[] {
  const passages = page.elements.filter(({ name }) => PASSAGES.has(name));
  return [
    ...page.texts,
    ...passages.map(({ from, until }) => page.texts.slice(from, until).join("")),
  ];
}

function listValues(attributes: ReadonlyMap<string, string>): readonly string[] {
  return [...attributes].filter(([key]) => !GEOMETRY.has(key)).map(([, value]) => value);
}

import { toExcerpt, type Tell } from "../finding.ts";
import type { Knowledge, KnownText } from "../knowledge.ts";
import { decodeBytes, findHidden } from "../read/decode-layers.ts";
import type { ReadPage } from "../read/page.ts";
import { readPlainWords, type PlainWords } from "../read/plain-words.ts";
import type { ReadPrint } from "../read/print.ts";
import type { ReadFile } from "../read/file-text.ts";
import { joinWords } from "./find-words.ts";
import {
  isSaid,
  listAttributes,
  listGlued,
  listNearTags,
  listPassages,
  listWholes,
} from "./page-texts.ts";
import type { InternalValue } from "./sort-out.ts";

/** A text that is searched. */
interface Searched {
  readonly text: string;
  /** The words of the texts that it is put together from, with white space between them. */
  readonly pieces: readonly PlainWords[];
  /** Nobody can tell where a word of it begins. */
  readonly isLoose: boolean;
}

/** A search in one file, and what it has found. */
interface Search {
  readonly knowledge: Knowledge;
  readonly found: Set<InternalValue>;
}

/** Looks for internal values and personal data in the texts, attributes and comments of a page. */
export function searchPage(page: ReadPage, knowledge: Knowledge, tell: Tell): void {
  const search = begin(knowledge);
  const { texts, comments, instructions } = page;
  const read = (some: readonly string[]) => some.filter(isSaid).map(knowledge.readText);
  const said = read(texts);
  const attributes = [...listAttributes(page)];
  const told = read(attributes);
  const beside = [...comments, ...instructions];
  const aside = [...attributes, ...beside].join("\n");
  const isLoose = false;
  searchIn(search, { text: texts.join(" "), pieces: said, isLoose });
  const near = listNearTags(listGlued(texts), knowledge.values.longest, knowledge.readText);
  for (const pieces of near) addFound(search, pieces, isLoose);
  searchHidden(search, texts.join(""), isLoose);
  searchIn(search, { text: aside, pieces: [...told, ...read(beside)], isLoose });
  const wholes = listWholes(page);
  addWholes(search, wholes === texts ? said : read(wholes));
  addWholes(search, told);
  tellAll(search, tell);
  tellPersonal([...said, ...read(listPassages(page)), ...told], tell);
}

/** Looks for internal values in the bytes of any other file. */
export function searchBytes({ bytes, text }: ReadFile, knowledge: Knowledge, tell: Tell): void {
  const search = begin(knowledge);
  for (const one of decodeBytes(bytes, text))
    searchIn(search, { ...one, pieces: [readPlainWords(one.text)] });
  tellAll(search, tell);
}

/** Looks in the texts of a print, whose runs may end inside a word. */
export function searchPrint(print: ReadPrint, knowledge: Knowledge, tell: Tell): void {
  const search = begin(knowledge);
  const runs = print.pages.flat();
  for (const text of [runs.join(" "), runs.join(""), print.aside, print.properties])
    searchIn(search, { text, pieces: [readPlainWords(text)], isLoose: true });
  addWholes(search, listWholeRuns(runs.filter(isSaid).map(knowledge.readText), knowledge));
  tellAll(search, tell);
  // Each run by itself: side by side, the figures of a table look like telephone numbers.
  tellPersonalData([...runs, print.properties], knowledge, tell);
}

/** Looks in texts one by one, such as the cells of a table: two of them never make a third. */
export function searchTexts(texts: readonly string[], knowledge: Knowledge, tell: Tell): void {
  const search = begin(knowledge);
  const own = [...new Set(texts)];
  const read = own.map(knowledge.readText);
  for (const [index, text] of own.entries())
    searchIn(search, { text, pieces: read.slice(index, index + 1), isLoose: false });
  addWholes(search, read);
  tellAll(search, tell);
}

/** Looks in the name of a file. */
export function searchName(path: string, knowledge: Knowledge, tell: Tell): void {
  const search = begin(knowledge);
  searchIn(search, { text: path, pieces: [readPlainWords(path)], isLoose: false });
  tellAll(search, tell);
}

/** Tells all that looks like data about a person in one of the texts, each thing once. */
export function tellPersonalData(
  texts: readonly string[],
  { readText }: Knowledge,
  tell: Tell,
): void {
  tellPersonal(texts.filter(isSaid).map(readText), tell);
}

function tellPersonal(texts: readonly KnownText[], tell: Tell): void {
  const clauses = new Set<string>();
  for (const { personal } of texts) for (const clause of personal) clauses.add(clause);
  for (const what of clauses) tell({ what, source: null });
}

const begin = (knowledge: Knowledge): Search => ({ knowledge, found: new Set() });

/** Searches a text as it stands, then what it holds in encoded form. */
function searchIn(search: Search, { text, pieces, isLoose }: Searched): void {
  addFound(search, pieces, isLoose);
  searchHidden(search, text, isLoose);
}

function searchHidden(search: Search, text: string, isLoose: boolean): void {
  const { decodeRun } = search.knowledge;
  const { layers, runs } = findHidden(text);
  for (const layer of layers) addFound(search, [readPlainWords(layer)], isLoose);
  for (const run of runs) for (const words of decodeRun(run)) addFound(search, [words], true);
}

function addFound(
  { found, knowledge: { values, tracer } }: Search,
  pieces: readonly PlainWords[],
  isLoose: boolean,
): void {
  const text = joinWords(pieces);
  tracer.addWords(text.numbers);
  for (const value of values.findAmong(text)) found.add(value);
  if (!isLoose) return;
  const letters = pieces.map(({ words }) => words.replaceAll(" ", "")).join("");
  tracer.addLetters(letters);
  for (const value of values.findLetters(letters)) found.add(value);
}

function addWholes({ found, knowledge }: Search, texts: readonly KnownText[]): void {
  for (const { numbers, isShort, whole } of texts) {
    if (isShort) knowledge.tracer.addWhole(numbers);
    if (whole !== undefined) found.add(whole);
  }
}

/** The runs of a print without those that are a line of a public sentence, which a word of the line before or behind tells. */
function listWholeRuns(
  runs: readonly KnownText[],
  { values: { isInProse } }: Knowledge,
): readonly KnownText[] {
  return runs.filter(({ words, whole }, index) => {
    if (whole === undefined) return true;
    const before = runs[index - 1]?.words.match(/ \S+(?= $)/)?.[0];
    const behind = runs[index + 1]?.words.match(/(?<=^ )\S+ /)?.[0];
    const isLine =
      (before !== undefined && isInProse(before + words)) ||
      (behind !== undefined && isInProse(words + behind));
    return !isLine;
  });
}

function tellAll({ found }: Search, tell: Tell): void {
  for (const { value, place } of found)
    tell({
      what: `có nội dung nội bộ «${toExcerpt(value)}»`,
      source: place,
    });
}

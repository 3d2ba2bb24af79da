import type { SourceFile } from "../load/source-file.ts";
import { isBlaming } from "./people/blame.ts";
import type { Finding } from "./finding.ts";
import { toPlainWords } from "./read/plain-words.ts";

/** More places would not help anybody. */
const MOST_PLACES = 3;

/** Adds the line of `data/` or `content/` that holds what the finding tells, unless a place is known. */
export function locateFinding(finding: Finding, sources: readonly SourceFile[]): Finding {
  const { passages = [], ...told } = finding;
  const quoted = /«([^»…]+)…?»/.exec(finding.what)?.[1];
  if (finding.source !== null || quoted === undefined) return told;
  // Prose comes first: the page prints it, while data may only hold the same name.
  const inOrder = sources.toSorted((a, b) => rankOf(a) - rankOf(b));
  const name = toPlainWords(quoted);
  const said = passages
    .slice(0, MOST_PLACES)
    .flatMap((passage) => findPassage(passage, name, inOrder));
  const places = said.length > 0 ? said : findWords(name, inOrder);
  const shown = [...new Set(places)].slice(0, MOST_PLACES).join(", ");
  return { ...told, source: shown === "" ? null : shown };
}

function rankOf({ file }: SourceFile): number {
  return file.startsWith("content/") ? 0 : 1;
}

/** The first line that holds these words. */
function findWords(words: string, sources: readonly SourceFile[]): readonly string[] {
  for (const { file, text } of sources) {
    const line = text.split("\n").findIndex((one) => toPlainWords(one).includes(words));
    if (line >= 0) return [`${file}:${line + 1}`];
  }
  return [];
}

/** A piece of a sentence as it stands in a source. */
interface Piece {
  readonly words: string;
  readonly length: number;
  readonly place: string;
}

/**
 * Where the longest piece of a sentence stands in the sources, also across lines. A piece with both the
 * name and the blame wins. Otherwise a piece must hold one of them and something more, since the name
 * alone also stands in the unit's own file.
 * @returns several places if several files hold the same piece
 */
function findPassage(
  passage: string,
  name: string,
  sources: readonly SourceFile[],
): readonly string[] {
  const words = toWords(passage);
  const pieces = sources.flatMap((source) => findLongestPieces(words, source));
  const hasBoth = ({ words: own }: Piece) => own.includes(name) && isBlaming(own);
  const isTelling = ({ words: own, length }: Piece) =>
    isBlaming(own) ? length > 2 : own.includes(name) && own !== name;
  const both = pieces.filter(hasBoth);
  const useful = both.length > 0 ? both : pieces.filter(isTelling);
  const longest = useful.reduce((most, { length }) => Math.max(most, length), 0);
  return useful.filter(({ length }) => length === longest).map(({ place }) => place);
}

/** The longest piece that begins at each line of a source. */
function findLongestPieces(
  wanted: readonly string[],
  { file, text }: SourceFile,
): readonly Piece[] {
  const own = text
    .split("\n")
    .flatMap((one, index) => toWords(one).map((word) => ({ word, line: index + 1 })));
  const byLine = new Map<number, Piece>();
  // For each word of the sentence: the length of the common piece that ends at it and at the last word read.
  let ending: readonly number[] = [];
  own.forEach(({ word }, at) => {
    ending = wanted.map((one, index) => (one === word ? (ending[index - 1] ?? 0) + 1 : 0));
    const length = Math.max(...ending);
    const line = own[at - length + 1]?.line ?? 0;
    if (length <= (byLine.get(line)?.length ?? 0)) return;
    const words = ` ${own
      .slice(at - length + 1, at + 1)
      .map((one) => one.word)
      .join(" ")} `;
    byLine.set(line, { words, length, place: `${file}:${line}` });
  });
  return [...byLine.values()];
}

function toWords(text: string): readonly string[] {
  const words = toPlainWords(text).trim();
  return words === "" ? [] : words.split(" ");
}

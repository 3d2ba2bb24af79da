import type { Token } from "markdown-it";
import type { MarkupFault } from "../../sentences/markup-texts.ts";
import { listLinks } from "./read-links.ts";
import type { ProseReading, Spot, Words } from "./read-prose.ts";

/** A fault and where it stands in the text. */
export interface GrammarFault extends Spot {
  readonly fault: MarkupFault;
}

/** Lists, tables and marks of prose, read by the grammar that prints them, that would not come out as typed. */
export function findGrammarFaults({ tokens, lines, words }: ProseReading): readonly GrammarFault[] {
  return [
    ...findListFaults(tokens, lines),
    ...findNumberFaults(tokens, lines),
    ...findRowFaults(tokens, lines),
    ...words.flatMap((one) => [
      ...findLooseStars(one),
      ...findLooseLinks(one),
      ...findLineFaults(one),
    ]),
  ];
}

/** Four lists one in another; each adds the levels of list and item. */
const DEEPEST_LEVEL = 6;

function findListFaults(
  tokens: readonly Token[],
  lines: readonly string[],
): readonly GrammarFault[] {
  return tokens.flatMap((token, index): GrammarFault[] => {
    if (!token.type.endsWith("list_open")) return [];
    const at = toPlace(token, lines);
    if (token.level > DEEPEST_LEVEL) return [{ fault: "listDepth", ...at }];
    const isCut = token.level === 0 && cutsSentence(tokens[index - 3], at.row, lines);
    return isCut ? [{ fault: "listBelow", ...at }] : [];
  });
}

/** Whether a list begins right below a line of words that does not announce it. */
function cutsSentence(before: Token | undefined, row: number, lines: readonly string[]): boolean {
  if (before?.type !== "paragraph_open" || before.map?.[1] !== row) return false;
  return !/:[*\s]*$/.test(lines[row - 1] ?? "");
}

/** Numbers that would be printed as others. A list may also have nothing but ones. */
function findNumberFaults(
  tokens: readonly Token[],
  lines: readonly string[],
): readonly GrammarFault[] {
  const lists: string[][] = [];
  return tokens.flatMap((token): GrammarFault[] => {
    if (token.type.endsWith("list_open")) lists.push([]);
    if (token.type.endsWith("list_close")) lists.pop();
    const before = lists.at(-1);
    if (before === undefined || token.type !== "list_item_open" || token.info === "") return [];
    const isOne = token.info === "1" && before.at(-1) === "1";
    before.push(token.info);
    if (isOne || token.info === String(before.length)) return [];
    return [{ fault: "number", ...toPlace(token, lines) }];
  });
}

/** The first sign of the line where a block begins. */
function toPlace({ map }: Token, lines: readonly string[]) {
  const row = map?.[0] ?? 0;
  return { row, column: (lines[row] ?? "").search(/\S/) };
}

/** A cell too many would vanish, one too few would be empty; words right below would become a row. */
function findRowFaults(
  tokens: readonly Token[],
  lines: readonly string[],
): readonly GrammarFault[] {
  let width = 0;
  return tokens.flatMap((token, index): GrammarFault[] => {
    if (token.type !== "tr_open") return [];
    const at = toPlace(token, lines);
    const line = (lines[at.row] ?? "").trim();
    const cells = line.split("|").length;
    if (tokens[index - 1]?.type === "thead_open") width = cells;
    return cells === width && /^\|.*\|$/.test(line) ? [] : [{ fault: "cells", ...at }];
  });
}

/** Two stars that touch words and mark nothing. */
function findLooseStars({ content, marks, toSpot }: Words): readonly GrammarFault[] {
  return marks.flatMap(({ type, content: sign, meta }): GrammarFault[] => {
    if (type !== "text" || sign !== "*" || typeof meta !== "number") return [];
    const around = content.slice(Math.max(meta - 2, 0), meta + 3);
    if (!/[^\s()[\]*]\*\*|\*\*[^\s()[\]*]/.test(around)) return [];
    return [{ fault: "stars", ...toSpot(meta) }];
  });
}

/** What looks like the target of a link and is none, or has more in its brackets than an address. */
function findLooseLinks(words: Words): readonly GrammarFault[] {
  const { content, toSpot } = words;
  const links = listLinks(words);
  const ends = [0, ...links.map(({ end }) => end)];
  const loose = ends.flatMap((from, index) => {
    const between = content.slice(from, links[index]?.start);
    return Array.from(between.matchAll(/\]\(/g), (found) => from + found.index);
  });
  const odd = links.filter(({ isPlain }) => !isPlain).map(({ target }) => target - 2);
  return [...loose, ...odd].map((offset) => ({ fault: "link", ...toSpot(offset) }));
}

const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** Lines that were meant as a list or a table and became one paragraph. */
function findLineFaults({ content, starts, isParagraph }: Words): readonly GrammarFault[] {
  if (!isParagraph) return [];
  const lines = content.split("\n").map((line) => line.trim());
  return lines.flatMap((line, index): GrammarFault[] => {
    const at = starts[index] ?? { row: 0, column: 0 };
    if (line.includes("|") && TABLE_RULE.test(line)) return [{ fault: "table", ...at }];
    const number = findNumber(line);
    const isNext = number !== null && findNumber(lines[index - 1] ?? "") === number - 1;
    return isNext ? [{ fault: "listStart", ...at }] : [];
  });
}

/** `12. Nội dung` → 12. */
function findNumber(line: string): number | null {
  const [, digits] = /^(\d{1,9})\.\s/.exec(line) ?? [];
  return digits === undefined ? null : Number(digits);
}

import type { Token } from "markdown-it";
import { startOf } from "../../model/problem.ts";
import { createMarkdown, shieldBars } from "../../model/prose-markup.ts";
import type { MarkupFault } from "../sentences/markup-texts.ts";
import { createPlaceOf } from "./place-in-prose.ts";

/** A fault and where it stands in the text; row and column count from 0. */
export interface GrammarFault {
  readonly fault: MarkupFault;
  readonly row: number;
  readonly column: number;
}

const ITEM = createCheckedMarkdown(false);
const PAGE = createCheckedMarkdown(true);

/** Lists, tables and marks of prose, read by the grammar that prints them, that would not come out as typed. */
export function findGrammarFaults(markdown: string, hasHeadings: boolean): readonly GrammarFault[] {
  const reader = hasHeadings ? PAGE : ITEM;
  const tokens = reader.parse(markdown, {});
  const lines = shieldBars(markdown).split("\n");
  return [
    ...findListFaults(tokens, lines),
    ...findNumberFaults(tokens, lines),
    ...findRowFaults(tokens, lines),
    ...findWords(tokens, lines).flatMap((words) => [
      ...findLooseStars(words, reader),
      ...findLineFaults(words),
    ]),
  ];
}

/** The marks of words are read later, one by one, since only then we know where they stand. */
function createCheckedMarkdown(hasHeadings: boolean) {
  const markdown = createMarkdown({ hasHeadings, toText: () => "" });
  markdown.core.ruler.disable("inline");
  markdown.inline.ruler2.disable("fragments_join");
  return markdown;
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

/** Words that belong together, and where each of their lines begins. */
interface Words {
  readonly content: string;
  readonly starts: readonly Omit<GrammarFault, "fault">[];
  readonly isParagraph: boolean;
}

function findWords(tokens: readonly Token[], lines: readonly string[]): readonly Words[] {
  let rowOfTable = 0;
  let cursor = 0;
  return tokens.flatMap((token, index): Words[] => {
    if (token.type === "tr_open") {
      rowOfTable = token.map?.[0] ?? 0;
      cursor = 0;
    }
    if (token.type !== "inline") return [];
    const { content, map } = token;
    const isParagraph = tokens[index - 1]?.type === "paragraph_open";
    if (map === null) {
      const column = Math.max((lines[rowOfTable] ?? "").indexOf(content, cursor), 0);
      cursor = column + content.length;
      return [{ content, starts: [{ row: rowOfTable, column }], isParagraph }];
    }
    // A line of a paragraph lacks only what stands before it: the blanks and marks of lists.
    const starts = content.split("\n").map((line, below) => {
      const whole = lines[map[0] + below] ?? "";
      return { row: map[0] + below, column: whole.trimEnd().length - line.trimEnd().length };
    });
    return [{ content, starts, isParagraph }];
  });
}

/** Two stars that touch words and mark nothing. */
function findLooseStars(
  { content, starts }: Words,
  reader: ReturnType<typeof createCheckedMarkdown>,
): readonly GrammarFault[] {
  if (!content.includes("**")) return [];
  const placeOf = createPlaceOf({ markdown: content, place: startOf("") });
  const found: Token[] = [];
  reader.inline.parse(content, reader, {}, found);
  return found.flatMap(({ type, content: sign, meta }): GrammarFault[] => {
    if (type !== "text" || sign !== "*" || typeof meta !== "number") return [];
    const around = content.slice(Math.max(meta - 2, 0), meta + 3);
    if (!/[^\s()[\]*]\*\*|\*\*[^\s()[\]*]/.test(around)) return [];
    const { line, column } = placeOf(meta);
    const start = starts[line - 1] ?? { row: 0, column: 0 };
    return [{ fault: "stars", row: start.row, column: start.column + column - 1 }];
  });
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

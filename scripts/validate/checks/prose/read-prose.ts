import type { Token } from "markdown-it";
import { startOf, type Place } from "../../../model/problem.ts";
import { createMarkdown, shieldBars } from "../../../model/prose/markup.ts";
import type { Prose } from "../../../model/prose/report.ts";
import { createPlaceOf } from "./place-in-prose.ts";

/** Prose as the grammar reads it that prints it. */
export interface ProseReading {
  readonly prose: Prose;
  readonly hasHeadings: boolean;
  readonly tokens: readonly Token[];
  readonly lines: readonly string[];
  readonly words: readonly Words[];
}

/** A place in the text; row and column count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Words that belong together. */
export interface Words {
  readonly content: string;
  /** Where each of their lines begins. */
  readonly starts: readonly Spot[];
  readonly isParagraph: boolean;
  /** What their stars and links became. */
  readonly marks: readonly Token[];
  /** The place of an offset in them. */
  readonly toSpot: (offset: number) => Spot;
}

const ITEM = createCheckedMarkdown(false);
const PAGE = createCheckedMarkdown(true);

export function readProse(prose: Prose, hasHeadings: boolean): ProseReading {
  const reader = hasHeadings ? PAGE : ITEM;
  const tokens = reader.parse(prose.markdown, {});
  const lines = shieldBars(prose.markdown).split("\n");
  const words = findWords(tokens, lines).map((found) => ({
    ...found,
    marks: readMarks(found.content, reader),
    toSpot: createToSpot(found),
  }));
  return { prose, hasHeadings, tokens, lines, words };
}

export function toPlaceOf({ row, column }: Spot, { file, line }: Place): Place {
  return { file, line: line + row, column: column + 1 };
}

/** The marks of words are read later, one by one, since only then we know where they stand. */
function createCheckedMarkdown(hasHeadings: boolean) {
  const markdown = createMarkdown({ hasHeadings, toText: () => "" });
  markdown.core.ruler.disable("inline");
  markdown.inline.ruler2.disable("fragments_join");
  // The check tells of a bad address itself.
  markdown.validateLink = () => true;
  return markdown;
}

type FoundWords = Pick<Words, "content" | "starts" | "isParagraph">;

function findWords(tokens: readonly Token[], lines: readonly string[]): readonly FoundWords[] {
  let rowOfTable = 0;
  let cursor = 0;
  return tokens.flatMap((token, index): FoundWords[] => {
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

function readMarks(
  content: string,
  reader: ReturnType<typeof createCheckedMarkdown>,
): readonly Token[] {
  if (!content.includes("**") && !content.includes("](")) return [];
  const found: Token[] = [];
  reader.inline.parse(content, reader, {}, found);
  return found;
}

function createToSpot({ content, starts }: FoundWords): Words["toSpot"] {
  const placeOf = createPlaceOf({ markdown: content, place: startOf("") });
  return (offset) => {
    const { line, column } = placeOf(offset);
    const start = starts[line - 1] ?? { row: 0, column: 0 };
    return { row: start.row, column: start.column + column - 1 };
  };
}

import { Lexer } from "yaml";

const SCALAR_FOLLOWS = "\u001F";
const DOCUMENT_FOLLOWS = "\u0002";
const FLOW_BREAKS_OFF = "\u0018";
const FLOW_STEPS = new Map([
  ["[", 1],
  ["{", 1],
  ["]", -1],
  ["}", -1],
]);

/**
 * Where a YAML text first nests deeper than `deepest` levels, or `undefined`. It runs before the parser, which deep
 * nesting can abort together with the process. It counts block levels by column, flow levels by brackets.
 */
export function findTooDeep(text: string, deepest: number): number | undefined {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let column = 0;
  let keyColumn = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === DOCUMENT_FOLLOWS) continue;
    if (lexeme === SCALAR_FOLLOWS) {
      keyColumn = column;
      continue;
    }
    if (lexeme === FLOW_BREAKS_OFF) {
      flow = 0;
      continue;
    }
    flow += FLOW_STEPS.get(lexeme) ?? 0;
    if (flow === 0) enterLevel(columns, lexeme === ":" ? keyColumn : column, lexeme);
    column = lexeme.includes("\n")
      ? lexeme.length - 1 - lexeme.lastIndexOf("\n")
      : column + lexeme.length;
    if (columns.length + flow > deepest) return offset;
    offset += lexeme.length;
  }
  return undefined;
}

/** The largest file of a term has a hundredth of this; parsing so many takes a quarter of a second. */
const MOST_LEXEMES = 100_000;

/** Where a YAML text exceeds the number of signs and values that can be parsed in time, or `undefined`. */
export function findTooMuch(text: string): number | undefined {
  let offset = 0;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > MOST_LEXEMES) return offset;
    const isMark = [DOCUMENT_FOLLOWS, SCALAR_FOLLOWS, FLOW_BREAKS_OFF].includes(lexeme);
    if (!isMark) offset += lexeme.length;
  }
  return undefined;
}

/** A sign at which the text would mean something else than it says. */
export interface Mark {
  readonly code: "yaml-anchor" | "yaml-tag" | "yaml-cut-text";
  readonly text: string;
  readonly offset: number;
}

/** Behind the end of a line, a quotation, a bracket or the head of a block of text, a remark cuts nothing off. */
const ENDED = /^(?:\r?\n|["'\]}|>])/;

/**
 * All anchors, aliases and tags (`&x`, `*x`, `!x`) of a YAML text, and the remarks that were not meant as such: a `#`
 * glued to words cuts them off from the value, as in `Đảng bộ xã #2`. They are found before parsing: the parser drops
 * some tags and all remarks silently, and the value that it puts in place of an alias has no position in the file.
 */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  let isScalar = false;
  let before = "\n";
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === DOCUMENT_FOLLOWS || lexeme === FLOW_BREAKS_OFF) continue;
    if (lexeme === SCALAR_FOLLOWS) {
      isScalar = true;
      continue;
    }
    const code = isScalar ? undefined : toMarkCode(lexeme, before);
    if (code !== undefined) {
      // The parser ends a tag at the first letter with an accent; a reader looks for the whole word.
      const [word = lexeme] = /^[^\s,\]}]+/.exec(text.slice(offset, offset + 60)) ?? [];
      marks.push({ code, text: code === "yaml-cut-text" ? lexeme : word, offset });
    }
    if (!/^[ \t]*$/.test(lexeme)) before = lexeme;
    isScalar = false;
    offset += lexeme.length;
  }
  return marks;
}

function toMarkCode(lexeme: string, before: string): Mark["code"] | undefined {
  if (/^[&*]/.test(lexeme)) return "yaml-anchor";
  if (lexeme.startsWith("!")) return "yaml-tag";
  return /^#\S/.test(lexeme) && !ENDED.test(before) ? "yaml-cut-text" : undefined;
}

/** A colon, a dash or a question mark begins a level: leaves every one further right, enters this one. */
function enterLevel(columns: number[], column: number, lexeme: string): void {
  if (lexeme !== ":" && lexeme !== "-" && lexeme !== "?") return;
  while (columns.length > 0 && (columns.at(-1) ?? 0) > column) columns.pop();
  if (columns.at(-1) !== column) columns.push(column);
}

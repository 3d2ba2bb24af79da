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
 * The deepest nesting of a YAML text, counted without building a tree: deep nesting can abort the
 * process inside the parser, so this runs first. Counts block levels by column, flow by brackets.
 */
export function measureDepth(text: string): number {
  const columns: number[] = [];
  let flow = 0;
  let deepest = 0;
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
    if (flow === 0 && lexeme === ":") enterColumn(columns, keyColumn);
    if (flow === 0 && (lexeme === "-" || lexeme === "?")) enterColumn(columns, column);
    column = lexeme.includes("\n")
      ? lexeme.length - 1 - lexeme.lastIndexOf("\n")
      : column + lexeme.length;
    deepest = Math.max(deepest, columns.length + flow);
  }
  return deepest;
}

/** An anchor, an alias or a tag: `&x`, `*x`, `!x`. */
export interface Mark {
  readonly text: string;
  readonly offset: number;
}

/**
 * All anchors, aliases and tags of a YAML text. They are found before parsing: a parser drops some
 * tags without a word, and what it makes of an alias has no place in the file.
 */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === DOCUMENT_FOLLOWS || lexeme === FLOW_BREAKS_OFF) continue;
    if (lexeme === SCALAR_FOLLOWS) {
      isScalar = true;
      continue;
    }
    if (!isScalar && /^[&*!]/.test(lexeme)) {
      // The parser ends a tag at the first letter with an accent; a reader looks for the whole word.
      const [word = lexeme] = /^[^\s,\]}]+/.exec(text.slice(offset, offset + 60)) ?? [];
      marks.push({ text: word, offset });
    }
    isScalar = false;
    offset += lexeme.length;
  }
  return marks;
}

/** Leaves every level that began further right, then enters this one. */
function enterColumn(columns: number[], column: number): void {
  while (columns.length > 0 && (columns.at(-1) ?? 0) > column) columns.pop();
  if (columns.at(-1) !== column) columns.push(column);
}

import type { Place } from "../../model/problem.ts";
import { isOfPlainSigns } from "../checks/signs/characters.ts";
import { addKey, ONLY_REMARK, readValue, type ToNode } from "./plain-values.ts";
import type { MapEntry, SourceNode } from "./source-node.ts";

/** Below the limits of `parseAnyYaml`, so that no text read here could reach one of them. */
const MOST_LEXEMES = 99_000;
const DEEPEST = 10;

/** Nothing, or a remark alone on its line. */
const BLANK = /^ *(?:#.*)?$/;
const LINE = /^( *)(- +)?(?:([a-z0-9][a-z0-9_-]{0,99}):(?: +|$))?(.*)$/;

/** What stands on the lines, in their order. A value stands on the line of its key or dash. */
type Token =
  | { readonly kind: "dash"; readonly place: Place }
  | { readonly kind: "key"; readonly place: Place; readonly key: string }
  | { readonly kind: "value"; readonly place: Place; readonly toNode: ToNode };

/** The tokens of a file, and how many of them are read. */
interface Walk {
  readonly tokens: readonly Token[];
  done: number;
}

/**
 * Reads the plain YAML that nearly all files are: keys and dashes in their columns, each value on one line. Gives the
 * tree that `parseAnyYaml` gives. `undefined`: it does not surely know this text, which may also be faulty.
 */
export function parsePlainYaml(file: string, text: string): SourceNode | undefined {
  if (mayHaveTooMuch(text) || !isOfPlainSigns(text) || text.includes("\t")) return undefined;
  const tokens = readLines(file, text.split("\n"));
  if (tokens === undefined) return undefined;
  const walk: Walk = { tokens, done: 0 };
  const node = readBlock(walk, { path: "", depth: 1 });
  // A token whose column fits no level is left by all of them.
  return walk.done === tokens.length ? node : undefined;
}

/** More than `findTooMuch` counts in a plain text: so many lexemes belong to each of these signs, at most. */
const LEXEMES = [
  [/:(?:\s|$)/g, 6],
  [/-(?:\s|$)|[,[{]/g, 4],
  [/[\n\]}#"']/g, 2],
] as const;

/** A sign has at most two lexemes, so that most texts need not be counted. */
function mayHaveTooMuch(text: string): boolean {
  return text.length * 2 > MOST_LEXEMES && countAtMost(text) > MOST_LEXEMES;
}

/** How many lexemes a plain text has, at most. */
export function countAtMost(text: string): number {
  const counts = LEXEMES.map(([signs, each]) => (text.match(signs)?.length ?? 0) * each);
  return counts.reduce((sum, count) => sum + count, 4);
}

function readLines(file: string, lines: readonly string[]): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (const [index, line] of lines.entries()) {
    if (!BLANK.test(line) && !readLine(file, { line, number: index + 1 }, tokens)) return undefined;
  }
  return tokens;
}

/** Adds the tokens of a line; `false`: it is not plain. */
function readLine(
  file: string,
  { line, number }: { readonly line: string; readonly number: number },
  tokens: Token[],
): boolean {
  const [, indent = "", dash = "", key, value = ""] = LINE.exec(line) ?? [];
  const keyColumn = indent.length + dash.length + 1;
  if (dash !== "")
    tokens.push({ kind: "dash", place: { file, line: number, column: indent.length + 1 } });
  if (key !== undefined)
    tokens.push({ kind: "key", place: { file, line: number, column: keyColumn }, key });
  if (ONLY_REMARK.test(value)) return key !== undefined;
  if (key === undefined && dash === "") return false;
  const toNode = readValue(value);
  if (toNode === undefined) return false;
  const column = line.length - value.length + 1;
  tokens.push({ kind: "value", place: { file, line: number, column }, toNode });
  return true;
}

/** Where a map or a list stands in the tree. */
interface Level {
  readonly path: string;
  readonly depth: number;
}

/** The map or list that begins with the next token. */
function readBlock(walk: Walk, level: Level): SourceNode | undefined {
  const first = walk.tokens[walk.done];
  if (first === undefined || level.depth > DEEPEST) return undefined;
  return first.kind === "key"
    ? readMap(walk, first.place, level)
    : readList(walk, first.place, level);
}

/** All keys of one column. */
function readMap(walk: Walk, place: Place, { path, depth }: Level): SourceNode | undefined {
  const entries: MapEntry[] = [];
  const alike = new Set<string>();
  for (;;) {
    const token = walk.tokens[walk.done];
    if (token?.kind !== "key" || token.place.column !== place.column)
      return { kind: "map", place, path, entries };
    walk.done += 1;
    const { key, place: keyPlace } = token;
    if (!addKey(key, alike)) return undefined;
    const below = { path: path === "" ? key : `${path}.${key}`, depth: depth + 1 };
    const value = readUnderKey(walk, keyPlace, below);
    if (value === undefined) return undefined;
    entries.push({ key, keyPlace, value });
  }
}

/** A key without a value is empty, and an empty value stands at its key. */
function readUnderKey(walk: Walk, keyPlace: Place, level: Level): SourceNode | undefined {
  const next = walk.tokens[walk.done];
  const hasValue = next !== undefined && next.place.column > keyPlace.column;
  const value = hasValue ? readValueOrBlock(walk, level) : undefined;
  if (hasValue && value?.kind !== "empty") return value;
  return { kind: "empty", place: keyPlace, path: level.path };
}

/** All dashes of one column. */
function readList(walk: Walk, place: Place, { path, depth }: Level): SourceNode | undefined {
  const items: SourceNode[] = [];
  for (;;) {
    const token = walk.tokens[walk.done];
    if (token?.kind !== "dash" || token.place.column !== place.column)
      return { kind: "list", place, path, items };
    walk.done += 1;
    const below = { path: `${path}[${items.length + 1}]`, depth: depth + 1 };
    const item = readValueOrBlock(walk, below);
    if (item === undefined) return undefined;
    items.push(item);
  }
}

/** What stands behind a key or a dash on its line, or else below it. */
function readValueOrBlock(walk: Walk, level: Level): SourceNode | undefined {
  const token = walk.tokens[walk.done];
  if (token?.kind !== "value") return readBlock(walk, level);
  walk.done += 1;
  return token.toNode(token.place, level.path);
}

import type { Place } from "../../model/problem.ts";
import { FORBIDDEN_KEYS, NOTHING, type SourceNode } from "./source-node.ts";

/** A value that only lacks its path. */
export type ToNode = (place: Place, path: string) => SourceNode;

/** As many keys as `parseAnyYaml` allows in one map. */
const MOST_KEYS = 1000;
/** Braces in braces; together with the levels of lines they stay below the limit of `parseAnyYaml`. */
const DEEPEST_BRACES = 3;

/** A remark glued to its sign (`#2`) may be meant as a part of the value: `parseYaml` tells that. */
export const ONLY_REMARK = /^(?:# .*|#)?$/;
const REMARK = "(?: +(?:# .*|#)?)?$";
const ENDS = new RegExp(`^${REMARK}`);
/** The first sign has no meaning of its own. */
const BARE = /^[^-?:,[\]{}#&*!|>'"%@` ]/;
const QUOTED = new RegExp(`^(?:"([^"\\\\]*)"|'([^']*)')${REMARK}`);
const WORD = String.raw`[\p{L}\d][\p{L}\d_-]*`;
const WORDS = `${WORD}(?: ${WORD})*`;
const LIST = String.raw`\[(${WORDS}(?:, *${WORDS})*)\]`;
const BRACKETS = new RegExp(`^${LIST}${REMARK}`, "u");
const NO_KEYS = new RegExp(String.raw`^\{\}${REMARK}`);

/** Braces, and what stands between them. */
const OPEN = /\{ */y;
const KEY = /([a-z0-9][a-z0-9_-]{0,99}): +/y;
const PART = String.raw`[\p{L}\d][\p{L}\d_/.%-]*`;
const LEAF = new RegExp(`(${PART}(?: ${PART})*)|"([^"\\\\]*)"|'([^']*)'|${LIST}`, "uy");
const BEHIND = / *([,}]) */y;

/** Adds a key to those of a map. Keys that differ in joining signs alone are one key, twice: such a map is not plain. */
export function addKey(key: string, alike: Set<string>): boolean {
  const plain = key.replaceAll("-", "_");
  if (FORBIDDEN_KEYS.has(key) || alike.has(plain) || alike.size === MOST_KEYS) return false;
  alike.add(plain);
  return true;
}

/** The value that stands on a line, with the remark behind it; `undefined`: it is not surely known. */
export function readValue(written: string): ToNode | undefined {
  if (BARE.test(written)) return readBare(written);
  const quoted = QUOTED.exec(written);
  if (quoted !== null) return toQuotedLeaf(quoted[1] ?? quoted[2] ?? "");
  const inside = BRACKETS.exec(written)?.[1];
  if (inside !== undefined) return toList(inside);
  if (NO_KEYS.test(written)) return (place, path) => ({ kind: "map", place, path, entries: [] });
  const braces = written.startsWith("{") ? readBraces(written, 0, 1) : undefined;
  return braces !== undefined && ENDS.test(written.slice(braces.end)) ? braces.toNode : undefined;
}

function readBare(written: string): ToNode | undefined {
  const remark = written.indexOf(" #");
  if (remark >= 0 && !ONLY_REMARK.test(written.slice(remark + 1))) return undefined;
  const text = (remark < 0 ? written : written.slice(0, remark)).trimEnd();
  return text.includes(": ") || text.endsWith(":") ? undefined : toBareLeaf(text);
}

function toBareLeaf(text: string): ToNode {
  return NOTHING.test(text) ? EMPTY : toText(text);
}

function toQuotedLeaf(text: string): ToNode {
  return text.trim() === "" ? EMPTY : toText(text);
}

const EMPTY: ToNode = (place, path) => ({ kind: "empty", place, path });

function toText(text: string): ToNode {
  return (place, path) => ({ kind: "text", place, path, text });
}

/** The texts between brackets. */
function toList(inside: string): ToNode {
  return (place, path) => {
    const items = Array.from(inside.matchAll(/[^, ][^,]*/g), ({ 0: words, index }, at) =>
      toBareLeaf(words)({ ...place, column: place.column + 1 + index }, `${path}[${at + 1}]`),
    );
    return { kind: "list", place, path, items };
  };
}

/** What was read of a line, and where the rest begins. */
interface Read {
  readonly toNode: ToNode;
  readonly end: number;
}

interface FlowEntry extends Read {
  readonly key: string;
  readonly keyAt: number;
  readonly valueAt: number;
}

/** `{ id: xa-a, so_lieu: { so_dang_vien: 12 } }`: keys with values of plain words, in quotes, brackets or braces. */
function readBraces(text: string, start: number, depth: number): Read | undefined {
  const entries: FlowEntry[] = [];
  const alike = new Set<string>();
  let at = start + (matchAt(OPEN, text, start)?.[0].length ?? 0);
  for (;;) {
    const entry = readEntry(text, at, depth);
    if (entry === undefined || !addKey(entry.key, alike)) return undefined;
    const [behind = "", sign] = matchAt(BEHIND, text, entry.end) ?? [];
    if (sign === undefined) return undefined;
    entries.push(entry);
    at = entry.end + behind.length;
    if (sign === "}")
      return { toNode: toMap(entries, start), end: at - behind.length + behind.indexOf("}") + 1 };
  }
}

function readEntry(text: string, keyAt: number, depth: number): FlowEntry | undefined {
  const [head, key] = matchAt(KEY, text, keyAt) ?? [];
  if (head === undefined || key === undefined) return undefined;
  const valueAt = keyAt + head.length;
  const isDeeper = text[valueAt] === "{" && depth < DEEPEST_BRACES;
  const value = isDeeper ? readBraces(text, valueAt, depth + 1) : readLeaf(text, valueAt);
  return value === undefined ? undefined : { ...value, key, keyAt, valueAt };
}

function readLeaf(text: string, at: number): Read | undefined {
  const found = matchAt(LEAF, text, at);
  if (found === null) return undefined;
  const [whole, bare, double, single, inside = ""] = found;
  const quoted = double ?? single;
  const leaf = quoted === undefined ? toList(inside) : toQuotedLeaf(quoted);
  return { toNode: bare === undefined ? leaf : toBareLeaf(bare), end: at + whole.length };
}

/** @param pattern a sticky one */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** @param start where the brace stands on its line */
function toMap(entries: readonly FlowEntry[], start: number): ToNode {
  return (place, path) => ({
    kind: "map",
    place,
    path,
    entries: entries.map(({ key, keyAt, valueAt, toNode }) => {
      const keyPlace = { ...place, column: place.column + keyAt - start };
      const below = path === "" ? key : `${path}.${key}`;
      const value = toNode({ ...place, column: place.column + valueAt - start }, below);
      // An empty value stands at its key.
      return {
        key,
        keyPlace,
        value: value.kind === "empty" ? { ...value, place: keyPlace } : value,
      };
    }),
  });
}

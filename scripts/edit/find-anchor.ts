import { toPlain } from "../validate/sentences/nearest.ts";
import type { KeyGroup, MapStyle } from "./edit.ts";
import type { PairSpot } from "./source-tree.ts";

/** Where a new key goes: behind a key that is there, before one, or below a remark. */
export type Anchor =
  | { readonly kind: "behind" | "before"; readonly pair: PairSpot }
  /** At the end of the remark's line. */
  | { readonly kind: "below"; readonly at: number };

export interface NewKey {
  readonly key: string;
  readonly anchor: Anchor;
  /** The remark that it begins, where the remarks of the map name groups; `null`: its group is there. */
  readonly title: string | null;
}

/** The map that lacks keys. */
export interface Around {
  readonly style: MapStyle | undefined;
  /** The keys that are there and stay; at least one. */
  readonly pairs: readonly PairSpot[];
  /** Where the lines of remarks end that name groups, by what they say. */
  readonly titles: ReadonlyMap<string, number>;
}

/**
 * Where keys that a map lacks go: beside the nearest keys of their group, else below the remark that names the group,
 * else where the group belongs among the others. They come in the order of the style.
 */
export function findAnchors(keys: readonly string[], around: Around): readonly NewKey[] {
  const known = orderKeys(keys, around.style).map((key) => findAnchor(key, around));
  return known.map((one, index) => ({
    ...one,
    // Only the first of a group has its remark.
    title: known.slice(0, index).some(({ title }) => title === one.title) ? null : one.title,
  }));
}

/** In the order of the style; keys that it does not know come last, as they are. */
export function orderKeys(keys: readonly string[], style: MapStyle | undefined): readonly string[] {
  const known = style?.groups.flatMap((group) => group.keys) ?? [];
  const others = keys.filter((key) => !known.includes(key));
  return [...known.filter((key) => keys.includes(key)), ...others];
}

function findAnchor(key: string, around: Around): NewKey {
  const { style, pairs, titles } = around;
  const groups = style?.groups ?? [];
  const own = groups.findIndex((group) => group.keys.includes(key));
  const group = groups[own];
  const beside = group === undefined ? undefined : findInGroup(key, group, around);
  if (beside !== undefined) return { key, anchor: beside, title: null };
  if (group === undefined) return { key, anchor: behindLast(pairs), title: null };
  const anchor =
    findBehind(keysOf(groups.slice(0, own)), pairs) ??
    findBefore(keysOf(groups.slice(own + 1)), pairs) ??
    behindLast(pairs);
  return { key, anchor, title: titles.size > 0 ? group.title : null };
}

function findInGroup(key: string, { title, keys }: KeyGroup, around: Around): Anchor | undefined {
  const at = keys.indexOf(key);
  const line = title === null ? undefined : around.titles.get(title);
  return (
    findBehind(keys.slice(0, at), around.pairs) ??
    (line === undefined ? undefined : ({ kind: "below", at: line } as const)) ??
    findBefore(keys.slice(at + 1), around.pairs)
  );
}

function behindLast(pairs: readonly PairSpot[]): Anchor {
  const last = pairs.at(-1);
  if (last === undefined) throw new TypeError("a map without keys has no anchor");
  return { kind: "behind", pair: last };
}

function keysOf(groups: readonly KeyGroup[]): readonly string[] {
  return groups.flatMap(({ keys }) => keys);
}

function findBehind(keys: readonly string[], pairs: readonly PairSpot[]): Anchor | undefined {
  const pair = findFirst(keys.toReversed(), pairs);
  return pair === undefined ? undefined : { kind: "behind", pair };
}

function findBefore(keys: readonly string[], pairs: readonly PairSpot[]): Anchor | undefined {
  const pair = findFirst(keys, pairs);
  return pair === undefined ? undefined : { kind: "before", pair };
}

/** The pair of the first of the keys that has one. */
function findFirst(keys: readonly string[], pairs: readonly PairSpot[]): PairSpot | undefined {
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  return keys.map((key) => byKey.get(key)).find((pair) => pair !== undefined);
}

/**
 * Where the lines end that name groups of a map in a remark, by the title of the group.
 * @param part the text of the map with the remarks above it
 * @param start where that part begins in the file
 */
export function findTitles(
  style: MapStyle | undefined,
  { part, start }: { readonly part: string; readonly start: number },
): Around["titles"] {
  const known = new Map(
    style?.groups.flatMap(({ title }) =>
      title === null ? [] : [[toPlain(title), title] as const],
    ),
  );
  const titles = new Map<string, number>();
  for (const line of part.matchAll(/^[ \t]*#+[ \t]*([^\r\n]*?)[ \t]*(?=\r?$)/gmu)) {
    const title = known.get(toPlain(line[1] ?? ""));
    if (title !== undefined) titles.set(title, start + line.index + line[0].length);
  }
  return titles;
}

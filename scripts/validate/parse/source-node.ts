import type { Place } from "../../model/problem.ts";

/**
 * A YAML tree of texts with positions. Nothing is typed yet: the readers decide what `01234`, `no` or `1.234` mean.
 * A map is a list of entries, so that no key can reach an object's prototype.
 */
export type SourceNode = MapNode | ListNode | TextNode | EmptyNode;

interface NodeBase {
  readonly place: Place;
  /** The key path inside the file: `truong[3].kieu`. */
  readonly path: string;
}

export interface MapNode extends NodeBase {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: SourceNode;
}

export interface ListNode extends NodeBase {
  readonly kind: "list";
  readonly items: readonly SourceNode[];
}

export interface TextNode extends NodeBase {
  readonly kind: "text";
  readonly text: string;
}

export interface EmptyNode extends NodeBase {
  readonly kind: "empty";
}

/** The words by which YAML, and so an editor, says that there is nothing. */
export const NOTHING = /^(?:~|null|Null|NULL)$/;

/** Keys that no record has: as names of properties they would reach an object's prototype. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

/** The items of the list under a key; none where there is no list. */
export function itemsOf(node: SourceNode | undefined, key: string): readonly SourceNode[] {
  const list = node === undefined ? undefined : findEntry(node, key);
  return list?.kind === "list" ? list.items : [];
}

/** The text under a key, or `undefined`. */
export function findText(node: SourceNode, key: string): TextNode | undefined {
  const at = findEntry(node, key);
  return at?.kind === "text" ? at : undefined;
}

/** The value under a key, or `undefined`. */
export function findEntry(node: SourceNode, key: string): SourceNode | undefined {
  if (node.kind !== "map") return undefined;
  for (const entry of node.entries) if (entry.key === key) return entry.value;
  return undefined;
}

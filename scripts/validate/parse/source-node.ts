import type { Place } from "../../model/problem.ts";

/**
 * A YAML tree as text with positions: nothing typed yet, so that our own reading decides what
 * `01234`, `no` or `1.234` mean. Maps are entry lists: no key can reach an object's prototype.
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

/** The value under a key, or `undefined`. */
export function findEntry(node: SourceNode, key: string): SourceNode | undefined {
  if (node.kind !== "map") return undefined;
  return node.entries.find((entry) => entry.key === key)?.value;
}

import type { SourceNode } from "../validate/parse/source-node.ts";
import type { Change, Within } from "./changes.ts";

/** What a reader gets of a text of YAML, without places. */
export type Plain =
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Plain> }
  | { readonly kind: "list"; readonly items: readonly Plain[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" };

const EMPTY: Plain = { kind: "empty" };

/** The tree of a file; `undefined`: it holds nothing yet. */
export function toPlainTree(node: SourceNode | undefined): Plain {
  if (node === undefined) return EMPTY;
  switch (node.kind) {
    case "map":
      return {
        kind: "map",
        entries: new Map(node.entries.map(({ key, value }) => [key, toPlainTree(value)])),
      };
    case "list":
      return { kind: "list", items: node.items.map(toPlainTree) };
    case "text":
      return { kind: "text", text: node.text };
    case "empty":
      return EMPTY;
  }
}

/** What a reader must get after a change; it knows nothing of how the text is edited. */
export function toExpected(before: Plain, { parts }: Within): Plain {
  const isOfList = [...parts.keys()].every((part) => typeof part === "number");
  if (before.kind === "list" || (before.kind === "empty" && isOfList && parts.size > 0)) {
    const items = before.kind === "list" ? [...before.items] : [];
    for (const [part, one] of parts)
      items[Number(part)] = toChanged(items[Number(part)], one) ?? EMPTY;
    return { kind: "list", items };
  }
  const entries = new Map(before.kind === "map" ? before.entries : []);
  for (const [part, one] of parts) {
    const key = String(part);
    const value = toChanged(entries.get(key), one);
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
  }
  return { kind: "map", entries };
}

/** `undefined`: it is gone. */
function toChanged(before: Plain = EMPTY, change: Change): Plain | undefined {
  switch (change.kind) {
    case "text": {
      const text = change.text.normalize("NFC");
      return text.trim() === "" ? EMPTY : { kind: "text", text };
    }
    case "blank":
      return EMPTY;
    case "gone":
      return undefined;
    case "noKeys":
      return { kind: "map", entries: new Map() };
    case "within":
      return toExpected(before, change);
  }
}

/** Whether two trees say the same; the order of keys says nothing. */
export function isSame(a: Plain, b: Plain | undefined): boolean {
  if (b === undefined) return false;
  if (a.kind === "map" && b.kind === "map") {
    const { entries } = b;
    const isWithin = [...a.entries].every(([key, one]) => isSame(one, entries.get(key)));
    return isWithin && a.entries.size === entries.size;
  }
  if (a.kind === "list" && b.kind === "list") {
    const { items } = b;
    return a.items.length === items.length && a.items.every((one, at) => isSame(one, items[at]));
  }
  if (a.kind === "text" && b.kind === "text") return a.text === b.text;
  return a.kind === b.kind;
}

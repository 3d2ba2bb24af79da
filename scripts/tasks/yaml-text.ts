import { Document, isScalar, visit } from "yaml";
import type { SourceFile } from "../load/source-file.ts";
import { parseYaml } from "../validate/parse/yaml.ts";
import type { SourceNode } from "../validate/parse/source-node.ts";

/** What a YAML file says, as texts: nothing is a number or a yes before a reader of the data says so. */
export type Plain = string | null | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain;
}

/** What a file says without its remarks; nothing where it says nothing or cannot be read. */
export function parsePlain(source: SourceFile): PlainMap {
  const node = parseYaml(source, () => undefined);
  const plain = node === undefined ? null : toPlain(node);
  return isPlainMap(plain) ? plain : {};
}

function toPlain(node: SourceNode): Plain {
  switch (node.kind) {
    case "map":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, toPlain(value)]));
    case "list":
      return node.items.map(toPlain);
    case "text":
      return node.text;
    case "empty":
      return null;
  }
}

/** Writes it as people do: a key on each line, lists of single words on one line, quotes where they are needed. */
export function printPlain(value: Plain): string {
  const document = new Document(value, { schema: "failsafe", customTags: ["null"] });
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: false });
}

/** A text as it stands behind a key: `Đảng bộ xã A`, `"Chi bộ: Tòa án"`. */
export function printText(text: string): string {
  return printPlain(text).trimEnd();
}

export function isPlainMap(value: Plain | undefined): value is PlainMap {
  return typeof value === "object" && value !== null && !isList(value);
}

export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** The maps in the list under a key; none where there is no list. */
export function listMaps(from: PlainMap, key: string): readonly PlainMap[] {
  const list = from[key];
  return isList(list) ? list.filter(isPlainMap) : [];
}

/** The texts in the list under a key; none where there is no list. */
export function listTexts(from: PlainMap, key: string): readonly string[] {
  const list = from[key];
  return isList(list) ? list.filter((item) => typeof item === "string") : [];
}

/** The text under a key; empty where there is none. */
export function textOf(from: PlainMap, key: string): string {
  const text = from[key];
  return typeof text === "string" ? text : "";
}

/** The map without some of its keys. */
export function without(from: PlainMap, keys: readonly string[]): PlainMap {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}

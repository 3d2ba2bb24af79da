import type { SourceFile } from "../load/source-file.ts";
import { startOf, type Place } from "../model/problem.ts";
import { once } from "../once.ts";
import { toPlaceIn } from "../model/prose/report.ts";
import { isWithinEntry } from "../model/units/unit-entry.ts";
import { parseMarkdown } from "../validate/parse/markdown.ts";
import type { SourceNode, TextNode } from "../validate/parse/source-node.ts";
import { parseYaml } from "../validate/parse/yaml.ts";
import type { PublicText } from "./texts.ts";

/** Finds the place of some words of a text; called for problems alone, since it reads the files again. */
export type Locate = (
  text: PublicText,
  words: { readonly start: number; readonly end: number },
) => Place;

export function createLocate(sources: readonly SourceFile[]): Locate {
  // A file with many units may be asked for each of them.
  const readable = sources.map((source) => ({ source, read: once(() => parse(source)) }));
  return (text, { start, end }) => {
    if (text.prose !== null) return toPlaceIn(text.prose, start);
    const words = text.text.slice(start, end);
    // A definition may read like a value of a unit, but units and periods have files of their own.
    const own = readable.filter(
      ({ source: { file } }) =>
        file.startsWith(text.file) && (text.file !== "data/" || !file.startsWith("data/ky/")),
    );
    for (const { source, read } of own) {
      const node = findNode(read(), text);
      if (node !== undefined) return toPlaceOfWords(node, words, source);
    }
    return text.entry?.start ?? startOf(text.file);
  };
}

const IGNORE = () => undefined;

function parse(source: SourceFile): SourceNode | undefined {
  if (source.file.endsWith(".yaml")) return parseYaml(source, IGNORE);
  return source.file.endsWith(".md") ? parseMarkdown(source, IGNORE)?.frontMatter : undefined;
}

/** The value with this text; of a unit's text the one that stands where the data speaks of this unit. */
function findNode(node: SourceNode | undefined, text: PublicText): TextNode | undefined {
  switch (node?.kind) {
    case "text":
      return node.text === text.text && isOwn(node, text) ? node : undefined;
    case "map":
      return findFirst(
        node.entries.map(({ value }) => value),
        text,
      );
    case "list":
      return findFirst(node.items, text);
    case "empty":
    case undefined:
      return undefined;
  }
}

function isOwn({ place }: TextNode, { entry }: PublicText): boolean {
  return entry === null || isWithinEntry(place, entry);
}

function findFirst(nodes: readonly SourceNode[], text: PublicText): TextNode | undefined {
  for (const node of nodes) {
    const found = findNode(node, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** YAML may fold or quote a value, so the words are looked up in its lines. */
function toPlaceOfWords({ place }: TextNode, words: string, { text }: SourceFile): Place {
  const lines = text.split("\n");
  for (const [index, line] of lines.slice(place.line - 1).entries()) {
    const column = line.indexOf(words, index === 0 ? place.column - 1 : 0);
    if (column >= 0) return { ...place, line: place.line + index, column: column + 1 };
    if (index >= MOST_LINES) break;
  }
  return place;
}

/** No value of a key is longer. */
const MOST_LINES = 50;

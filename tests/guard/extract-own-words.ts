import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Parser } from "htmlparser2";
import { parseSync } from "oxc-parser";
import { toPlainWords } from "../../scripts/guard/read/plain-words.ts";
import { SHORTEST_WHOLE } from "../../scripts/guard/values/needles.ts";
import { CIRCULATION_MARK } from "../../scripts/model/report/marks.ts";
import { PROJECT } from "../roots/project-root.ts";

/** The code of public files starts here; what it imports belongs to it. */
const CODE = [
  "scripts/compose/registry.ts",
  "scripts/compose/downloads",
  "scripts/compose/feeds",
  "scripts/compose/papers/public.ts",
  "scripts/render/downloads",
  "templates/browser/units.ts",
];
/** The templates of public files; what they include belongs to them. */
const TEMPLATES = [
  "templates/pages",
  "templates/feeds",
  "templates/papers/bulletin.njk",
  "templates/papers/summary.njk",
];
/** A page that extends it is not public. */
const INTERNAL_LAYOUT = "layouts/internal.njk";
/** Its words are parts of numerals. */
const NUMERALS = "scripts/compose/words/ordinals.ts";

/** Stands in a template for a value that is printed there. */
const HOLE = "\u0000";
/** Stands in a template for a command, or for a macro, which writes elements of its own. */
const BORDER = "\u0001";

/** The texts that public files print and that no data changes, as the guard compares texts. */
export async function extractOwnWords(): Promise<readonly string[]> {
  const code = await readAll(CODE, findImports);
  const templates = await readAll(TEMPLATES, findIncluded);
  code.delete(NUMERALS);
  const texts = [
    ...[...code.values()].flatMap(listCodeTexts),
    ...[...templates.values()].flatMap(listTemplateTexts),
  ];
  const words = new Set(texts.map(toWords));
  // The guard must find this mark on a public page.
  words.delete(toWords(CIRCULATION_MARK));
  return [...words].filter(({ length }) => length >= SHORTEST_WHOLE).toSorted();
}

const toWords = (text: string) => toPlainWords(text).trim();

/** Vietnamese, and neither the beginning nor the rest of another text. */
function isWhole(text: string): boolean {
  return /[^\p{ASCII}\P{L}]/u.test(text) && !/^[\s,;:.()]|\s$/.test(text);
}

type Follow = (file: string, source: string) => readonly string[];

/** The files in these folders and whatever they lead to: path → source. */
async function readAll(starts: readonly string[], follow: Follow): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  const waiting = (await Promise.all(starts.map(listFiles))).flat();
  for (const file of waiting) {
    if (read.has(file)) continue;
    const source = await readFile(path.join(PROJECT, file), "utf8");
    if (source.includes(INTERNAL_LAYOUT)) continue;
    read.set(file, source);
    waiting.push(...follow(file, source));
  }
  return read;
}

async function listFiles(start: string): Promise<readonly string[]> {
  const place = path.join(PROJECT, start);
  if ((await stat(place)).isFile()) return [start];
  const names = await readdir(place);
  return names
    .filter((name) => /\.(?:ts|njk)$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => `${start}/${name}`);
}

/** What the code runs: types alone print nothing. */
const findImports: Follow = (file, source) =>
  Array.from(
    source.matchAll(/^(?:import|export) (?!type )[^;"]*"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm),
    ([, name = "", loaded = ""]) => path.posix.join(path.posix.dirname(file), name || loaded),
  );

const findIncluded: Follow = (_file, source) =>
  Array.from(source.matchAll(/"([\w/-]+\.njk)"/g), ([, name = ""]) => `templates/${name}`);

/** String literals that are a whole text: no types, no part of a longer text. */
export function listCodeTexts(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (part: unknown): void => {
    if (!isTreePart(part) || isImportOrType(part) || isJoined(part)) return;
    for (const [key, child] of Object.entries(part)) {
      if (typeof child !== "string") visit(child);
      else if (key === "value" || key === "cooked") found.push(child);
    }
  };
  visit(parseSync("source.ts", source).program);
  return found.filter(isWhole);
}

/** A part of the syntax tree: a node as ESTree has it, a list of nodes, or what a node holds. */
type TreePart = Readonly<Record<string, unknown>>;

function isTreePart(part: unknown): part is TreePart {
  return typeof part === "object" && part !== null;
}

/** `a as B` and `a satisfies B` are neither: they hold an expression. */
function isImportOrType(part: TreePart): boolean {
  if (part["type"] === "ImportDeclaration") return true;
  return String(part["type"]).startsWith("TS") && !("expression" in part);
}

/** `a + b` and `${a} b`. */
function isJoined({ type, operator, quasis }: TreePart): boolean {
  if (type === "TemplateLiteral") return Array.isArray(quasis) && quasis.length > 1;
  return type === "BinaryExpression" && operator === "+";
}

/** Texts and attributes of a template without a value in them, and literals that it prints or hands on. */
export function listTemplateTexts(source: string): readonly string[] {
  const literals: string[] = [];
  const markup = source.replaceAll(/\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}/gs, (tag) => {
    if (tag.startsWith("{#")) return "";
    literals.push(...Array.from(tag.matchAll(/"([^"]*)"/g), ([, text = ""]) => text));
    return tag.startsWith("{%") || /^\{\{-?\s*\w+\(/.test(tag) ? BORDER : HOLE;
  });
  const texts: string[] = [];
  const pieces = (text: string) => text.split(BORDER).filter((piece) => !piece.includes(HOLE));
  const parser = new Parser({
    ontext: (text) => texts.push(...pieces(text)),
    onattribute: (_name, value) => texts.push(...pieces(value)),
  });
  parser.end(markup);
  return [...literals, ...texts].map((text) => text.trim()).filter(isWhole);
}

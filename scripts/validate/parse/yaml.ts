import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import { problemAt, startOf, type Place, type Problem, type Report } from "../../model/problem.ts";
import {
  findEscapedSign,
  reportLackingSigns,
  withoutInvisible,
} from "../checks/signs/characters.ts";
import { findMarks, findTooDeep, findTooMuch } from "./measure-depth.ts";
import { parsePlainYaml } from "./plain-yaml.ts";
import { findSplitValues } from "./split-values.ts";
import { toPlain } from "../sentences/nearest.ts";
import { FORBIDDEN_KEYS, NOTHING, type MapEntry, type SourceNode } from "./source-node.ts";
import {
  findColumnSlip,
  isUnclosed,
  toYamlHint,
  withoutEchoes,
  type SyntaxFault,
} from "./yaml-hints.ts";

const DEEPEST = 20;
/** A record has a dozen keys, the form of a term about a hundred. */
const MOST_KEYS = 1000;

/** A YAML text and its name for messages. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
}

interface Walk {
  readonly report: Report;
  readonly placeOf: (offset: number) => Place;
  /** The whole file, for white space that the parser folds away. */
  readonly text: string;
}

/** Parses one YAML document into a tree; `undefined`: it cannot be read, and the reasons are reported. */
export function parseYaml(source: YamlSource, report: Report): SourceNode | undefined {
  return parsePlainYaml(source.file, source.text) ?? parseAnyYaml(source, report);
}

/** As `parseYaml`, with a parser that knows the whole language and can say what is wrong. */
export function parseAnyYaml(source: YamlSource, report: Report): SourceNode | undefined {
  const placeOf = createPlaceOf(source);
  const tooMuch = findTooMuch(source.text);
  if (tooMuch !== undefined) {
    report(problemAt(placeOf(tooMuch), "yaml-too-much"));
    return undefined;
  }
  const tooDeep = findTooDeep(source.text, DEEPEST);
  if (tooDeep !== undefined) {
    report(problemAt(placeOf(tooDeep), "yaml-too-deep", { found: String(DEEPEST) }));
    return undefined;
  }
  const marks = findMarks(source.text).map(({ code, text, offset }) =>
    problemAt(placeOf(offset), code, { found: text }),
  );
  if (marks.length > 0) {
    reportFirstOfLines(marks, report);
    return undefined;
  }
  const document = parseDocument(source.text, {
    schema: "failsafe",
    stringKeys: true,
    uniqueKeys: false,
    // "silent" would let a second document vanish without an error.
    logLevel: "error",
  });
  const errors = withoutEchoes(document.errors, source.text).map((error) =>
    syntaxProblem(error, { document, text: source.text }, placeOf),
  );
  if (errors.length > 0) {
    reportFirstOfLines(errors, report);
    return undefined;
  }
  if (document.contents === null || isBlank(document.contents)) {
    report(problemAt(startOf(source.file), "file-empty"));
    return undefined;
  }
  const large = findLargeMap(document);
  if (large !== undefined) {
    const about = { found: String(large.items.length) };
    report(problemAt(placeOf(large.range[0]), "too-many-keys", about));
    return undefined;
  }
  return toSourceNode(document.contents, "", { report, placeOf, text: source.text });
}

/** One fault of syntax often makes the parser complain several times about the same line. */
function reportFirstOfLines(problems: readonly Problem[], report: Report): void {
  const lines = new Set<number>();
  for (const problem of problems) {
    if (!lines.has(problem.place.line)) report(problem);
    lines.add(problem.place.line);
  }
}

function createPlaceOf({ file, text }: YamlSource): Walk["placeOf"] {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
}

function toSourceNode(node: ParsedNode, path: string, walk: Walk): SourceNode {
  const place = walk.placeOf(node.range[0]);
  if (isMap(node)) return toMapNode(node, path, { ...walk, place });
  if (isSeq(node)) return toListNode(node.items, path, { ...walk, place });
  if (isScalar(node)) return toLeaf(node, path, { ...walk, place });
  throw new TypeError("a YAML node of no known kind");
}

type WalkHere = Walk & { readonly place: Place };

function toMapNode(node: YAMLMap.Parsed, path: string, walk: WalkHere): SourceNode {
  const entries: MapEntry[] = [];
  const firstPlaces = new Map<string, Place>();
  const split = findSplitValues(node, walk.text);
  for (const { offset, rest, quoted } of split)
    walk.report(problemAt(walk.placeOf(offset), "comma-in-braces", { found: rest, hint: quoted }));
  for (const pair of node.items) {
    if (split.length > 0 && pair.value === null) continue;
    const keyPlace = walk.placeOf(pair.key.range[0]);
    const key = isScalar(pair.key) ? toWords(pair.key.value) : "";
    const alike = toPlain(key.trim());
    const first = firstPlaces.get(alike);
    if (first !== undefined) {
      const about = { found: key, allowed: String(first.line) };
      walk.report(problemAt(keyPlace, "duplicate-key", about));
      continue;
    }
    firstPlaces.set(alike, keyPlace);
    if (FORBIDDEN_KEYS.has(key) || !isScalar(pair.key)) {
      walk.report(problemAt(keyPlace, "forbidden-key", { found: key }));
      continue;
    }
    const valuePath = path === "" ? key : `${path}.${key}`;
    const value =
      pair.value === null
        ? ({ kind: "empty", place: keyPlace, path: valuePath } as const)
        : toSourceNode(pair.value, valuePath, walk);
    const whole = split.find((one) => one.key === pair.key)?.whole;
    entries.push({
      key,
      keyPlace,
      value: toEntryValue(value, { keyPlace, whole }),
    });
  }
  return { kind: "map", place: walk.place, path, entries };
}

/** An empty value stands at its key; one that a comma cut in two is taken as a whole. */
function toEntryValue(
  value: SourceNode,
  { keyPlace, whole }: { readonly keyPlace: Place; readonly whole: string | undefined },
): SourceNode {
  if (value.kind === "empty") return { ...value, place: keyPlace };
  return value.kind === "text" && whole !== undefined ? { ...value, text: whole } : value;
}

function toListNode(nodes: readonly ParsedNode[], path: string, walk: WalkHere): SourceNode {
  const items = nodes.map((item, index) => toSourceNode(item, `${path}[${index + 1}]`, walk));
  return { kind: "list", place: walk.place, path, items };
}

function toLeaf(node: ParsedNode, path: string, walk: WalkHere): SourceNode {
  if (!isScalar(node) || isBlank(node)) return { kind: "empty", place: walk.place, path };
  const text = toWords(node.value);
  const [start, end] = node.range;
  const escaped = findEscapedSign(String(node.value), walk.text.slice(start, end));
  if (escaped !== undefined)
    walk.report(problemAt(walk.place, escaped.code, { found: escaped.sign }));
  const placeOf = (sign: string) => {
    const at = walk.text.slice(start, end).indexOf(sign);
    return at < 0 ? walk.place : walk.placeOf(start + at);
  };
  reportLackingSigns(text, placeOf, walk.report);
  // The text above swallows a list that stands in a wrong column.
  if (node.type === "PLAIN" && /\n[ \t]*-\s/.test(walk.text.slice(start, end))) {
    walk.report(problemAt(walk.place, "yaml-broken-text", { found: text.slice(0, 60) }));
  }
  return { kind: "text", place: walk.place, path, text };
}

/** In composed letters (NFC), without unseen signs, which have been reported. */
function toWords(value: unknown): string {
  return withoutInvisible(String(value)).normalize("NFC");
}

/** Whether nothing was entered: an empty scalar, a word of YAML for nothing, or a quoted "". */
function isBlank(node: ParsedNode): boolean {
  if (!isScalar(node)) return false;
  const text = String(node.value).trim();
  return text === "" || (node.type === "PLAIN" && NOTHING.test(text));
}

/** The first map with more keys than any record has. */
function findLargeMap(document: Document.Parsed): YAMLMap.Parsed | undefined {
  const found: YAMLMap.Parsed[] = [];
  visit(document, {
    Map: (_, node) => {
      if (node.items.length <= MOST_KEYS) return undefined;
      found.push(node as YAMLMap.Parsed); // of a parsed document every node is
      return visit.BREAK;
    },
  });
  return found[0];
}

function syntaxProblem(
  error: SyntaxFault,
  { document, text }: { document: Document.Parsed; text: string },
  placeOf: Walk["placeOf"],
): Problem {
  const [offset] = error.pos;
  const slip = findColumnSlip(error, text);
  if (slip !== undefined) {
    const { offset: at, found, hint } = slip;
    return problemAt(placeOf(at), "yaml-syntax", { found, hint });
  }
  const { found, hint } = toYamlHint(error, text);
  const at = isUnclosed(error) ? findOpening(document, offset) : offset;
  return problemAt(placeOf(at), "yaml-syntax", { found, hint });
}

/** Where the innermost quote or bracket around `offset` was opened: it has no end. */
function findOpening(document: Document.Parsed, offset: number): number {
  let opening = offset;
  visit(document, {
    Node: (_, node) => {
      const [start = offset, , end = offset] = node.range ?? [];
      const isOpen = isScalar(node) ? node.type?.startsWith("QUOTE") : "flow" in node && node.flow;
      if (isOpen === true && start < offset && offset <= end + 1) opening = start;
    },
  });
  return opening;
}

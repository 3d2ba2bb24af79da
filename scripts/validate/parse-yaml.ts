import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type ErrorCode,
  type ParsedNode,
  type YAMLMap,
} from "yaml";
import type { Place, Problem, ProblemCode, Report } from "../model/problem.ts";
import { measureDepth } from "./measure-depth.ts";
import type { MapEntry, SourceNode } from "./source-node.ts";
import { YAML_HINTS } from "./yaml-hints.ts";

const DEEPEST = 20;
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** A YAML text and its name for messages. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
}

interface Walk {
  readonly report: Report;
  readonly placeOf: (offset: number) => Place;
}

/**
 * Parses one YAML document into a tree of texts with positions.
 * Gives `undefined` when it cannot be read; the reasons have then been reported.
 */
export function parseYaml(source: YamlSource, report: Report): SourceNode | undefined {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (measureDepth(source.text) > DEEPEST) {
    report(problemAt(startOf(source.file), "yaml-too-deep", String(DEEPEST)));
    return undefined;
  }
  const document = parseDocument(source.text, {
    schema: "failsafe",
    stringKeys: true,
    uniqueKeys: false,
    lineCounter: lines,
    logLevel: "silent",
  });
  let isSound = true;
  for (const error of document.errors) {
    report(syntaxProblem(placeOf(error.pos[0]), error.code));
    isSound = false;
  }
  if (!isSound) return undefined;
  if (document.contents === null || isBlank(document.contents)) {
    report(problemAt(startOf(source.file), "file-empty", ""));
    return undefined;
  }
  return toSourceNode(document.contents, "", { report, placeOf });
}

function toSourceNode(node: ParsedNode, path: string, walk: Walk): SourceNode | undefined {
  const place = walk.placeOf(node.range[0]);
  if (isAlias(node) || node.anchor !== undefined) {
    walk.report(problemAt(place, "yaml-anchor", path));
    return undefined;
  }
  if (node.tag !== undefined && !node.tag.startsWith("tag:yaml.org,2002:")) {
    walk.report(problemAt(place, "yaml-tag", node.tag));
    return undefined;
  }
  if (isMap(node)) return toMapNode(node, path, { ...walk, place });
  if (isSeq(node)) return toListNode(node.items, path, { ...walk, place });
  if (isScalar(node)) return toLeaf(node, path, { ...walk, place });
  throw new TypeError("a YAML node of no known kind");
}

type WalkHere = Walk & { readonly place: Place };

function toMapNode(node: YAMLMap.Parsed, path: string, walk: WalkHere): SourceNode {
  const entries: MapEntry[] = [];
  const firstPlaces = new Map<string, Place>();
  for (const pair of node.items) {
    const keyPlace = walk.placeOf(pair.key.range[0]);
    const key = isScalar(pair.key) ? String(pair.key.value).normalize("NFC") : "";
    const alike = key.trim().toLocaleLowerCase("vi");
    const first = firstPlaces.get(alike);
    if (first !== undefined) {
      walk.report({ ...problemAt(keyPlace, "duplicate-key", key), allowed: String(first.line) });
      continue;
    }
    firstPlaces.set(alike, keyPlace);
    if (FORBIDDEN_KEYS.has(key) || !isScalar(pair.key)) {
      walk.report(problemAt(keyPlace, "forbidden-key", key));
      continue;
    }
    const valuePath = path === "" ? key : `${path}.${key}`;
    const value =
      pair.value === null
        ? ({ kind: "empty", place: keyPlace, path: valuePath } as const)
        : toSourceNode(pair.value, valuePath, walk);
    if (value !== undefined) {
      entries.push({
        key,
        keyPlace,
        value: value.kind === "empty" ? { ...value, place: keyPlace } : value,
      });
    }
  }
  return { kind: "map", place: walk.place, path, entries };
}

function toListNode(nodes: readonly ParsedNode[], path: string, walk: WalkHere): SourceNode {
  const items = nodes
    .map((item, index) => toSourceNode(item, `${path}[${index + 1}]`, walk))
    .filter((item) => item !== undefined);
  return { kind: "list", place: walk.place, path, items };
}

function toLeaf(node: ParsedNode, path: string, walk: WalkHere): SourceNode {
  if (!isScalar(node) || isBlank(node)) return { kind: "empty", place: walk.place, path };
  const text = String(node.value).normalize("NFC");
  // A list under a wrong column is swallowed by the text above it.
  if (node.type === "PLAIN" && /\n\s*-\s/.test(node.source)) {
    walk.report(problemAt(walk.place, "yaml-broken-text", text.slice(0, 60)));
  }
  return { kind: "text", place: walk.place, path, text };
}

/** An empty plain scalar, `~` or `null`: nothing was entered. A quoted "" is nothing as well. */
function isBlank(node: ParsedNode): boolean {
  if (!isScalar(node)) return false;
  const text = String(node.value).trim();
  return text === "" || (node.type === "PLAIN" && (text === "~" || text === "null"));
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function syntaxProblem(place: Place, code: ErrorCode): Problem {
  return {
    code: "yaml-syntax",
    place,
    path: "",
    found: YAML_HINTS[code].found,
    allowed: null,
    hint: YAML_HINTS[code].hint,
  };
}

function problemAt(place: Place, code: ProblemCode, found: string): Problem {
  return { code, place, path: "", found, allowed: null, hint: null };
}

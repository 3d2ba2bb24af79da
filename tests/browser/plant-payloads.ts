import { isScalar, LineCounter, parseDocument, visit, type Document } from "yaml";
import { checkFiles, type CheckedRoot } from "../../scripts/check-root.ts";
import { decodeText } from "../../scripts/load/decode-text.ts";
import { loadRoot } from "../../scripts/load/load-root.ts";
import type { SourceFile } from "../../scripts/load/source-file.ts";
import type { Place, Problem } from "../../scripts/model/problem.ts";

/** A value of a data or content file, by file and number, and what to put there. */
export type Planting = ReadonlyMap<string, string>;

type Sound = Extract<CheckedRoot, { kind: "sound" }>;

export interface PlantedRoot {
  readonly root: Sound;
  /** The values that the validation accepted. */
  readonly accepted: Planting;
}

/** Puts texts into a root in memory, takes back those that the validation refuses, and gives the sound rest. */
export async function plant(from: string, wanted: Planting): Promise<PlantedRoot> {
  return settle(await readSources(from), wanted);
}

/** Puts a plain word into every place. The places that accept it are the text fields. */
export async function plantPlainWords(from: string): Promise<PlantedRoot> {
  const sources = await readSources(from);
  const all = toPlainPlanting(sources);
  let planted = settle(sources, all);
  // A word in the place of an id makes sound values wrong too. So we try again, one file at a time.
  for (const file of sources.keys()) {
    const own = [...all].filter(([spot]) => spot.startsWith(`${file}#`));
    planted = settle(sources, new Map([...planted.accepted, ...own]));
  }
  return planted;
}

function settle(sources: Sources, wanted: Planting): PlantedRoot {
  let planting = wanted;
  for (let round = 0; round < 20; round += 1) {
    const written = writeSources(sources, planting);
    const files = written.map(({ source }) => source);
    const checked = checkFiles({ files, problems: [], unread: [] }, null);
    if (checked.kind === "sound") return { root: checked, accepted: planting };
    const found = checked.problems.map(({ place }) => findSpots(written, place));
    const planted = planting;
    const exact = found.flatMap(({ onLine }) => onLine).filter((spot) => planted.has(spot));
    // The word stands in place of a name to which another file refers, so that place is a name too.
    const named = checked.problems.flatMap((problem) => findNamed(sources, problem));
    const meant = [...exact, ...named.filter((spot) => planted.has(spot))];
    // Other problems may only follow from those.
    const refused = new Set(meant.length > 0 ? meant : found.flatMap(({ inFile }) => inFile));
    if (refused.size === 0) throw new Error(JSON.stringify(checked.problems.slice(0, 5)));
    planting = new Map([...planting].filter(([spot]) => !refused.has(spot)));
  }
  throw new Error("the root does not become sound");
}

/** By file: its text, and its values as they were entered. */
type Sources = ReadonlyMap<string, { readonly text: string; readonly values: readonly string[] }>;
/** A file with what was planted, and the line of each of its spots. */
interface Written {
  readonly source: SourceFile;
  readonly listSpots: () => readonly (readonly [spot: string, line: number])[];
}

async function readSources(root: string): Promise<Sources> {
  const { files } = await loadRoot(root);
  return new Map(
    files.map(({ file, text }) => {
      const values = listScalars(parseDocument(split(text, file).head));
      return [file, { text, values }];
    }),
  );
}

function toPlainPlanting(sources: Sources): Planting {
  const spots = [...sources].flatMap(([file, { values }]) => {
    const numbered = values.map((_, index) => `${file}#${index}`);
    return file.endsWith(".md") ? [...numbered, `${file}#body`] : numbered;
  });
  return new Map(spots.map((spot, index) => [spot, `Chữ thử ${index}`]));
}

/** Front matter and body; a YAML file has no body. */
function split(text: string, file: string): { readonly head: string; readonly body: string } {
  if (!file.endsWith(".md")) return { head: text, body: "" };
  const [, head, body = ""] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  return head === undefined ? { head: "", body: text } : { head, body };
}

/** The values of a document, as they were entered. */
function listScalars(document: Document): readonly string[] {
  const values: string[] = [];
  visit(document, {
    Scalar: (key, { value }) => {
      if (key !== "key") values.push(String(value));
    },
  });
  return values;
}

/** The spots of a file whose old value a problem now misses. */
function findNamed(sources: Sources, { place: { file }, found }: Problem): readonly string[] {
  const values = sources.get(file)?.values ?? [];
  return values.flatMap((value, index) => (value === found ? [`${file}#${index}`] : []));
}

function writeSources(sources: Sources, planting: Planting): readonly Written[] {
  return Array.from(sources, ([file, { text }]) => {
    const { head, body } = split(text, file);
    const document = plantInto(parseDocument(head), file, planting);
    const written = head === "" ? "" : document.toString({ lineWidth: 0 });
    const words = planting.get(`${file}#body`);
    const fence = file.endsWith(".md") && head !== "" ? ["---\n", "---\n"] : ["", ""];
    const end = words === undefined ? body : `${body.trimEnd()} ${words}\n`;
    const offset = fence[0] === "" ? 0 : 1;
    const bodyLine = written.split("\n").length + offset * 2 - 1;
    return {
      source: toSource(file, [fence[0], written, fence[1], end].join("")),
      listSpots: () => [...listLines(written, file, offset), [`${file}#body`, bodyLine]],
    };
  });
}

/** As if it had been loaded from a disk. */
function toSource(file: string, text: string): SourceFile {
  const decoded = decodeText(file, Buffer.from(text));
  if (typeof decoded !== "string") throw new Error(`${file} cannot be read`);
  return { file, text: decoded };
}

/** Every value on a line of its own, so that a problem's line names it. */
function plantInto(document: Document, file: string, planting: Planting): Document {
  let index = 0;
  visit(document, {
    Collection: (_key, node) => {
      node.flow = false;
    },
    Scalar: (key, node) => {
      if (key === "key") return;
      const words = planting.get(`${file}#${index}`);
      index += 1;
      if (words === undefined) return;
      node.value = words;
      node.type = "QUOTE_DOUBLE";
    },
  });
  return document;
}

function listLines(
  written: string,
  file: string,
  offset: number,
): readonly (readonly [string, number])[] {
  const counter = new LineCounter();
  const lines: [string, number][] = [];
  visit(parseDocument(written, { lineCounter: counter }), {
    Scalar: (key, node) => {
      if (key === "key" || !isScalar(node)) return;
      const line = counter.linePos(node.range?.[0] ?? 0).line + offset;
      lines.push([`${file}#${lines.length}`, line]);
    },
  });
  return lines;
}

/** The spots on the line of a problem, or the body that it stands in; and all of the file. */
function findSpots(written: readonly Written[], { file, line }: Place) {
  const lines = written.find(({ source }) => source.file === file)?.listSpots() ?? [];
  const on = lines.filter(([spot, at]) => at === line && !spot.endsWith("#body"));
  const body = lines.filter(([spot, at]) => spot.endsWith("#body") && at > 0 && line >= at);
  const onLine = (on.length > 0 ? on : body).map(([spot]) => spot);
  return { onLine, inFile: lines.map(([spot]) => spot) };
}

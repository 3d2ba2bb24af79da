import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { PROJECT } from "../../tests/roots/project-root.ts";
import type { SourceFile } from "../load/source-file.ts";
import { findEntry, type SourceNode } from "../validate/parse/source-node.ts";
import { parseYaml } from "../validate/parse/yaml.ts";
import { applyEdits } from "./apply-edits.ts";
import type { Edit, KeyPath } from "./edit.ts";

/** HAT_GIONG and SO_BO choose others, and more. */
const RUNS = Number(process.env["SO_BO"] ?? 100);
const FOLDERS = ["data", "examples", "tests/golden"];

const files: SourceFile[] = [];
beforeAll(async () => {
  for (const folder of FOLDERS) {
    const names = await readdir(path.join(PROJECT, folder), { recursive: true });
    for (const name of names.filter((one) => /(?:^|\/)data\/.*\.yaml$/.test(`${folder}/${one}`)))
      files.push({
        file: `${folder}/${name}`,
        text: await readFile(path.join(PROJECT, folder, name), "utf8"),
      });
  }
});

function read(file: string, text: string): SourceNode {
  const seen = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const node = parseYaml({ file, text: seen }, () => undefined);
  if (node === undefined) throw new Error(`${file} cannot be read`);
  return node;
}

/** The paths of all values; of `kind` alone where it is given. */
function listPaths(node: SourceNode, kind: SourceNode["kind"], path: KeyPath = []): KeyPath[] {
  const own = node.kind === kind && path.length > 0 ? [path] : [];
  if (node.kind === "map")
    return [
      ...own,
      ...node.entries.flatMap(({ key, value }) => listPaths(value, kind, [...path, key])),
    ];
  if (node.kind === "list")
    return [...own, ...node.items.flatMap((item, at) => listPaths(item, kind, [...path, at]))];
  return own;
}

const TEXTS = [
  "15",
  "12,5",
  "05/3/2020",
  "có",
  "Xã A, xã B",
  "a: b",
  "# c",
  "'x'",
  '"y" {z}',
  "~",
  "-",
  "null",
  "[",
  "x  y",
  "hai\ndòng",
  "kết thúc:",
  "{{ a.b }}",
  "0",
  "*",
  "&a",
  "!b",
  "%c",
  "@d",
  "`e",
  "? f",
  "- g",
  "> h",
  "| i",
];

/** How a file may have come to the disk. */
const disk = fc.record({ isWindows: fc.boolean(), hasMark: fc.boolean(), isOpen: fc.boolean() });
type Disk = typeof disk extends fc.Arbitrary<infer T> ? T : never;

function onDisk(text: string, { isWindows, hasMark, isOpen }: Disk): string {
  const body = isOpen ? text.replace(/\n$/, "") : text;
  return (hasMark ? "\uFEFF" : "") + (isWindows ? body.replaceAll("\n", "\r\n") : body);
}

/** A file and some of its places of one kind. */
function pick(which: number, places: readonly number[], kinds: readonly SourceNode["kind"][]) {
  const { file, text } = files[which % files.length] ?? { file: "", text: "" };
  const all = kinds.flatMap((kind) => listPaths(read(file, text), kind));
  const chosen = new Set(places.map((at) => all[at % Math.max(1, all.length)] ?? []));
  return { file, text, paths: [...chosen].filter((path) => path.length > 0) };
}

function edit(source: SourceFile, edits: readonly Edit[]): string {
  const edited = applyEdits(source, edits, () => undefined);
  if (edited.kind === "refused")
    throw new Error(`${source.file} ${JSON.stringify(edits)}: ${JSON.stringify(edited.problems)}`);
  return edited.text;
}

function findAt(node: SourceNode, path: KeyPath): SourceNode | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return node;
  const at = node.kind === "list" ? node.items[Number(part)] : findEntry(node, String(part));
  return at === undefined ? undefined : findAt(at, rest);
}

/** What is left of both texts when the lines are taken away that they have in common at the start and at the end. */
function differing(before: string, after: string) {
  const [a, b] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const same = (at: (index: number) => readonly [number, number]) => {
    let count = 0;
    for (; count < Math.min(a.length, b.length); count += 1) {
      const [inA, inB] = at(count);
      if (a.at(inA) !== b.at(inB)) break;
    }
    return count;
  };
  const start = same((index) => [index, index]);
  const end = Math.min(
    same((index) => [-1 - index, -1 - index]),
    Math.min(a.length, b.length) - start,
  );
  return { lost: a.slice(start, a.length - end), added: b.slice(start, b.length - end) };
}

/** The numbers of the lines that differ. */
function linesChanged(before: string, after: string): readonly number[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  expect(b).toHaveLength(a.length);
  return a.flatMap((line, index) => (line === b[index] ? [] : [index + 1]));
}

const params = { numRuns: RUNS, seed: Number(process.env["HAT_GIONG"] ?? 1) };
const which = fc.nat();
const places = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

test("a new value changes the line where it stands, and every reader gets it", () => {
  const text = fc.constantFrom(...TEXTS);
  fc.assert(
    fc.property(which, places, text, disk, (file, at, text, how) => {
      const picked = pick(file, at, ["text", "empty"]);
      const source = { file: picked.file, text: onDisk(picked.text, how) };
      const edits = picked.paths.map((path) => ({ path, to: { kind: "text", text } }) as const);
      const after = edit(source, edits);
      const tree = read(source.file, source.text);
      const own = picked.paths.map((path) => findAt(tree, path)?.place.line);
      expect(linesChanged(source.text, after).filter((line) => !own.includes(line))).toEqual([]);
      const seen = read(source.file, after);
      for (const path of picked.paths) expect(findAt(seen, path)).toMatchObject({ text });
    }),
    params,
  );
});

test("a value taken away leaves its key; all other lines stay", () => {
  fc.assert(
    fc.property(which, places, disk, (file, at, how) => {
      const picked = pick(file, at, ["text"]);
      const paths = picked.paths.filter((path) => typeof path.at(-1) === "string");
      const source = { file: picked.file, text: onDisk(picked.text, how) };
      const after = edit(
        source,
        paths.map((path) => ({ path, to: { kind: "blank" } })),
      );
      expect(linesChanged(source.text, after).length).toBeLessThanOrEqual(paths.length);
      for (const path of paths)
        expect(findAt(read(source.file, after), path)).toMatchObject({ kind: "empty" });
    }),
    params,
  );
});

test("a key taken away takes its own lines alone with it", () => {
  let refused = 0;
  fc.assert(
    fc.property(which, fc.nat(), disk, (file, at, how) => {
      const picked = pick(file, [at], ["text", "empty", "map", "list"]);
      const [path = []] = picked.paths.filter((one) => typeof one.at(-1) === "string");
      if (path.length === 0) return;
      const source = { file: picked.file, text: onDisk(picked.text, how) };
      const edited = applyEdits(source, [{ path, to: { kind: "gone" } }], () => undefined);
      if (edited.kind === "refused") {
        refused += 1;
        return;
      }
      const node = read(source.file, edited.text);
      expect(findAt(node, path)).toBeUndefined();
      const { lost, added } = differing(source.text, edited.text);
      expect(added.length).toBeLessThanOrEqual(1);
      expect(lost.join("\n")).toContain(String(path.at(-1)));
    }),
    params,
  );
  // The first key behind a dash, the only one of a map with remarks.
  expect(refused).toBeLessThan(RUNS / 5);
});

test("a new key is one new line, or a change of the line with its braces", () => {
  fc.assert(
    fc.property(which, fc.nat(), fc.constantFrom(...TEXTS), disk, (file, at, text, how) => {
      const picked = pick(file, [at], ["map"]);
      const path = [...(picked.paths[0] ?? []), "khoa_moi"];
      const source = { file: picked.file, text: onDisk(picked.text, how) };
      const after = edit(source, [{ path, to: { kind: "text", text } }]);
      const { lost, added } = differing(source.text, after);
      expect([lost.length, added.length]).toEqual(lost.length === 0 ? [0, 1] : [1, 1]);
      expect(added.join()).toContain("khoa_moi");
      if (source.text.includes("\r")) expect(after).not.toMatch(/[^\r]\n/);
      expect(findAt(read(source.file, after), path)).toMatchObject({ text });
    }),
    params,
  );
});

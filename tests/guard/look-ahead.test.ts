import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { Worker } from "node:worker_threads";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { guardRelease, type LookAtFiles } from "../../scripts/guard/guard-release.ts";
import type { StagedFile } from "../../scripts/guard/staged-file.ts";
import type { Needles } from "../../scripts/guard/values/needles.ts";
import { openLookAhead, type LookAhead } from "../../scripts/workers/look-ahead.ts";
import { buildRoot } from "../roots/built-root.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { LIMITS } from "../run/limits.ts";
import { clearanceOf, GUARDED_ROOT, insert, SECRET } from "./guarded-tree.ts";
import { toStaged } from "./to-staged.ts";

const { tree } = await buildRoot(GUARDED_ROOT, { hasPdf: false });
const clearance = clearanceOf((dataset) => dataset);
const pages = [...tree.keys()].filter((name) => /^site\/.*\.html$/.test(name));

const opened: LookAhead[] = [];
/** What the threads of a test have told so far. */
const told = { files: 0, hasFailed: false };
const listen = (worker: Worker) => {
  worker.on("message", () => (told.files += 1)).on("error", () => (told.hasFailed = true));
};

process.on("worker", listen);
beforeEach(() => {
  Object.assign(told, { files: 0, hasFailed: false });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ dismiss }) => dismiss()));
});
afterAll(() => {
  process.off("worker", listen);
});

/** A tree with the secret on every page. */
function plant(): ReadonlyMap<string, Buffer> {
  const changed = new Map(tree);
  for (const page of pages) insert(`<p>${SECRET}</p>`, page)(changed);
  return changed;
}

async function writeTree(files: ReadonlyMap<string, Buffer>): Promise<string> {
  const folder = await makeTempFolder("nhieu-luong");
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  return folder;
}

/** Writes a tree and offers all of it to two other threads. */
async function openBeside(
  files: ReadonlyMap<string, Buffer>,
  { known = clearance, signal = new AbortController().signal } = {},
): Promise<LookAhead> {
  const folder = await writeTree(files);
  const ahead = openLookAhead({ folder, clearance: known, signal, fewestFiles: 1, threads: 3 });
  opened.push(ahead);
  for (const name of files.keys()) ahead.offer(name);
  return ahead;
}

/** The files of a tree; the one at which this thread looks first waits until others have looked at all the rest. */
function toStagedSlowly(files: ReadonlyMap<string, Buffer>): readonly StagedFile[] {
  const staged = toStaged(Array.from(files, ([name, bytes]) => ({ path: name, bytes })));
  const last = staged.length - 1;
  const readLate = async (file: StagedFile) => {
    await vi.waitUntil(() => told.files >= last || told.hasFailed, LIMITS.browser);
    return file.read();
  };
  return staged.map((file, at) => (at < last ? file : { ...file, read: () => readLate(file) }));
}

/** What the guard tells of a tree, and the verdicts that it leaves. */
async function guard(staged: readonly StagedFile[], look?: LookAtFiles) {
  const kept: string[] = [];
  const keep = (text: string) => kept.push(text);
  const verdicts = { text: null, version: "1", keep };
  const options = look === undefined ? { verdicts } : { verdicts, look };
  const told = (await guardRelease(staged, clearance, options)).map(toFindingSentence);
  return { told, kept };
}

test("several threads find and remember what one finds and remembers, in the same order", async () => {
  const files = plant();
  const staged = toStagedSlowly(files);
  const { look } = await openBeside(files);
  const together = await guard(staged, look);
  expect(together.told.join("\n")).toContain(SECRET);
  expect(together).toEqual(await guard(staged));
});

test("what was changed after another thread has looked at it is looked at again", async () => {
  const { look } = await openBeside(tree);
  const staged = toStagedSlowly(plant());
  expect((await guard(staged, look)).told).toEqual((await guard(staged)).told);
});

test("a file that another thread cannot read is looked at by the thread that has it", async () => {
  const ahead = await openBeside(new Map());
  for (const name of tree.keys()) ahead.offer(name);
  const staged = toStagedSlowly(plant());
  expect((await guard(staged, ahead.look)).told).toEqual((await guard(staged)).told);
});

test("few files start no thread", async () => {
  const folder = await writeTree(tree);
  const { signal } = new AbortController();
  const fewestFiles = tree.size + 1;
  const ahead = openLookAhead({ folder, clearance, signal, fewestFiles, threads: 2 });
  opened.push(ahead);
  for (const name of tree.keys()) ahead.offer(name);
  const read: string[] = [];
  const staged = toStaged(Array.from(tree, ([name, bytes]) => ({ path: name, bytes })));
  const watched = staged.map((file) => ({
    ...file,
    read: () => {
      read.push(file.path);
      return file.read();
    },
  }));
  await ahead.look(watched, clearance);
  expect(read).toEqual([...tree.keys()]);
});

test("a mistake in a thread ends the look with its own error and stack", async () => {
  // `as`: a thread does not get what an object only inherits
  const lost = { ...clearance, needles: Object.create(clearance.needles) as Needles };
  const { look } = await openBeside(tree, { known: lost });
  const fault: unknown = await look(toStagedSlowly(tree), lost).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(TypeError);
  expect(fault).toHaveProperty("stack", expect.stringContaining("guard-worker"));
});

test("other threads are asked only by who has the same clearance", async () => {
  const { look } = await openBeside(tree);
  await expect(look([], { ...clearance })).rejects.toThrow("another clearance");
});

test("a request to stop ends the look with its reason", async () => {
  const stop = new AbortController();
  const { look } = await openBeside(tree, { signal: stop.signal });
  const looking = look(toStagedSlowly(tree), clearance);
  stop.abort(new Error("đã dừng"));
  await expect(looking).rejects.toThrow("đã dừng");
});

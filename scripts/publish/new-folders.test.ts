import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { finishNewFolders, putNewFolders } from "./new-folders.ts";

const context = { home: "" };

beforeEach(async () => {
  context.home = await mkdtemp(path.join(tmpdir(), "thu-muc-moi-"));
});
afterEach(async () => {
  await rm(context.home, { recursive: true });
});

const FOLDERS = ["content/2026-06-30", "data/ky/2026-06-30"];
const FILES = FOLDERS.map((folder) => ({ file: `${folder}/a.md`, text: "một\n" }));
const list = async () => (await readdir(context.home, { recursive: true })).toSorted();

test("makes all folders above, and leaves nothing else", async () => {
  const root = path.join(context.home, "a", "b");
  await putNewFolders({ root, folders: FOLDERS, files: FILES });
  expect((await list()).filter((name) => /\.(md|dang)/.test(name))).toEqual(
    FILES.map(({ file }) => path.join("a", "b", file)),
  );
});

test("where one folder is there already, none is written and what was there stays", async () => {
  const there = path.join(context.home, "data/ky/2026-06-30");
  await mkdir(there, { recursive: true });
  await mkdir(path.join(context.home, "content"));
  await writeFile(path.join(there, "ky.yaml"), "cũ\n");
  const before = await list();
  const put = putNewFolders({ root: context.home, folders: FOLDERS, files: FILES });
  await expect(put).rejects.toThrow(EnvironmentFault);
  await expect(put).rejects.toThrow(/^Không ghi được vào .*; .*Chưa ghi gì\.$/);
  expect(await list()).toEqual(before);
});

/** More than any system gives. */
const DEAD = ".dang-mo-4194305-0a1b2c3d";

async function leave(...files: readonly string[]) {
  for (const file of files) {
    const place = path.join(context.home, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, "một\n");
  }
  return list();
}

test("what a killed run has moved in part is moved in whole", async () => {
  await leave("content/2026-06-30/a.md", `${DEAD}/data/ky/2026-06-30/a.md`);
  expect(await finishNewFolders(context.home, FOLDERS)).toBe(true);
  expect((await list()).filter((name) => /\.(md|dang)/.test(name))).toEqual(
    FILES.map(({ file }) => path.join(...file.split("/"))),
  );
});

test.each([
  ["nothing was moved yet", [`${DEAD}/content/2026-06-30/a.md`]],
  [
    "its run is at work",
    ["content/2026-06-30/a.md", `.dang-mo-${process.pid}-0a/data/ky/2026-06-30/a.md`],
  ],
  ["somebody has made the folder", ["content/2026-06-30/a.md"]],
  ["it is of another day", ["content/2026-06-30/a.md", `${DEAD}/data/ky/2026-07-31/a.md`]],
])("nothing is moved in where %s", async (_what, files) => {
  const before = await leave(...files);
  expect(await finishNewFolders(context.home, FOLDERS)).toBe(false);
  expect(await list()).toEqual(before);
});

test("a root that was missing is gone again when it cannot be filled", async () => {
  const root = path.join(context.home, "a", "b");
  const files = [...FILES, { file: "content/2026-06-30/a.md/b.md", text: "hai\n" }];
  await expect(putNewFolders({ root, folders: FOLDERS, files })).rejects.toThrow(EnvironmentFault);
  expect(await list()).toEqual([]);
});

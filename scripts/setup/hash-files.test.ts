import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { hashFiles } from "./hash-files.mjs";

async function makeProject(): Promise<string> {
  const project = await makeTempFolder("ma-nguon");
  await mkdir(path.join(project, "scripts"));
  await writeFile(path.join(project, "scripts/cli.ts"), "");
  return project;
}

async function makeHiddenFolder(scripts: string): Promise<void> {
  await mkdir(path.join(scripts, ".vscode"));
  await writeFile(path.join(scripts, ".vscode/settings.json"), "{}");
}

test.each<[what: string, leave: (scripts: string) => Promise<void>]>([
  ["a hidden file", (scripts) => writeFile(path.join(scripts, ".DS_Store"), "")],
  ["a file in a hidden folder", makeHiddenFolder],
  ["the copy of an editor", (scripts) => writeFile(path.join(scripts, "cli.ts~"), "")],
  ["the lock of an editor", (scripts) => symlink("me@pc.123", path.join(scripts, ".#cli.ts"))],
  ["a link to nothing", (scripts) => symlink("gone.ts", path.join(scripts, "old.ts"))],
])("%s among the sources changes nothing", async (_what, leave) => {
  const project = await makeProject();
  const before = hashFiles(project, ["scripts"]);
  await leave(path.join(project, "scripts"));
  expect(hashFiles(project, ["scripts"])).toBe(before);
});

test("what a link leads to counts", async () => {
  const project = await makeProject();
  await mkdir(path.join(project, "elsewhere"));
  await writeFile(path.join(project, "elsewhere/a.ts"), "1");
  await symlink("../elsewhere", path.join(project, "scripts/linked"));
  const before = hashFiles(project, ["scripts"]);
  await writeFile(path.join(project, "elsewhere/a.ts"), "2");
  expect(hashFiles(project, ["scripts"])).not.toBe(before);
});

test("a source that cannot be read is told", async () => {
  const project = await makeProject();
  await symlink("round.ts", path.join(project, "scripts/round.ts"));
  expect(() => hashFiles(project, ["scripts"])).toThrow("ELOOP");
});

test("a missing folder of sources is told", async () => {
  const project = await makeProject();
  await rm(path.join(project, "scripts"), { recursive: true });
  expect(() => hashFiles(project, ["scripts"])).toThrow("ENOENT");
});

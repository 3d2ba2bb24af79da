import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";
import { isWhole, toBundleFolder, toBundlesFolder } from "./bundle-folder.mjs";
import { ENTRIES } from "./entries.mjs";
import { makeBundle } from "./make-bundle.mjs";
import { toSourceVersion } from "./source-version.mjs";

/** A program whose command is this source. */
async function makeProject(source: string): Promise<string> {
  const project = await makeTempFolder("chuong-trinh");
  for (const entry of Object.values(ENTRIES)) {
    await mkdir(path.dirname(path.join(project, entry)), { recursive: true });
    await writeFile(path.join(project, entry), "");
  }
  await writeFile(path.join(project, "package-lock.json"), "{}\n");
  await writeFile(path.join(project, ENTRIES.cli), source);
  return project;
}

const make = (project: string, version: string) =>
  makeBundle(project, { folder: toBundleFolder(project, version), version });

test("a source that was saved while the bundle was made gives no bundle of the old name", async () => {
  const project = await makeProject("");
  const version = toSourceVersion(project);
  await writeFile(path.join(project, ENTRIES.cli), "console.log('mới');\n");
  await expect(make(project, version)).rejects.toThrow("changed meanwhile");
  expect(await readdir(toBundlesFolder(project))).toEqual([]);
});

test("a source outside scripts/ that asks for its address gives no bundle, which would lose it", async () => {
  const near = "../templates/near.ts";
  const project = await makeProject(`import ${JSON.stringify(near)};\n`);
  await mkdir(path.join(project, "templates"));
  await writeFile(path.join(project, "templates/near.ts"), "console.log(import.meta.url);\n");
  await expect(make(project, toSourceVersion(project))).rejects.toThrow("templates/near.ts");
});

test("of processes that make the same bundle, each leaves the whole one of another in its place", async () => {
  const project = await makeProject("console.log('một');\n");
  const version = toSourceVersion(project);
  const folder = toBundleFolder(project, version);
  await make(project, version);
  await writeFile(path.join(folder, "ghi-chu"), "");
  // As for one that began before the first had ended.
  await expect(make(project, version)).rejects.toThrow();
  expect(await readdir(folder)).toContain("ghi-chu");
  expect(await readdir(toBundlesFolder(project))).toEqual([path.basename(folder)]);
});

test("what is not whole is replaced", async () => {
  const project = await makeProject("console.log('một');\n");
  const version = toSourceVersion(project);
  const folder = toBundleFolder(project, version);
  await make(project, version);
  await rm(path.join(folder, "cli.cjs"));
  await writeFile(path.join(folder, "ghi-chu"), "");
  await make(project, version);
  expect(isWhole(folder)).toBe(true);
  expect(await readdir(folder)).not.toContain("ghi-chu");
  expect(await readdir(toBundlesFolder(project))).toEqual([path.basename(folder)]);
});

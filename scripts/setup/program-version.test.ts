import { mkdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { toSourceVersion } from "./bundle/source-version.mjs";
import { programVersion, toProgramVersion } from "./program-version.ts";

async function makeProject(): Promise<string> {
  const folder = await makeTempFolder("du-an");
  await mkdir(path.join(folder, "scripts/load"), { recursive: true });
  await mkdir(path.join(folder, "templates"));
  await writeFile(path.join(folder, "scripts/load/load-root.ts"), "export const a = 1;\n");
  await writeFile(path.join(folder, "templates/page.njk"), "<p>\n");
  await writeFile(path.join(folder, "package-lock.json"), "{}\n");
  return folder;
}

const readVersion = (project: string) => toProgramVersion(project, toSourceVersion(project));

test("a copy of the program with other dates in another folder is the same version", async () => {
  const copy = await makeProject();
  await utimes(path.join(copy, "templates/page.njk"), 86_400, 86_400);
  expect(readVersion(copy)).toBe(readVersion(await makeProject()));
});

test.each(["scripts/load/load-root.ts", "templates/page.njk", "package-lock.json"])(
  "%s changed is another version",
  async (name) => {
    const project = await makeProject();
    const before = readVersion(project);
    await writeFile(path.join(project, name), "{ }\n");
    expect(readVersion(project)).not.toBe(before);
  },
);

test("a new file is another version, a new test is not", async () => {
  const project = await makeProject();
  const before = readVersion(project);
  await writeFile(path.join(project, "scripts/load/load-root.test.ts"), "");
  expect(readVersion(project)).toBe(before);
  await writeFile(path.join(project, "scripts/load/other.ts"), "");
  expect(readVersion(project)).not.toBe(before);
});

test("the program knows its own version", () => {
  expect(programVersion()).toMatch(/^[0-9a-f]{64}$/);
});

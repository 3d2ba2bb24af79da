import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { makeTempFolder } from "../../tests/roots/temp-folder.ts";
import { arePackagesCurrent } from "./packages.mjs";

const WANTED = {
  "": {},
  "node_modules/yaml": { version: "2.9.1" },
  "node_modules/@scope/b": { version: "1.0.0" },
  "node_modules/for-windows": { version: "1.0.0", optional: true },
};
const PRESENT = {
  "node_modules/yaml": { version: "2.9.1" },
  "node_modules/@scope/b": { version: "1.0.0" },
};

async function writeLock(project: string, name: string, packages: object): Promise<void> {
  await writeFile(path.join(project, name), JSON.stringify({ packages }));
}

/** A project with all its packages, which we know already if it has been asked before. */
async function makeProject(isKnown: boolean): Promise<string> {
  const project = await makeTempFolder("goi");
  for (const folder of Object.keys(PRESENT)) {
    await mkdir(path.join(project, folder), { recursive: true });
    await writeFile(path.join(project, folder, "package.json"), "{}");
  }
  await writeLock(project, "package-lock.json", WANTED);
  await writeLock(project, "node_modules/.package-lock.json", PRESENT);
  if (isKnown) expect(arePackagesCurrent(project)).toBe(true);
  return project;
}

describe.each([
  ["asked for the first time", false],
  ["after they were complete once", true],
])("packages %s", (_when, isKnown) => {
  test("are complete without those of other systems", async () => {
    expect(arePackagesCurrent(await makeProject(isKnown))).toBe(true);
  });

  test.each(["node_modules", "node_modules/@scope/b", "node_modules/yaml/package.json"])(
    "are not complete without %s",
    async (name) => {
      const project = await makeProject(isKnown);
      await rm(path.join(project, name), { recursive: true });
      expect(arePackagesCurrent(project)).toBe(false);
    },
  );

  test("are not complete when another version is wanted, or another was installed", async () => {
    const other = { ...PRESENT, "node_modules/yaml": { version: "2.10.0" } };
    const wanting = await makeProject(isKnown);
    await writeLock(wanting, "package-lock.json", { ...WANTED, ...other });
    expect(arePackagesCurrent(wanting)).toBe(false);
    const having = await makeProject(isKnown);
    await writeLock(having, "node_modules/.package-lock.json", other);
    expect(arePackagesCurrent(having)).toBe(false);
  });
});

import { execFile } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../../tests/roots/temp-folder.ts";

const MODULE = new URL("old-bundles.mjs", import.meta.url).href;

test("a process that uses many bundles takes all its marks away at its end, and says nothing", async () => {
  const bundles = await makeTempFolder("cac-goi");
  const folders = Array.from({ length: 12 }, (_, index) => path.join(bundles, String(index)));
  for (const folder of folders) await mkdir(folder);
  const script = `import { readdirSync } from "node:fs";
import { markUsed } from ${JSON.stringify(MODULE)};
const folders = ${JSON.stringify(folders)};
for (const folder of folders) markUsed(folder);
console.log(folders.flatMap((folder) => readdirSync(folder)).length);`;
  const run = promisify(execFile);
  const told = await run(process.execPath, ["--input-type=module", "-e", script]);
  expect(told).toEqual({ stdout: "12\n", stderr: "" });
  for (const folder of folders) expect(await readdir(folder)).toEqual([]);
});

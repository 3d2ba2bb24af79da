import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { buildProject } from "./built-root.ts";
import { PROJECT } from "./project-root.ts";
import { readTree } from "./read-tree.ts";
import { runCli } from "./run-cli.ts";
import { makeTempFolder } from "./temp-folder.ts";

const HOOK = pathToFileURL(path.join(PROJECT, "tests/roots/other-machine.mjs")).href;

/** Nothing of it is as here, where the other test files' build of the same data is made. */
const ELSEWHERE = {
  TZ: "America/Los_Angeles",
  LC_ALL: "tr_TR.UTF-8",
  LANG: "de_DE.UTF-8",
  LANGUAGE: "de",
  NODE_OPTIONS: `--import=${HOOK}`,
};

/** Copies the files into another folder, in the opposite order and with old dates. */
async function copyBackwards(from: string): Promise<string> {
  const root = path.join(await makeTempFolder("goc-khac"), "thư mục có dấu", "sâu hơn");
  const names: string[] = [];
  for (const part of ["data", "content"]) {
    const entries = await readdir(path.join(from, part), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((candidate) => candidate.isFile()))
      names.push(path.relative(from, path.join(entry.parentPath, entry.name)));
  }
  for (const name of names.sort().reverse()) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await readFile(path.join(from, name)));
    await utimes(file, 86_400, 86_400);
  }
  return root;
}

async function buildElsewhere(root: string): Promise<ReadonlyMap<string, Buffer>> {
  const out = path.join(await makeTempFolder("ra"), String(root.length));
  const { code, stderr } = await runCli(["build", "--root", root, "--out", out], {
    env: ELSEWHERE,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return toPublished(await readTree(out));
}

const toPublished = (tree: ReadonlyMap<string, Buffer>) =>
  new Map([...tree].filter(([name]) => !name.startsWith(".cache/")));

test("thị xã Duyên Hải: khác đồng hồ, múi giờ, ngôn ngữ, thư mục, thứ tự tệp, vẫn ra đúng từng byte", async () => {
  const here = toPublished((await buildProject()).tree);
  const elsewhere = await buildElsewhere(await copyBackwards(PROJECT));
  expect([...elsewhere.keys()]).toEqual([...here.keys()]);
  expect(here.has("noi-bo/bao-cao.pdf") && here.has("site/kiem-tra.sha256")).toBe(true);
  const different = [...here].filter(
    ([name, bytes]) => elsewhere.get(name)?.equals(bytes) !== true,
  );
  expect(different.map(([name]) => name)).toEqual([]);
});

test("cái móc quả thật làm đồng hồ chạy trước và liệt kê ngược", async () => {
  const script = `import { readdirSync } from "node:fs";
    console.log(JSON.stringify([new Date().getFullYear(), readdirSync("scripts")]));`;
  const seen = execFileSync(
    process.execPath,
    [`--import=${HOOK}`, "--input-type=module", "-e", script],
    {
      cwd: PROJECT,
      encoding: "utf8",
    },
  );
  const names = (await readdir(path.join(PROJECT, "scripts"))).reverse();
  expect(JSON.parse(seen)).toEqual([expect.toSatisfy((year: number) => year > 2031), names]);
});

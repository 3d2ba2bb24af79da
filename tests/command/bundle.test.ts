import { spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { toSourceStack } from "../../scripts/cli/source-stack.ts";
import { PROJECT } from "../roots/project-root.ts";
import { runCli } from "../roots/run-cli.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { ensureBundle } from "../../scripts/setup/bundle/ensure-bundle.mjs";
import { ENTRIES } from "../../scripts/setup/bundle/entries.mjs";

const SMALL = path.join(PROJECT, "tests/golden/mot-don-vi");
const ENSURE = pathToFileURL(path.join(PROJECT, "scripts/setup/bundle/ensure-bundle.mjs")).href;
const TRACE = pathToFileURL(path.join(PROJECT, "tests/command/trace-modules.mjs")).href;

/** A program of two files, one of which is loaded late. */
async function makeProject(): Promise<string> {
  const project = await makeTempFolder("chuong-trinh");
  // Whatever else a bundle has says nothing here.
  for (const source of Object.values(ENTRIES)) {
    await mkdir(path.dirname(path.join(project, source)), { recursive: true });
    await writeFile(path.join(project, source), "");
  }
  await writeFile(path.join(project, "package-lock.json"), "{}\n");
  await writeFile(path.join(project, "scripts/word.ts"), "export const word: string = 'một';\n");
  await say(project, "");
  return project;
}

/** Changes what the program says before its word. */
async function say(project: string, start: string): Promise<void> {
  const source = `const { word } = await import("./word.ts");
const address: string = import.meta.url;
console.log(${JSON.stringify(start)} + word, address);
`;
  await writeFile(path.join(project, "scripts/cli.ts"), source);
}

/** Starts the program as `run.mjs` does and gives what it says. @param complaint what it says on standard error */
async function start(project: string, complaint = /^$/): Promise<string> {
  const script = `import { ensureBundle } from ${JSON.stringify(ENSURE)};
const folder = await ensureBundle(${JSON.stringify(project)});
if (folder === undefined) console.log("không có");
else await import("file://" + folder + "/cli.js");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
  const [told, faults] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(faults).toMatch(complaint);
  return told.trimEnd();
}

const listBundles = (project: string) => readdir(path.join(project, ".cache/chuong-trinh"));

async function findBundle(project: string): Promise<string> {
  const [name = ""] = await listBundles(project);
  return path.join(project, ".cache/chuong-trinh", name);
}
const toAddress = (project: string) => pathToFileURL(path.join(project, "scripts/cli.ts")).href;

describe("gói chương trình", () => {
  test("làm một lần, dùng lại, và mỗi mô-đun vẫn biết tệp nguồn của mình", async () => {
    const project = await makeProject();
    expect(await start(project)).toBe(`một ${toAddress(project)}`);
    const bundle = await findBundle(project);
    await writeFile(path.join(bundle, "ghi-chu"), "");
    expect(await start(project)).toBe(`một ${toAddress(project)}`);
    expect(await readdir(bundle)).toContain("ghi-chu");
  });

  test("mã nguồn hoặc bản khóa đổi thì làm lại", async () => {
    const project = await makeProject();
    await start(project);
    await say(project, "số ");
    expect(await start(project)).toBe(`số một ${toAddress(project)}`);
    await writeFile(path.join(project, "package-lock.json"), "{ }\n");
    await start(project);
    expect(await listBundles(project)).toHaveLength(3);
  });

  test.each([
    ["mất một tệp", (file: string) => rm(file)],
    ["cụt một tệp", (file: string) => truncate(file, 3)],
  ])("%s thì làm lại", async (_what, damage) => {
    const project = await makeProject();
    await start(project);
    const bundle = await findBundle(project);
    for (const name of (await readdir(bundle)).filter((one) => one.startsWith("word")))
      await damage(path.join(bundle, name));
    expect(await start(project)).toBe(`một ${toAddress(project)}`);
  });

  test("bốn lần chạy cùng lúc: lần nào cũng chạy, chỉ còn một gói", async () => {
    const project = await makeProject();
    const told = await Promise.all([1, 2, 3, 4].map(() => start(project)));
    expect(new Set(told)).toEqual(new Set([`một ${toAddress(project)}`]));
    expect(await listBundles(project)).toHaveLength(1);
  });

  test("gói cũ bị bỏ, trừ ba gói mới dùng và gói đang có chương trình dùng", async () => {
    const project = await makeProject();
    await start(project);
    const first = await findBundle(project);
    await writeFile(path.join(first, `dang-dung-${String(process.pid)}`), "");
    await writeFile(path.join(project, ".cache/chuong-trinh/dang-lam-999999999-ab"), "");
    for (const word of ["a", "b", "c", "d"]) {
      await say(project, word);
      await start(project);
    }
    // Of the five bundles one is old and not used.
    const names = await listBundles(project);
    expect(names).toHaveLength(4);
    expect(names).toContain(path.basename(first));
  });

  test("lỗi của chương trình được nói ở dòng của mã nguồn, như người viết thấy", async () => {
    const project = await makeProject();
    const source = "interface Told {\n  a: string;\n}\nconsole.log(new Error('hỏng').stack);\n";
    await writeFile(path.join(project, "scripts/cli.ts"), source);
    const stack = await start(project);
    expect(stack).toContain("/.cache/chuong-trinh/");
    expect(toSourceStack(stack)).toContain(`${toAddress(project)}:4:13`);
    expect(toSourceStack(stack)).not.toContain("/.cache/chuong-trinh/");
  });

  test("hai lần cần gói trong một tiến trình, mã nguồn bị sửa ở giữa: lần sau có gói, không lần nào treo", async () => {
    const project = await makeProject();
    const first = ensureBundle(project);
    await writeFile(path.join(project, "scripts/word.ts"), "export const word: string = 'hai';\n");
    const second = ensureBundle(project);
    await first;
    expect(await second).toBeDefined();
    expect(await start(project)).toContain("hai");
  });

  test("không ghi được thì không có gói, và không nói gì", async () => {
    const project = await makeProject();
    await writeFile(path.join(project, ".cache"), "của người khác");
    expect(await start(project)).toBe("không có");
  });

  test("mã nguồn có lỗi thì không có gói, và nói vì sao", async () => {
    const project = await makeProject();
    await writeFile(path.join(project, "scripts/word.ts"), "export const word = ;\n");
    expect(await start(project, /scripts\/word\.ts:1:20/)).toBe("không có");
  });
});

test("không làm được gói thì lệnh chạy từ mã nguồn, lặng lẽ", async () => {
  const project = await makeProject();
  for (const name of ["package.json", "package-lock.json", "scripts/run.mjs", "scripts/setup"])
    await cp(path.join(PROJECT, name), path.join(project, name), { recursive: true });
  await symlink(path.join(PROJECT, "node_modules"), path.join(project, "node_modules"), "junction");
  await writeFile(path.join(project, ".cache"), "của người khác");
  const source = `const words: string[] = process.argv.slice(2);
console.log(JSON.stringify([words, import.meta.url.slice(-15)]));
`;
  await writeFile(path.join(project, "scripts/cli.ts"), source);
  const { code, stdout, stderr } = await runCli(["check", "--root", SMALL], { project });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual([["check", "--root", SMALL], "/scripts/cli.ts"]);
});

test("check không nạp gói nào ngoài gói chương trình, trong đó không có phần vẽ và in", async () => {
  const list = path.join(await makeTempFolder("danh-sach"), "mo-dun");
  // To make the bundle takes a package.
  await ensureBundle(PROJECT);
  const env = { NODE_OPTIONS: `--import=${TRACE}`, DANH_SACH_MODUN: list };
  expect((await runCli(["check", "--root", SMALL], { env })).code).toBe(0);
  const files = (await readFile(list, "utf8")).split("\n").filter((url) => url.startsWith("file:"));
  expect(files.filter((url) => url.includes("/node_modules/"))).toEqual([]);
  const chunks = files.filter((url) => url.includes("/.cache/chuong-trinh/"));
  const maps = await Promise.all(
    chunks.map((url) => readFile(`${fileURLToPath(url)}.map`, "utf8")),
  );
  const sources = maps.flatMap((map) => (JSON.parse(map) as { sources: string[] }).sources); // esbuild's own format
  expect(sources).toContain("../../../scripts/validate/validate.ts");
  const heavy = /\/(nunjucks|fflate)\/|\/scripts\/(render|print|produce|serve)\//;
  expect(sources.filter((name) => heavy.test(name))).toEqual([]);
});

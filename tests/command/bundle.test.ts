import { spawn } from "node:child_process";
import {
  cp,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { toSourceStack } from "../../scripts/cli/source-stack.ts";
import { PROJECT } from "../roots/project-root.ts";
import { runCli } from "../roots/run-cli.ts";
import { makeTempFolder } from "../roots/temp-folder.ts";
import { ensureBundle } from "../../scripts/setup/bundle/ensure-bundle.mjs";
import { ENTRIES } from "../../scripts/setup/bundle/entries.mjs";

const SMALL = path.join(PROJECT, "tests/golden/mot-don-vi");
const ENSURE = pathToFileURL(path.join(PROJECT, "scripts/setup/bundle/ensure-bundle.mjs")).href;
const RUN = pathToFileURL(path.join(PROJECT, "scripts/setup/bundle/run-bundled.mjs")).href;
const TRACE = pathToFileURL(path.join(PROJECT, "tests/command/trace-modules.mjs")).href;

/** A program of two files, one of which is run late. */
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
  const source = `const address: string = import.meta.url;
export const ended = import("./word.ts").then(({ word }) => {
  console.log(${JSON.stringify(start)} + word, address);
});
`;
  await writeFile(path.join(project, "scripts/cli.ts"), source);
}

/** Starts the program as `run.mjs` does and gives what it says. @param complaint what it says on standard error */
async function start(project: string, complaint = /^$/): Promise<string> {
  const script = `import { ensureBundle } from ${JSON.stringify(ENSURE)};
import { runBundled } from ${JSON.stringify(RUN)};
const folder = await ensureBundle(${JSON.stringify(project)});
if (folder === undefined) console.log("không có");
else await runBundled(folder, "check");`;
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
/** What runs of the only bundle have left beside it for the next ones. */
async function findCompiled(project: string): Promise<readonly string[]> {
  const bundle = await findBundle(project);
  const names = await readdir(bundle);
  return names.filter((one) => one.startsWith("ma-")).map((one) => path.join(bundle, one));
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
    await ensureBundle(project);
    await say(project, "số ");
    expect(await start(project)).toBe(`số một ${toAddress(project)}`);
    await writeFile(path.join(project, "package-lock.json"), "{ }\n");
    await ensureBundle(project);
    expect(await listBundles(project)).toHaveLength(3);
  });

  test.each([
    ["mất một tệp", (file: string) => rm(file)],
    ["cụt một tệp", (file: string) => truncate(file, 3)],
  ])("%s thì làm lại", async (_what, damage) => {
    const project = await makeProject();
    await ensureBundle(project);
    const bundle = await findBundle(project);
    for (const name of (await readdir(bundle)).filter((one) => one.startsWith("cli")))
      await damage(path.join(bundle, name));
    expect(await start(project)).toBe(`một ${toAddress(project)}`);
  });

  test("mã đã dịch của lần chạy trước được dùng lại, hỏng thì bỏ và ghi lại", async () => {
    const project = await makeProject();
    await start(project);
    const [code = ""] = await findCompiled(project);
    const whenWritten = async () => (await stat(code, { bigint: true })).mtimeNs;
    const first = await whenWritten();
    await start(project);
    expect(await whenWritten()).toBe(first);
    const good = await readFile(code);
    // V8 itself would run this, and fall.
    await writeFile(
      code,
      good.map((byte, at) => (at < good.length / 2 ? byte : 255 - byte)),
    );
    const spoilt = await readFile(code);
    expect(await start(project)).toBe(`một ${toAddress(project)}`);
    expect((await readFile(code)).equals(spoilt)).toBe(false);
    const mended = await whenWritten();
    await start(project);
    expect(await whenWritten()).toBe(mended);
  });

  test("lần chạy không xong không để lại mã đã dịch", async () => {
    const project = await makeProject();
    await writeFile(path.join(project, "scripts/cli.ts"), "process.exitCode = 1;\n");
    await start(project);
    expect(await findCompiled(project)).toEqual([]);
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

test("check không nạp gói nào ngoài gói chương trình", async () => {
  const list = path.join(await makeTempFolder("danh-sach"), "mo-dun");
  // To make the bundle takes a package.
  await ensureBundle(PROJECT);
  const env = { NODE_OPTIONS: `--import=${TRACE}`, DANH_SACH_MODUN: list };
  expect((await runCli(["check", "--root", SMALL], { env })).code).toBe(0);
  const files = (await readFile(list, "utf8")).split("\n").filter((url) => url.startsWith("file:"));
  expect(files.filter((url) => url.includes("/node_modules/"))).toEqual([]);
});

test("check không chạy tới phần vẽ và in", async () => {
  const folder = await makeTempFolder("da-chay");
  const env = { NODE_V8_COVERAGE: folder };
  expect((await runCli(["check", "--root", SMALL], { env })).code).toBe(0);
  const [name = ""] = await readdir(folder);
  // The format of V8; esbuild names the function of a module that is run late by the path of its source.
  const { result } = JSON.parse(await readFile(path.join(folder, name), "utf8")) as {
    result: { functions: { functionName: string; ranges: { count: number }[] }[] }[];
  };
  const run = result
    .flatMap(({ functions }) => functions)
    .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
    .map(({ functionName }) => functionName);
  expect(run).toContain("scripts/validate/validate.ts");
  const heavy = /\/(nunjucks|fflate)\/|scripts\/(render|print|produce|serve)\//;
  expect(run.filter((one) => heavy.test(one))).toEqual([]);
});

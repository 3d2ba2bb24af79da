// Starts every command. Plain JavaScript with nothing but Node's own modules: it must run before
// the packages are there, and on a Node that is too old for the rest.
import { readFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureBundle } from "./setup/bundle/ensure-bundle.mjs";
import { toSourceWords } from "./setup/bundle/entries.mjs";
import { runBundled } from "./setup/bundle/run-bundled.mjs";
import { findNpm } from "./setup/find-npm.mjs";
import { findObstacle } from "./setup/find-obstacle.mjs";
import { arePackagesCurrent } from "./setup/packages.mjs";
import { REQUESTS, runProgram } from "./setup/run-program.mjs";
import { findLack, isToolkit, tellMixed } from "./setup/toolkit.mjs";

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const VITEST_COMMANDS = ["test", "soak"];
const CLI_COMMANDS = [
  ...["build", "check", "start", "bieu-mau", "nhap", "dong-goi", "bench", "moi", "ky-moi"],
  "lap-bao-cao",
];
const EXIT = { usage: 2, environment: 3 };

/**
 * The tests come last; nothing else needs another step. What a tool keeps in `.cache/` goes by contents.
 * @type {readonly (readonly [string, ...string[]])[]}
 */
const TEST_STEPS = [
  ["typescript:tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/tsc.json"],
  ["oxlint", "--config", "oxlint.config.js"],
  [
    "prettier",
    "--check",
    "--cache",
    "--cache-strategy=content",
    "--cache-location=.cache/prettier.json",
    ".",
  ],
  ["typescript:tsc", "--noEmit", "--project", "templates/browser"],
  ["vitest", "run"],
];
/** @type {readonly (readonly [string, ...string[]])[]} */
const SOAK_STEPS = [["vitest", "run", "--config", "vitest.soak.config.ts"]];

process.exitCode = await run(process.argv[2], process.argv.slice(3));

/**
 * @param {string | undefined} command
 * @param {string[]} args
 * @returns {Promise<typeof process.exitCode>} the exit code
 */
async function run(command, args) {
  if (command === undefined || ![...CLI_COMMANDS, ...VITEST_COMMANDS].includes(command)) {
    const known = [...CLI_COMMANDS, ...VITEST_COMMANDS].join(", ");
    return refuse(EXIT.usage, `Không có lệnh “${command ?? ""}”; các lệnh là: ${known}.`);
  }
  const lack = findLack(ROOT, command);
  if (lack !== undefined) return refuse(EXIT.usage, lack);
  if (!isNodeRecent(process.versions.node)) {
    const found = process.versions.node;
    return refuse(
      EXIT.environment,
      `Cần Node.js từ 20.19 trở lên, máy đang dùng ${found}; hãy cài bản mới từ https://nodejs.org.`,
    );
  }
  const obstacle = findObstacle();
  if (obstacle !== undefined) return refuse(EXIT.environment, obstacle);
  if (!(await ensurePackages())) return EXIT.environment;
  if (command === "lap-bao-cao") tellMixed(ROOT);
  if (command === "soak") return runTests(SOAK_STEPS, args);
  return command === "test" ? runTests(TEST_STEPS, args) : runCli(command, args);
}

/**
 * @param {number} code
 * @param {string} sentence
 */
function refuse(code, sentence) {
  console.error(sentence);
  return code;
}

/** @param {string} version e.g. `20.19.0` */
function isNodeRecent(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** @returns {Promise<boolean>} whether the packages of the lock file are in node_modules */
async function ensurePackages() {
  if (arePackagesCurrent(ROOT)) return true;
  if (isToolkit(ROOT)) {
    const cure =
      "hãy xóa thư mục ấy rồi giải nén lại tệp ZIP; số liệu nằm ở thư mục khác, không mất.";
    refuse(EXIT.environment, `Thư mục chương trình “${ROOT}” thiếu tệp; ${cure}`);
    return false;
  }
  console.error("Đang cài các gói theo package-lock.json (có thể mất một phút)…");
  const [program, ...first] = findNpm();
  // Whatever NODE_ENV says, tests need the dev packages; without them this would run every time.
  const options = ["--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  // npm's output must not mix with the result of the command, which may be a JSON document.
  const code = await runHere(program, [...first, "ci", ...options], 2);
  if (code === 0 && arePackagesCurrent(ROOT)) return true;
  refuse(
    EXIT.environment,
    "Không cài được các gói theo package-lock.json; hãy xem thông báo của npm ở trên, kiểm tra mạng rồi chạy lại.",
  );
  return false;
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Runs a command in this process, from the bundle of our code; where none can be made, in another from its sources.
 * @param {string} command
 * @param {string[]} args
 */
async function runCli(command, args) {
  // Paths that the caller gives start where npm was called; npm sets this folder, without npm we do.
  process.env["INIT_CWD"] ??= process.cwd();
  process.chdir(ROOT);
  // The benchmarks use code of the tests, which no bundle holds. The bundle takes packages in by `require`, which some
  // versions between 20.19 and 22.12 cannot.
  const mayBundle = command !== "bench" && process.features.require_module;
  const bundle = mayBundle ? await ensureBundle(ROOT) : undefined;
  if (bundle === undefined)
    return runHere(process.execPath, [...toSourceWords(ROOT, "cli"), command, ...args]);
  await runBundled(bundle, command);
  return process.exitCode;
}

/**
 * Types, lint and layout side by side, then the tests; with arguments only the tests that they choose.
 * @param {readonly (readonly [string, ...string[]])[]} steps
 * @param {string[]} args for vitest
 */
async function runTests(steps, args) {
  const words = steps.map(([tool, ...options]) => [findTool(tool), ...options]);
  const tests = words.pop() ?? [];
  if (args.length === 0) {
    const { runSideBySide } = await import("./setup/run-side-by-side.mjs");
    const end = await runSideBySide(words, ROOT);
    if (end !== 0) return toExitCode(end);
  }
  return runHere(process.execPath, [...tests, ...args]);
}

/** @param {string} tool `package` or `package:bin` */
function findTool(tool) {
  const [name = "", bin = name] = tool.split(":");
  const folder = path.join(ROOT, "node_modules", name);
  // npm wrote the file in this format.
  const { bin: bins } = /** @type {{ bin: string | Record<string, string> }} */ (
    readJson(path.join(folder, "package.json"))
  );
  return path.join(folder, typeof bins === "string" ? bins : (bins[bin] ?? ""));
}

/**
 * Runs a program on our own terminal.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {"inherit" | 2} [stdout] 2: its output goes to standard error
 * @returns {Promise<number>} its exit code
 */
function runHere(program, args, stdout = "inherit") {
  return runProgram(program, args, { cwd: ROOT, stdio: ["inherit", stdout, "inherit"] }).then(
    toExitCode,
    (error) => refuse(EXIT.environment, `Không chạy được ${program}: ${error.message}.`),
  );
}

/**
 * The exit code of a program: 128 + n when signal n ended it. Then we tell why, since the program cannot.
 * @param {number | NodeJS.Signals} end
 */
function toExitCode(end) {
  if (typeof end === "number") return end;
  const sentence = REQUESTS.includes(end)
    ? "Đã dừng theo yêu cầu."
    : `Hệ thống đã dừng chương trình (${end}), có thể vì thiếu bộ nhớ; hãy đóng bớt chương trình khác rồi chạy lại.`;
  return refuse(128 + constants.signals[end], sentence);
}

// Plain JavaScript with nothing but Node's own modules: run.mjs runs the program with it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cachedDataVersionTag, getHeapCodeStatistics, setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { toEntryFile } from "./entries.mjs";

/** Of the room that the heap has, in percent, so much may be made anew before V8 collects; its own measure doubles it. */
const GROWTH_PERCENT = 20;
/**
 * How much of a function runs before V8 makes machine code of it, in bytes of bytecode or, since Node 22, in calls; its own
 * limits are far lower. Of a flag that it does not know V8 complains aloud.
 */
const MACHINE_CODE_LATE =
  Number.parseInt(process.versions.v8, 10) < 12
    ? "--interrupt-budget=1000000"
    : "--invocation-count-for-maglev=100000";
/** @type {Readonly<Record<string, string>>} */
const FLAGS = {
  // A check is over before most machine code is used: making it took a third of the processor time of the town's check,
  // and a fifth at 1,000 units (tried on 29 November 2026); under Node 24 a sixth (tried on 1 December 2026).
  check: MACHINE_CODE_LATE,
  // A build makes many short-lived objects: with 1,000 units its peak fell from 650 to 430 MB (seen once, on
  // 29 November 2026, on a busy machine).
  build: `--heap-growing-percent=${GROWTH_PERCENT}`,
  "dong-goi": `--heap-growing-percent=${GROWTH_PERCENT}`,
};

/**
 * Runs the command line from its bundle, and ends with it. It reads the words of the command from `process.argv`, and
 * sets the exit code.
 *
 * The bytecode that a run has used lies beside the bundle for the next run of the command: to compile it anew took a
 * sixth of the processor time of a check (tried on 30 November 2026).
 * @param {string} folder of the bundle
 * @param {string} command
 */
export async function runBundled(folder, command) {
  // Of a run that counts what runs, the bytecode holds the counters.
  const mayKeep = process.env["NODE_V8_COVERAGE"] === undefined;
  const flag = FLAGS[command];
  // Bytecode is good for one set of flags, so this comes first.
  if (flag !== undefined) setFlagsFromString(flag);
  // Else V8 forgets what has not run for a while, and it would be compiled anew each time.
  setFlagsFromString("--no-flush-bytecode");
  const file = path.join(folder, toEntryFile("cli"));
  const filename = pathToFileURL(file).href;
  const store = path.join(folder, toStoreName(command, filename));
  const kept = mayKeep ? readKept(store) : undefined;
  // As Node wraps any script.
  const source = `(function (exports, require, module, __filename) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(source, {
    filename,
    ...(kept === undefined ? {} : { cachedData: kept.bytecode }),
  });
  const usedBefore = script.cachedDataRejected === false ? (kept?.used ?? 0) : 0;
  const tag = cachedDataVersionTag();
  process.once("exit", (code) => {
    if (mayKeep && code === 0 && cachedDataVersionTag() === tag) keep(store, script, usedBefore);
  });
  /** @type {{ exports: { ended?: Promise<void> } }} */
  const module = { exports: {} };
  script.runInThisContext()(module.exports, toRequire(filename), module, file);
  await module.exports.ended;
}

/**
 * Finds packages where a module finds them: a package may bring other files for scripts, and a toolkit has one kind only.
 * @param {string} filename
 */
function toRequire(filename) {
  const load = createRequire(filename);
  /** @param {string} name */
  const find = (name) =>
    isBuiltin(name) || name.startsWith(".") ? name : fileURLToPath(import.meta.resolve(name));
  return Object.assign((/** @type {string} */ name) => load(find(name)), { resolve: find });
}

/**
 * Bytecode holds the address of its script, which stacks tell. V8's tag knows nothing of what Node changes in V8.
 * @param {string} command
 * @param {string} filename
 */
function toStoreName(command, filename) {
  const about = [cachedDataVersionTag(), process.version, process.arch, filename].join(" ");
  return `ma-${command}-${toDigest(Buffer.from(about)).toString("hex", 0, 8)}`;
}

/**
 * In bytes: SHA-256, then the size that V8 tells of all bytecode at the end of the run. Of bytecode that begins at no
 * multiple of eight V8 would make a copy.
 */
const DIGEST = 32;
const SIZE = 8;

/**
 * @param {string} store
 * @returns {{ used: number, bytecode: Buffer } | undefined} `undefined`: nothing, or not as it was written, which V8
 * itself does not see
 */
function readKept(store) {
  try {
    const bytes = readFileSync(store);
    const content = bytes.subarray(DIGEST);
    if (!toDigest(content).equals(bytes.subarray(0, DIGEST))) return undefined;
    return { used: content.readUInt32LE(0), bytecode: content.subarray(SIZE) };
  } catch {
    return undefined;
  }
}

/** By so much the bytecode must have grown to be kept anew: a run that did little must not stand for all others. */
const GROWN = 1.1;

/**
 * @param {string} store
 * @param {Script} script
 * @param {number} usedBefore
 */
function keep(store, script, usedBefore) {
  try {
    const used = getHeapCodeStatistics().bytecode_and_metadata_size;
    if (used < usedBefore * GROWN) return;
    const size = Buffer.alloc(SIZE);
    size.writeUInt32LE(used);
    const content = Buffer.concat([size, script.createCachedData()]);
    writeFileSync(store, Buffer.concat([toDigest(content), content]));
  } catch {
    // Who may not write here compiles at each start.
  }
}

/** @param {Buffer} content */
function toDigest(content) {
  return createHash("sha256").update(content).digest();
}

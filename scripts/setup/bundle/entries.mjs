// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it.
import path from "node:path";

/**
 * What a process or a thread may be started with, by name, and its source. A worker needs a line here; whoever
 * starts it asks `worker-start.ts` for its file.
 */
export const ENTRIES = /** @type {const} */ ({
  cli: "scripts/cli.ts",
  "guard-worker": "scripts/workers/guard-worker.ts",
  "word-worker": "scripts/workers/word-worker.ts",
  maker: "scripts/preview/maker.ts",
  "build-behind": "scripts/preview/build-behind.ts",
});

/** @typedef {keyof typeof ENTRIES} EntryName */

/**
 * The file of an entry in a bundle.
 * @param {EntryName} name
 */
export function toEntryFile(name) {
  return name === "cli" ? "cli.cjs" : `${name}.js`;
}

/**
 * The words for Node that run an entry from its source, where no bundle is wanted or can be made.
 * @param {string} project
 * @param {EntryName} name
 */
export function toSourceWords(project, name) {
  return ["--import", import.meta.resolve("tsx"), path.join(project, ENTRIES[name])];
}

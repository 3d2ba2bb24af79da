/**
 * What a process or a thread may be started with, by name, and its source. A worker needs a line here; whoever
 * starts it asks `worker-start.ts` for its file.
 */
export const ENTRIES = /** @type {const} */ ({
  cli: "scripts/cli.ts",
  "guard-worker": "scripts/workers/guard-worker.ts",
  maker: "scripts/preview/maker.ts",
  "build-behind": "scripts/preview/build-behind.ts",
});

/** @typedef {keyof typeof ENTRIES} EntryName */

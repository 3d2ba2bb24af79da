import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "../build-options.ts";
import { ensureBundle } from "../setup/bundle/ensure-bundle.mjs";
import { toEntryFile, toSourceWords, type EntryName } from "../setup/bundle/entries.mjs";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Starts a process of our code as it is now, which may be newer than the code of this process, with a channel for
 * messages. The process finds the options among its words (`readOptions`).
 */
export async function startProcess(name: EntryName, options: BuildOptions): Promise<ChildProcess> {
  const bundle = await ensureBundle(PROJECT);
  const words =
    bundle === undefined ? toSourceWords(PROJECT, name) : [path.join(bundle, toEntryFile(name))];
  return spawn(process.execPath, [...words, JSON.stringify(options)], {
    // Bytes stay bytes.
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
}

/** What a dying process says last is its reason; more than this nobody reads. */
const MOST_LAST_WORDS = 10_000;

/** Listens to the standard error of a process; gives what it has said last. */
export function hearLastWords({ stderr }: ChildProcess): () => string {
  let words = "";
  stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    words = (words + chunk).slice(-MOST_LAST_WORDS);
  });
  return () => words;
}

/** What `startProcess` has handed to this process. @param words those after the program's own */
export function readOptions([word = ""]: readonly string[]): BuildOptions {
  // `as`: `startProcess` wrote them.
  return JSON.parse(word) as BuildOptions;
}

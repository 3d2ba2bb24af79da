import type { Stats } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Problem } from "../model/problem.ts";
import { decodeText } from "./decode-text.ts";
import type { SourceFile } from "./source-file.ts";

const LARGEST_FILE = 5_000_000;
const FOLDERS = ["data", "content"] as const;
/** A folder of such a name was meant to be a file. */
const FILE_NAME = /\.(ya?ml|md)$/i;
/** What office machines leave behind: never data, never a reason to stop. */
const LITTER = /^(\..*|~\$.*|Thumbs\.db|desktop\.ini|.*~)$/i;

export interface LoadedRoot {
  /** Sorted by path, so that nothing depends on the order of the disk. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Reads every file under `data/` and `content/` of `root`; refuses what is no plain text file. */
export async function loadRoot(root: string): Promise<LoadedRoot> {
  const names = (await Promise.all(FOLDERS.map((folder) => listFiles(root, folder)))).flat();
  const loaded: Loaded[] = [];
  for (const batch of toBatches(names.sort(byCodePoint))) {
    loaded.push(...(await Promise.all(batch.map((name) => loadFile(root, name)))));
  }
  return {
    files: loaded.flatMap(({ file }) => (file === undefined ? [] : [file])),
    problems: loaded.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
  };
}

/** Paths of everything that is no folder; a missing folder has none. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(
    emptyIfMissing,
  );
  const names = entries
    .filter((entry) => !LITTER.test(entry.name))
    .map(async (entry) => {
      const name = `${folder}/${entry.name}`;
      return entry.isDirectory() && !FILE_NAME.test(name) ? listFiles(root, name) : [name];
    });
  return (await Promise.all(names)).flat();
}

interface Loaded {
  readonly file?: SourceFile;
  readonly problem?: Problem;
}

/** A system lets a process open only so many files at once; a country has 50,000. */
const OPEN_AT_ONCE = 256;

function toBatches(names: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(names.length / OPEN_AT_ONCE);
  return Array.from({ length: count }, (_, batch) =>
    names.slice(batch * OPEN_AT_ONCE, (batch + 1) * OPEN_AT_ONCE),
  );
}

async function loadFile(root: string, file: string): Promise<Loaded> {
  const fullPath = path.join(root, file);
  const stats = await lstat(fullPath);
  // A link, a pipe or a device would lead outside the root or never end.
  if (!stats.isFile())
    return {
      problem: fileProblem(file, "file-unreadable", `«${file}» ${toKind(stats)}`),
    };
  if (stats.size > LARGEST_FILE) {
    return {
      problem: fileProblem(file, "file-too-large", `${Math.ceil(stats.size / 1_000_000)} MB`),
    };
  }
  const bytes = await readFile(fullPath).catch((error: unknown) => reasonOf(error));
  if (typeof bytes === "string") return { problem: fileProblem(file, "file-unreadable", bytes) };
  const decoded = decodeText(file, bytes);
  return typeof decoded === "string" ? { file: { file, text: decoded } } : { problem: decoded };
}

/** What stands there instead of a file. */
function toKind(stats: Stats): string {
  if (stats.isDirectory()) return "là một thư mục";
  return stats.isSymbolicLink() ? "là một liên kết" : "không phải là tệp thường";
}

function emptyIfMissing(error: unknown): [] {
  if (codeOf(error) === "ENOENT") return [];
  throw error;
}

function reasonOf(error: unknown): string {
  if (codeOf(error) === "EACCES") return "không có quyền đọc";
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function fileProblem(file: string, code: Problem["code"], found: string): Problem {
  return { code, place: { file, line: 1, column: 1 }, path: "", found, allowed: null, hint: null };
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

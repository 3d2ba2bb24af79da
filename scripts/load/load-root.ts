import type { Stats } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { compareTexts } from "../model/texts/compare-texts.ts";
import type { Problem } from "../model/problem.ts";
import { decodeLoosely, decodeText } from "./decode-text.ts";
import type { SourceFile } from "./source-file.ts";

const LARGEST_FILE = 5_000_000;
/** They hold all that people write. */
export const SOURCE_FOLDERS = ["data", "content"] as const;
/** Somebody meant a folder with such a name to be a file. */
const FILE_NAME = /\.(ya?ml|md)$/i;
/** Files that office machines leave behind: they are no data and no reason to stop. */
const LITTER = /^(\..*|~\$.*|Thumbs\.db|desktop\.ini|.*~)$/i;

export interface LoadedRoot {
  /** Sorted by path, so that nothing depends on the order of the disk. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Files that a problem above names and we could not decode, as far as we can show them. */
  readonly unread: readonly SourceFile[];
}

/** Reads every file under `data/` and `content/` of `root`; refuses what is not a plain text file. */
export async function loadRoot(root: string): Promise<LoadedRoot> {
  const listed = await Promise.all(SOURCE_FOLDERS.map((folder) => listFiles(root, folder)));
  const names = listed.flatMap((listing) => listing.names);
  const loaded: Loaded[] = [];
  for (const batch of toBatches(names.sort(compareTexts))) {
    loaded.push(...(await Promise.all(batch.map((name) => loadFile(root, name)))));
  }
  return {
    files: loaded.flatMap(({ file }) => (file === undefined ? [] : [file])),
    problems: [
      ...listed.flatMap(({ problems }) => problems),
      ...loaded.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
    ],
    unread: loaded.flatMap(({ shown }) => (shown === undefined ? [] : [shown])),
  };
}

interface Listing {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** Paths of everything below a folder except folders; a missing folder has none. */
async function listFiles(root: string, folder: string): Promise<Listing> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(reasonOf);
  if (typeof entries === "string") {
    if (entries === REASONS.ENOENT) return { names: [], problems: [] };
    return { names: [], problems: [fileProblem(`${folder}/`, "file-unreadable", entries)] };
  }
  const listings = await Promise.all(
    entries
      .filter((entry) => !LITTER.test(entry.name))
      .map(async (entry): Promise<Listing> => {
        const name = `${folder}/${entry.name}`;
        return entry.isDirectory() && !FILE_NAME.test(name)
          ? listFiles(root, name)
          : { names: [name], problems: [] };
      }),
  );
  return {
    names: listings.flatMap(({ names }) => names),
    problems: listings.flatMap(({ problems }) => problems),
  };
}

interface Loaded {
  readonly file?: SourceFile;
  readonly shown?: SourceFile;
  readonly problem?: Problem;
}

/** A system limits how many files a process may open at once; a whole country has 50,000. */
const OPEN_AT_ONCE = 256;

function toBatches(names: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(names.length / OPEN_AT_ONCE);
  return Array.from({ length: count }, (_, batch) =>
    names.slice(batch * OPEN_AT_ONCE, (batch + 1) * OPEN_AT_ONCE),
  );
}

async function loadFile(root: string, name: string): Promise<Loaded> {
  const fullPath = path.join(root, name);
  // A Mac decomposes names; problems and roles use the composed name that a reader sees.
  const file = name.normalize("NFC");
  const stats = await lstat(fullPath).catch(reasonOf);
  if (typeof stats === "string") return { problem: fileProblem(file, "file-unreadable", stats) };
  // A link, a pipe or a device would lead outside the root or never end.
  if (!stats.isFile())
    return { problem: fileProblem(file, "file-unreadable", `«${file}» ${toKind(stats)}`) };
  if (stats.size > LARGEST_FILE) {
    return {
      problem: fileProblem(file, "file-too-large", `${Math.ceil(stats.size / 1_000_000)} MB`),
    };
  }
  const bytes = await readFile(fullPath).catch(reasonOf);
  if (typeof bytes === "string") return { problem: fileProblem(file, "file-unreadable", bytes) };
  const decoded = decodeText(file, bytes);
  if (typeof decoded === "string") return { file: { file, text: decoded } };
  return { problem: decoded, shown: { file, text: decodeLoosely(bytes) } };
}

/** What stands there instead of a file. */
function toKind(stats: Stats): string {
  if (stats.isDirectory()) return "là một thư mục";
  return stats.isSymbolicLink() ? "là một liên kết" : "không phải là tệp thường";
}

/** Why a system does not give us a file, in words; any other error is a defect of ours. */
const REASONS = {
  EACCES: "không có quyền đọc",
  EPERM: "không có quyền đọc",
  EBUSY: "chương trình khác đang giữ tệp; đóng chương trình đó rồi chạy lại",
  EIO: "đĩa bị lỗi khi đọc",
  ELOOP: "là một liên kết vòng",
  ENOENT: "vừa bị xóa hoặc đổi tên",
  ENOTDIR: "phải là một thư mục",
} as const;

/** Throws again what is no word of a system. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const [, reason] = Object.entries(REASONS).find(([known]) => known === code) ?? [];
  if (reason === undefined) throw error;
  return reason;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function fileProblem(file: string, code: Problem["code"], found: string): Problem {
  return { code, place: { file, line: 1, column: 1 }, path: "", found, allowed: null, hint: null };
}

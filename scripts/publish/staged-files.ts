import { linkSync, lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { listFiles } from "./list-files.ts";
import { PUBLISHED } from "./swap.ts";
import { toSha256 } from "./to-sha256.ts";

/** A file of a release as it lies on the disk. */
export interface ReleasedFile {
  /** Posix path under `site/` or `noi-bo/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What we meant to write, to compare with what the disk gives back. */
export interface WrittenFile {
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
  /** `false`: the file stands on the disk since an earlier build. */
  readonly isNew: boolean;
}

/** The files of a release in the making, below its staging folder. */
export interface StagedFiles {
  readonly written: ReadonlyMap<string, WrittenFile>;
  write(to: string, content: string | Uint8Array): Promise<WrittenFile>;
  /** Tells the path of each file that is written from now on, when it stands whole on the disk. */
  onWritten(listen: (path: string) => void): void;
  /**
   * Takes a file of the present output over: a second name for it where the disk knows such names, else a copy.
   * @param bytes what stands in it now
   */
  takeOver(to: string, from: string, bytes: Uint8Array): void;
  /** Every file there is, in the order of their paths. */
  read(): AsyncGenerator<ReleasedFile>;
}

export function makeStagedFiles(staging: string): StagedFiles {
  const folders = new Set<string>();
  const written = new Map<string, WrittenFile>();
  const listeners: ((path: string) => void)[] = [];
  return {
    written,
    onWritten: (listen) => listeners.push(listen),
    async write(to, content) {
      const file = path.join(staging, ...toSegments(to));
      const folder = path.dirname(file);
      if (!folders.has(folder)) await mkdir(folder, { recursive: true });
      folders.add(folder);
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      // Never into a file that is there: it may be one of the present output under a second name.
      await writeFile(file, bytes, { flag: "wx" });
      const made = { size: bytes.length, sha256: toSha256(bytes), isNew: true };
      written.set(to, made);
      for (const listen of listeners) listen(to);
      return made;
    },
    takeOver(to, from, bytes) {
      const file = path.join(staging, ...toSegments(to));
      const folder = path.dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const isNew = !isLinked(from, file);
      if (isNew) writeFileSync(file, bytes, { flag: "wx" });
      written.set(to, { size: bytes.length, sha256: toSha256(bytes), isNew });
    },
    read: () => readStaged(staging),
  };
}

/** What a portal's server needs: everybody may read, nobody run; Windows tells the same of any file. */
const READ_BY_ALL = 0o644;

/**
 * Gives the file a second name, which lives on when the old output is removed. Some disks know no such names; a file
 * that has another name already, or other rights than a new one, is copied: neither would leave the output again.
 */
function isLinked(from: string, to: string): boolean {
  try {
    const { nlink, mode } = lstatSync(from);
    if (nlink !== 1 || (mode & 0o755) !== READ_BY_ALL) return false;
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** @throws when the path is not under a published folder: a defect of ours */
export function toSegments(to: string): string[] {
  const [first = "", ...rest] = to.split("/");
  const isOurs = PUBLISHED.some((name) => name === first) && rest.length > 0;
  const isPlain = rest.every((part) => part !== "" && part !== "." && part !== "..");
  if (isOurs && isPlain && !/[\\\0]/.test(to)) return [first, ...rest];
  throw new Error(`“${to}” is not a path under ${PUBLISHED.join("/ or ")}/.`);
}

async function* readStaged(staging: string): AsyncGenerator<ReleasedFile> {
  for (const name of await listFiles(staging)) {
    yield { path: name, bytes: await readFile(path.join(staging, name)) };
  }
}

import { appendFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { writeBook } from "../../excel/write-book.ts";
import type { Progress } from "../../progress.ts";
import { toOutputFault, withOutputFaults } from "../../publish/output-fault.ts";
import { listLeft } from "../../publish/run-token.ts";
import { toSha256 } from "../../publish/to-sha256.ts";
import { ifThere } from "../../setup/error-code.ts";
import type { FormsPlan } from "./plan.ts";

/** Names below the folder of the forms, with `/`. */
export interface FormsResult {
  readonly written: readonly string[];
  /** They stood there as they would be written now. */
  readonly unchanged: readonly string[];
  /** They are not as we wrote them: somebody may have filled them, so they stay. */
  readonly kept: readonly string[];
}

/** Lists what we have written, in lines of SHA-256 and name: only such a file is replaced. */
export const RECORD = "da-ghi.sha256";

/** Writes the workbooks of a plan, each whole or not at all, over none that somebody else has changed. */
export async function writeForms(
  { folder, files }: Extract<FormsPlan, { kind: "sound" }>,
  progress: Progress,
): Promise<FormsResult> {
  const results: Record<keyof FormsResult, string[]> = { written: [], unchanged: [], kept: [] };
  if (files.length === 0) return results;
  const own = await withOutputFaults(folder, () => openFolder(folder));
  const stage = progress.begin("Ghi biểu mẫu");
  try {
    for (const [at, { name, layOut }] of files.entries()) {
      results[await writeForm(folder, name, { own, bytes: await writeBook(layOut()) })].push(name);
      stage.count(at + 1);
    }
    await tidyRecord(folder, own);
  } catch (error) {
    throw toOutputFault(error, folder);
  }
  stage.end(`${results.written.length} tệp`);
  return results;
}

/** The lines of the record. */
type Own = Set<string>;

/** Makes the folder, removes what killed runs left there, and reads which of its files are ours. */
async function openFolder(folder: string): Promise<Own> {
  await mkdir(path.join(folder, "don-vi"), { recursive: true });
  for (const place of [folder, path.join(folder, "don-vi")])
    for (const left of await listLeft(place, DRAFT)) await rm(left, { force: true });
  const record = await ifThere(readFile(path.join(folder, RECORD)));
  return new Set(record?.toString("utf8").split("\n").filter(isLine));
}

const DRAFT = ".dang-ghi-";

/** A run that was killed may have left half a line. */
function isLine(line: string): boolean {
  return /^[0-9a-f]{64} {2}\S/.test(line);
}

async function writeForm(
  folder: string,
  name: string,
  { own, bytes }: { readonly own: Own; readonly bytes: Uint8Array },
): Promise<keyof FormsResult> {
  const file = path.join(folder, name);
  const standing = await ifThere(readFile(file));
  const line = toLine(bytes, name);
  if (standing?.equals(bytes) === true) {
    putLast(line, own);
    return "unchanged";
  }
  if (standing !== undefined && !own.has(toLine(standing, name))) return "kept";
  // Said first: when the run is killed after this, the file is still known to be ours.
  await appendFile(path.join(folder, RECORD), `${line}\n`);
  putLast(line, own);
  await writeWhole(file, bytes);
  return "written";
}

/** The last line of a name is that of the file as it stands. */
function putLast(line: string, own: Own): void {
  own.delete(line);
  own.add(line);
}

function toLine(bytes: Uint8Array, name: string): string {
  return `${toSha256(bytes)}  ${name}`;
}

async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const draft = path.join(path.dirname(file), `${DRAFT}${process.pid}-${path.basename(file)}`);
  await writeFile(draft, content);
  await rename(draft, file);
}

/** Leaves the last line of each name. */
async function tidyRecord(folder: string, own: Own): Promise<void> {
  const last = new Map([...own].map((line) => [line.slice(HASH_LENGTH), line]));
  const sorted = [...last].sort(([a], [b]) => (a < b ? -1 : 1));
  await writeWhole(path.join(folder, RECORD), sorted.map(([, line]) => `${line}\n`).join(""));
}

const HASH_LENGTH = 64;

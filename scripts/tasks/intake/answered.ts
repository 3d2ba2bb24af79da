import { appendFile, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { readBook } from "../../excel/read/read-book.ts";
import { toSha256 } from "../../publish/to-sha256.ts";
import { codeOf } from "../../setup/error-code.ts";
import { RECORD } from "../forms/write.ts";
import type { BookPlan } from "./plan.ts";
import { identify, toIdentityKey } from "./read/identify.ts";
import { findWriteReason } from "./write-reason.ts";

/** Stands beside the workbooks that came back: who reads their folder again does not find what goes out. */
export const CORRECTIONS = "can-sua";

/** The forms among these that say something and can be taken, each by whose it is. */
export function listAnswered(books: readonly BookPlan[]): ReadonlySet<string> {
  return new Set(
    books
      .filter(saysSomething)
      .flatMap(({ form, faults }) =>
        form === null || form.table !== null || faults.length > 0
          ? []
          : [toIdentityKey(form.identity)],
      ),
  );
}

/** A blank form beside a faulty one is no answer to it. */
function saysSomething({ parts, sameCount }: BookPlan): boolean {
  return sameCount > 0 || parts.some(({ changes }) => changes.length > 0);
}

/** Whether another workbook of the same unit, or of the issuer, can be taken instead. */
export function isAnswered(
  { form }: Pick<BookPlan, "form">,
  answered: ReadonlySet<string>,
): boolean {
  return form !== null && answered.has(toIdentityKey(form.identity));
}

/**
 * Takes the forms that went back away, once the mended ones are taken, and gives their places. Only ours go, as we wrote
 * them: a unit's own answer may lie there too.
 * @param places where the workbooks lie, by their names
 */
export async function removeAnswered(
  books: readonly BookPlan[],
  places: ReadonlyMap<string, string>,
): Promise<Removed> {
  const answered = listAnswered(books);
  const folders = new Set(
    [...places.values()].map((file) => path.join(path.dirname(file), CORRECTIONS)),
  );
  const result = { removed: [], left: [] };
  for (const folder of answered.size === 0 ? [] : folders) await removeIn(folder, answered, result);
  return result;
}

/** What has been removed, and what could not be. */
export interface Removed {
  readonly removed: readonly string[];
  readonly left: readonly { readonly file: string; readonly reason: string }[];
}

interface Removing {
  readonly removed: string[];
  readonly left: { file: string; reason: string }[];
}

async function removeIn(
  folder: string,
  answered: ReadonlySet<string>,
  { removed, left }: Removing,
): Promise<void> {
  const own = await readRecord(folder);
  if (own.size === 0) return;
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.endsWith(".xlsx"))) {
    const file = path.join(folder, name);
    const bytes = await readFile(file);
    if (!own.has(toSha256(bytes)) || !isOf(bytes, answered)) continue;
    const reason = await remove(file);
    if (reason === null) removed.push(file);
    else left.push({ file, reason });
  }
  const standing = await readdir(folder);
  // The record alone is worth nothing.
  if (standing.length < names.length && standing.every((name) => name === RECORD))
    await rm(folder, { recursive: true });
}

/** Why a file stays, mostly since a program has it open; `null`: it is gone. */
async function remove(file: string): Promise<string | null> {
  try {
    await rm(file);
    return null;
  } catch (error) {
    const reason = findWriteReason(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

/** Notes in the record of its folder that a form that goes back is ours as it is. */
export async function noteOwn(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const hash = toSha256(bytes);
  if ((await readRecord(folder)).has(hash)) return;
  await appendFile(path.join(folder, RECORD), `${hash}  ${name}\n`);
}

/** The hashes of what we have written into the folder. */
async function readRecord(folder: string): Promise<ReadonlySet<string>> {
  try {
    const text = await readFile(path.join(folder, RECORD), "utf8");
    return new Set(text.split("\n").map((line) => line.split("  ", 1)[0] ?? ""));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return new Set();
    throw error;
  }
}

function isOf(bytes: Uint8Array, answered: ReadonlySet<string>): boolean {
  const reading = readBook(bytes);
  const identified = reading.kind === "refused" ? null : identify(reading.book);
  return identified !== null && answered.has(toIdentityKey(identified.hidden));
}

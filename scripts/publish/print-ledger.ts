import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { toSha256 } from "./to-sha256.ts";
import { NOTES_FOLDER } from "./write-notes.ts";

/** It stands beside the published trees, since it depends on the browser and so differs between machines. */
export const LEDGER_NAME = "ban-in.json";

/** From what a document was printed (its key), and the result. */
export interface LedgerEntry {
  readonly key: string;
  readonly pageCount: number;
  /** Of the file; `null` for a print that was too thick to keep. */
  readonly sha256: string | null;
}

/** By path in the output: every document of a build, so that the next one prints only what has changed. */
export type PrintLedger = ReadonlyMap<string, LedgerEntry>;

/** The ledger of the present output; empty where there is none, or where it cannot be read. */
export async function readLedger(outFolder: string): Promise<PrintLedger> {
  const text = await readFile(path.join(outFolder, NOTES_FOLDER, LEDGER_NAME), "utf8").catch(
    () => "[]",
  );
  return new Map(parseEntries(text).filter(isLedgerLine));
}

export function formatLedger(ledger: PrintLedger): string {
  const lines = [...ledger].sort(([a], [b]) => (a < b ? -1 : 1));
  return `[\n${lines.map((line) => JSON.stringify(line)).join(",\n")}\n]\n`;
}

/** Whether the file still is what was printed: somebody may have changed or removed it since. */
export function isUntouched(outFolder: string, to: string, { sha256 }: LedgerEntry): boolean {
  if (sha256 === null) return true;
  try {
    return toSha256(readFileSync(path.join(outFolder, to))) === sha256;
  } catch {
    // The file is gone or cannot be read, so we print it again.
    return false;
  }
}

/** The ledger only saves work: when it is damaged, we print everything again. */
function parseEntries(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

function isLedgerLine(line: unknown): line is [string, LedgerEntry] {
  if (!Array.isArray(line) || line.length !== 2) return false;
  const [to, entry] = line as [unknown, Partial<LedgerEntry> | null]; // `as`: checked in the next lines
  return (
    typeof to === "string" &&
    typeof entry?.key === "string" &&
    typeof entry.pageCount === "number" &&
    (entry.sha256 === null || typeof entry.sha256 === "string")
  );
}

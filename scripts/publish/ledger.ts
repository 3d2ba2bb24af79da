import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { toSha256 } from "./to-sha256.ts";
import { NOTES_FOLDER } from "./write-notes.ts";

/** It stands beside the published trees, since its keys depend on this machine. */
export const LEDGER_NAME = "so-giu.json";

declare const TOLD: unique symbol;
/** Names a making by everything that decides it; `Told` is what the build wants to know of it again, plain data. */
export type Key<Told> = string & { readonly [TOLD]?: Told };

export interface KeptFile {
  /** Posix path in the output. */
  readonly path: string;
  readonly sha256: string;
}

/** What was made under one key: its files, and what the build wants to know of them again. */
export interface KeptMaking {
  readonly files: readonly KeptFile[];
  /** Its type belongs to the key. */
  readonly told: unknown;
}

/** Every making of the present output, by its key. The files themselves are those of the output: nothing lies twice. */
export type Ledger = ReadonlyMap<string, KeptMaking>;

/**
 * The ledger of the present output. It only saves work: where there is none, or where its own checksum says that it is
 * not as we wrote it, it is empty and everything is made again.
 */
export function readLedger(outFolder: string): Ledger {
  let text: string;
  try {
    text = readFileSync(path.join(outFolder, NOTES_FOLDER, LEDGER_NAME), "utf8");
  } catch {
    return new Map();
  }
  const [head, entries] = splitHead(text);
  if (head !== toHead(entries)) return new Map();
  // `as`: the head shows that `formatLedger` wrote it.
  return new Map(JSON.parse(entries) as [string, KeptMaking][]);
}

export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = `[\n${lines.map((line) => JSON.stringify(line)).join(",\n")}\n]\n`;
  return `${toHead(entries)}\n${entries}`;
}

/** The file, if it still is what was made; `null` when somebody has changed or removed it since. */
export function readUntouched(outFolder: string, file: KeptFile): Uint8Array | null {
  try {
    const place = path.join(outFolder, file.path);
    // A link that somebody has put there may lead anywhere tomorrow.
    if (!lstatSync(place).isFile()) return null;
    const bytes = readFileSync(place);
    return toSha256(bytes) === file.sha256 ? bytes : null;
  } catch {
    // The file is gone or cannot be read, so we make it again.
    return null;
  }
}

/** A number for the form, to be raised with it, and a checksum. */
function toHead(entries: string): string {
  return `1 ${toSha256(entries)}`;
}

function splitHead(text: string): readonly [string, string] {
  const end = text.indexOf("\n");
  return [text.slice(0, end), text.slice(end + 1)];
}

import type { FileBytes } from "../staged-file.ts";

/** A file with its letters. */
export interface ReadFile extends FileBytes {
  /** Bytes that are no UTF-8 are replaced. */
  readonly whole: string;
  /** The same without a byte order mark. */
  readonly text: string;
  readonly isUtf8: boolean;
}

const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder("utf-8", { ignoreBOM: true });
const MARK = "\uFEFF";

/** Decodes a file, once for all that look at it. */
export function decodeFile({ path, bytes }: FileBytes): ReadFile {
  const strict = decodeStrictly(bytes);
  const whole = strict ?? LENIENT.decode(bytes);
  const text = whole.startsWith(MARK) ? whole.slice(MARK.length) : whole;
  return { path, bytes, whole, text, isUtf8: strict !== null };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    // The caller tells it.
    return null;
  }
}

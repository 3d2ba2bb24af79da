import { isUtf8 } from "node:buffer";
import { toCodePoint } from "../model/texts/code-point.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import { findBinaryKind } from "./binary-kind.ts";
import { findLegacyText } from "./find-legacy-text.ts";
import { guessEncoding } from "./guess-encoding.ts";

/** Control characters that no text needs; tab and line feed are allowed, CR only before LF. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;

/** A letter bears three marks at most in any language that is written here. */
const TOO_MANY_MARKS = /\p{M}{20}/u;
/** Whether there may be marks at all: among these letters and signs is none, and most texts have no other. */
const MAY_HAVE_MARKS = /[^\u0000-\u02FF\u1E00-\u1EFF\u2000-\u206F]/;

interface Fault {
  readonly code: ProblemCode;
  readonly text: string;
  readonly offset: number;
  readonly found: string;
  readonly allowed?: string;
}

/**
 * Decodes UTF-8, with or without a byte order mark. It turns CRLF into LF and composes letters (NFC),
 * so that line and column count what a reader sees. Any other text gives a problem with its place: we
 * never repair text by guessing.
 */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  const unreadable = findByteFault(bytes);
  if (unreadable !== undefined) return problemAt(file, unreadable);
  const text = decodeLoosely(bytes);
  const fault = findTextFault(text);
  return fault === undefined ? text : problemAt(file, fault);
}

/** The text that we can show of a file: bytes that are not UTF-8 become `�`. */
export function decodeLoosely(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8").decode(bytes).replaceAll("\r\n", "\n");
  // The time to compose grows with the square of a run of marks: a file of marks would take minutes.
  return findPiledMarks(text) === undefined ? text.normalize("NFC") : text;
}

/** Where more marks stand upon each other than on any letter. */
function findPiledMarks(text: string): number | undefined {
  return MAY_HAVE_MARKS.test(text) ? TOO_MANY_MARKS.exec(text)?.index : undefined;
}

/** A fault of the bytes, which do not give a text at all. */
function findByteFault(bytes: Uint8Array): Fault | undefined {
  const kind = findBinaryKind(bytes);
  if (kind !== undefined) return { code: "file-binary", text: "", offset: 0, found: kind };
  if (isUtf16(bytes)) return { code: "file-utf16", text: "", offset: 0, found: "" };
  const broken = findBadByte(bytes);
  if (broken === undefined) return undefined;
  const text = decodeLoosely(bytes.subarray(0, broken));
  const guess = guessEncoding(bytes, broken);
  return {
    code: "file-not-utf8",
    text,
    offset: text.length,
    found: `0x${(bytes[broken] ?? 0).toString(16).toUpperCase()}`,
    ...(guess === undefined ? {} : { allowed: `${guess.name}\n${guess.line}` }),
  };
}

function findTextFault(text: string): Fault | undefined {
  const lost = text.indexOf("\uFFFD");
  if (lost >= 0) return { code: "file-lost-letter", text, offset: lost, found: "\uFFFD" };
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn >= 0)
    return { code: "file-carriage-return", text, offset: carriageReturn, found: "U+000D" };
  const marks = findPiledMarks(text);
  if (marks !== undefined) return { code: "file-piled-marks", text, offset: marks, found: "" };
  // We look for this before control characters: wrongly converted text has those too.
  const legacy = findLegacyText(text);
  if (legacy !== undefined) {
    const { name, offset, meant } = legacy;
    return { code: "file-legacy-letters", text, offset, found: meant, allowed: name };
  }
  const control = CONTROL.exec(text);
  if (control === null) return undefined;
  const found = toCodePoint(control[0]);
  return { code: "file-control-character", text, offset: control.index, found };
}

/** A byte order mark of UTF-16, or a zero in every other byte, as Notepad's "Unicode" writes it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 64);
  const zeros = sample.filter((byte) => byte === 0).length;
  return sample.length >= 4 && zeros * 3 >= sample.length;
}

/** Where the first sequence that is not UTF-8 begins; we halve the file, since decoding is fast. */
function findBadByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isUtf8Start(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  // The broken sequence may begin up to three bytes earlier.
  while (sound > 0 && !isUtf8(bytes.subarray(0, sound))) sound -= 1;
  return sound;
}

/** Whether it is UTF-8, where only the last sequence may be cut off. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function problemAt(file: string, { code, text, offset, found, allowed }: Fault): Problem {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const place = { file, line, column };
  return { code, place, path: "", found, allowed: allowed ?? null, hint: null };
}

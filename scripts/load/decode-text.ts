import type { Problem } from "../model/problem.ts";

/** Control characters that no text needs; tab and line feed are allowed, CR only before LF. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;

/**
 * Decodes UTF-8, with or without a byte order mark, CRLF turned into LF.
 * Anything else gives the problem, with the line where it stands: text is never repaired by guess.
 */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  if (isUtf16(bytes)) return problemAt(file, "file-utf16", { text: "", offset: 0 });
  const text = new TextDecoder("utf-8", { fatal: false }).decode(bytes);
  const broken = text.indexOf("\uFFFD");
  if (broken >= 0) return problemAt(file, "file-not-utf8", { text, offset: broken });
  const lines = text.replaceAll("\r\n", "\n");
  const carriageReturn = lines.indexOf("\r");
  if (carriageReturn >= 0) {
    return problemAt(file, "file-carriage-return", { text: lines, offset: carriageReturn });
  }
  const control = CONTROL.exec(lines);
  if (control === null) return lines;
  return problemAt(file, "file-control-character", { text: lines, offset: control.index });
}

/** A byte order mark of UTF-16, or a zero in every other byte, as Notepad's "Unicode" writes it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 64);
  const zeros = sample.filter((byte) => byte === 0).length;
  return sample.length >= 4 && zeros * 3 >= sample.length;
}

function problemAt(
  file: string,
  code: Problem["code"],
  at: { text: string; offset: number },
): Problem {
  const before = at.text.slice(0, at.offset);
  const line = before.split("\n").length;
  const column = at.offset - before.lastIndexOf("\n");
  const character = at.text.codePointAt(at.offset) ?? 0;
  const found = `U+${character.toString(16).toUpperCase().padStart(4, "0")}`;
  return { code, place: { file, line, column }, path: "", found, allowed: null, hint: null };
}

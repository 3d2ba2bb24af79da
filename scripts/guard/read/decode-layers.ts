import { listBase64Runs } from "./base64-runs.ts";
import { decodeEntity } from "./page.ts";

/** So many escapes may stand inside each other, as in an address in an attribute in a script. */
const MOST_LAYERS = 4;
const ESCAPED = /%[0-9a-f]{2}|\\u\{?[0-9a-f]|\\x[0-9a-f]{2}|&#?\w+;/i;

/** A text that was found in a file or in another text. */
interface Decoded {
  readonly text: string;
  /** Other bytes, read as letters, stand around it, so nobody can tell where a word begins. */
  readonly isLoose: boolean;
}

/** What a text holds in encoded form. */
export interface Hidden {
  /** Without escapes of HTML, addresses and JSON, layer by layer: one may stand inside another. */
  readonly layers: readonly string[];
  /** What may be base64 at any place of the text and of its layers. */
  readonly runs: readonly string[];
}

/** What a text holds beside its own letters. */
export function findHidden(text: string): Hidden {
  const layers = [text];
  for (const layer of layers) {
    const next = isEscaped(layer) ? unescape(layer) : layer;
    if (next !== layer && layers.length < MOST_LAYERS) layers.push(next);
  }
  return { layers: layers.slice(1), runs: layers.flatMap(listBase64Runs) };
}

/** Most texts have none of the signs, and to look for a sign is quicker than for a pattern. */
function isEscaped(text: string): boolean {
  return ["%", "\\", "&"].some((sign) => text.includes(sign)) && ESCAPED.test(text);
}

/** Bytes as texts: UTF-8 and, if there are zero bytes, UTF-16 in both orders from both offsets. */
export function decodeBytes(bytes: Uint8Array, utf8 = UTF8.decode(bytes)): readonly Decoded[] {
  const own = { text: utf8, isLoose: false };
  if (!bytes.includes(0)) return [own];
  const wide = [UTF16_LE, UTF16_BE].flatMap((decoder) =>
    [0, 1].map((offset) => decoder.decode(bytes.subarray(offset))),
  );
  return [own, ...wide.map((text) => ({ text, isLoose: true }))];
}

const UTF8 = new TextDecoder();
const UTF16_LE = new TextDecoder("utf-16le");
const UTF16_BE = new TextDecoder("utf-16be");

function unescape(text: string): string {
  return text
    .replace(/&#?\w+;?/g, decodeEntity)
    .replace(/(?:%[0-9a-f]{2})+/gi, decodePercent)
    .replace(/\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi, decodeUnit)
    .replaceAll("\\/", "/");
}

function decodePercent(run: string): string {
  const bytes = Array.from(run.matchAll(/%(..)/g), ([, hex = ""]) => Number.parseInt(hex, 16));
  return UTF8.decode(Uint8Array.from(bytes));
}

function decodeUnit(unit: string): string {
  const code = Number.parseInt(unit.replace(/[^0-9a-f]/gi, ""), 16);
  return code > 0x10ffff ? unit : String.fromCodePoint(code);
}

/** Letters before a run look like its beginning, so it is read from each of its first four letters. */
export function decodeBase64(run: string): readonly string[] {
  const letters = run.replace(/[\r\n=]/g, "");
  return [0, 1, 2, 3]
    .map((offset) => Buffer.from(letters.slice(offset), "base64"))
    .flatMap((bytes) => decodeBytes(bytes))
    .map(({ text }) => text);
}

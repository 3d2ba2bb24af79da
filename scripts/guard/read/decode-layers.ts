import { decodeEntity } from "./page.ts";

/** So many escapes may stand inside each other, as in an address in an attribute in a script. */
const MOST_LAYERS = 4;
const ESCAPED = /%[0-9a-f]{2}|\\u\{?[0-9a-f]|\\x[0-9a-f]{2}|&#?\w+;/i;
/** A shorter run cannot hold a value that is long enough to be searched for. */
const BASE64 = /[A-Za-z0-9+/_-]{12,}(?:[\r\n]+[A-Za-z0-9+/_-]{4,})*={0,2}/g;

/** A text that was found in a file or in another text. */
export interface Decoded {
  readonly text: string;
  /** Other bytes, read as letters, stand around it, so nobody can tell where a word begins. */
  readonly isLoose: boolean;
}

/**
 * A text and what it holds in encoded form: escapes of HTML, addresses and JSON, also one inside
 * another, and base64 at any place.
 */
export function decodeLayers(text: string): readonly Decoded[] {
  const layers = [text];
  for (const layer of layers) {
    const next = ESCAPED.test(layer) ? unescape(layer) : layer;
    if (next !== layer && layers.length < MOST_LAYERS) layers.push(next);
  }
  return [
    ...layers.map((layer) => ({ text: layer, isLoose: false })),
    ...layers.flatMap(listBase64Runs).flatMap(decodeBase64),
  ];
}

/** Bytes as texts: UTF-8 and, if there are zero bytes, UTF-16 in both orders from both offsets. */
export function decodeBytes(bytes: Uint8Array): readonly Decoded[] {
  const utf8 = { text: new TextDecoder().decode(bytes), isLoose: false };
  if (!bytes.includes(0)) return [utf8];
  const wide = ["utf-16le", "utf-16be"].flatMap((name) =>
    [0, 1].map((offset) => new TextDecoder(name).decode(bytes.subarray(offset))),
  );
  return [utf8, ...wide.map((text) => ({ text, isLoose: true }))];
}

function unescape(text: string): string {
  return text
    .replace(/&#?\w+;?/g, decodeEntity)
    .replace(/(?:%[0-9a-f]{2})+/gi, decodePercent)
    .replace(/\\u\{[0-9a-f]{1,6}\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi, decodeUnit)
    .replaceAll("\\/", "/");
}

function decodePercent(run: string): string {
  const bytes = Array.from(run.matchAll(/%(..)/g), ([, hex = ""]) => Number.parseInt(hex, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

function decodeUnit(unit: string): string {
  const code = Number.parseInt(unit.replace(/[^0-9a-f]/gi, ""), 16);
  return code > 0x10ffff ? unit : String.fromCodePoint(code);
}

function listBase64Runs(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(BASE64), ([run]) => run))];
}

/** Letters before a run look like its beginning, so it is read from each of its first four letters. */
function decodeBase64(run: string): readonly Decoded[] {
  const letters = run.replace(/[\r\n=]/g, "");
  return [0, 1, 2, 3]
    .map((offset) => Buffer.from(letters.slice(offset), "base64"))
    .flatMap(decodeBytes)
    .map(({ text }) => ({ text, isLoose: true }));
}

import { UNSEEN_SIGNS } from "../../model/texts/unseen-signs.ts";

/** Hyphens and marks that no reader sees: inside a word they would hide it from the guard. */
const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, "gu");
const WORD_SIGNS = /[\p{L}\p{N}]+/gu;

/** The words of a text, and a number for each, so that a search need not compare letters. */
export interface PlainWords {
  /** In small, composed letters, with one space between and around them. */
  readonly words: string;
  /** One for each word; different words may have the same number. */
  readonly numbers: readonly number[];
}

const GAP = 0;
const WORD = 1;
const HIDDEN = 2;
/** Codes are looked up once, in blocks of this size: a pattern over Unicode classes takes much longer. */
const BLOCK_BITS = 12;
const BLOCK_SIZE = 1 << BLOCK_BITS;
const kindsOfBlock: Uint8Array[] = [];

/** Whether a code is a part of a word, parts words or is seen by nobody. */
function toKind(code: number): number {
  const block = code >> BLOCK_BITS;
  const kinds = (kindsOfBlock[block] ??= listKinds(block << BLOCK_BITS));
  return kinds[code & (BLOCK_SIZE - 1)] ?? GAP;
}

/** The kinds of the codes of a block. */
function listKinds(first: number): Uint8Array {
  const kinds = new Uint8Array(BLOCK_SIZE);
  const codes = Array.from(kinds, (_, low) => first + low).filter((code) => code >> 11 !== HALVES);
  const signs = String.fromCodePoint(...codes);
  const units = first > 0xffff ? 2 : 1;
  for (const [pattern, kind] of [[WORD_SIGNS, WORD] as const, [UNSEEN, HIDDEN] as const])
    for (const { 0: run, index } of signs.matchAll(pattern))
      kinds.fill(kind, index / units, (index + run.length) / units);
  return kinds;
}

/** The upper bits of half a pair of codes: halves are no letters, and side by side they would make another code. */
const HALVES = 0x1b;

/**
 * The words of a text in small, composed letters, with one space between and around them. Texts that
 * differ only in case, white space, punctuation or the form of their letters become equal.
 */
export function toPlainWords(text: string): string {
  return readPlainWords(text).words;
}

/** The same words with their numbers. */
export function readPlainWords(text: string): PlainWords {
  const letters = text.normalize("NFC").toLowerCase();
  const words = readLetters(letters) ?? readLetters(letters.replace(UNSEEN, ""));
  // An unread text would pass for one in which nothing is found.
  if (words === null) throw new Error("A sign that nobody sees was left in a text.");
  return words;
}

const FIRST_NUMBER = 0x811c9dc5 | 0;

/** `null`: the letters hold a sign that nobody sees. */
function readLetters(letters: string): PlainWords | null {
  const words: string[] = [];
  const numbers: number[] = [];
  const { length } = letters;
  let start = 0;
  let number = FIRST_NUMBER;
  for (let at = 0; at < length;) {
    const unit = letters.charCodeAt(at);
    const code = unit >> 11 === HALVES ? (letters.codePointAt(at) ?? unit) : unit;
    const next = at + (code > 0xffff ? 2 : 1);
    const kind = toKind(code);
    if (kind === WORD) number = addLetter(number, code);
    else if (kind === HIDDEN) return null;
    else {
      if (at > start) {
        words.push(letters.slice(start, at));
        numbers.push(number);
        number = FIRST_NUMBER;
      }
      start = next;
    }
    at = next;
  }
  if (length > start) {
    words.push(letters.slice(start));
    numbers.push(number);
  }
  return { words: ` ${words.join(" ")} `, numbers };
}

/** The numbers of words that stand as `toPlainWords` gives them. */
export function toNumbers(words: string): readonly number[] {
  const own = words.slice(1, -1).split(" ");
  return own.flatMap((word) => (word === "" ? [] : [toNumber(word)]));
}

function toNumber(word: string): number {
  let number = FIRST_NUMBER;
  for (const sign of word) number = addLetter(number, sign.codePointAt(0) ?? 0);
  return number;
}

/** One step of FNV-1a, with whole codes in place of bytes. */
function addLetter(number: number, code: number): number {
  return Math.imul(number ^ code, 0x01000193);
}

import { toNumbers, type PlainWords } from "../read/plain-words.ts";

/** A needle with the numbers of its words. */
interface Needle<T> {
  /** Needles that begin at the same word are found in this order. */
  readonly rank: number;
  readonly words: string;
  readonly numbers: readonly number[];
  readonly value: T;
}

/** The values of the needles whose words stand in a text, in the order of the text. */
export type WordSearch<T> = (text: SearchedWords) => ReadonlySet<T>;

/** A text that is put together from pieces. */
interface SearchedWords {
  /** Of the words of all pieces. */
  readonly numbers: ArrayLike<number>;
  readonly pieces: readonly PlainWords[];
}

/** So many bits say which numbers may begin a needle; most words end here. They fit a processor's nearest memory. */
const BITS = 18;
const toBit = (number: number) => number >>> (32 - BITS);

/** Makes a search for all needles in one pass over the numbers of the words. */
export function createWordSearch<T>(needles: Iterable<readonly [string, T]>): WordSearch<T> {
  const starts = new Map<number, Needle<T>[]>();
  const mayStart = new Uint8Array(1 << (BITS - 3));
  let rank = 0;
  for (const [words, value] of needles) {
    const numbers = toNumbers(words);
    const key = numbers.length === 1 ? toAlone(numbers[0] ?? 0) : toPair(numbers, 0);
    const own = starts.get(key);
    const needle = { rank, words, numbers, value };
    if (own === undefined) starts.set(key, [needle]);
    else own.push(needle);
    const bit = toBit(key);
    mayStart[bit >> 3] = (mayStart[bit >> 3] ?? 0) | (1 << (bit & 7));
    rank += 1;
  }
  return ({ numbers, pieces }) => {
    const found = new Set<T>();
    let words: readonly string[] | null = null;
    for (let at = 0; at < numbers.length; at += 1) {
      const alone = toAlone(numbers[at] ?? 0);
      const pair = toPair(numbers, at);
      if (!isSet(mayStart, toBit(alone)) && !isSet(mayStart, toBit(pair))) continue;
      const here = [...(starts.get(alone) ?? NONE), ...(starts.get(pair) ?? NONE)];
      const likely = here.filter((needle) => isAt(needle, at, numbers));
      if (likely.length === 0) continue;
      words ??= pieces.flatMap((piece) => piece.words.split(" ").filter((word) => word !== ""));
      for (const needle of likely.toSorted((a, b) => a.rank - b.rank)) {
        const own = words.slice(at, at + needle.numbers.length).join(" ");
        if (needle.words === ` ${own} `) found.add(needle.value);
      }
    }
    return found;
  };
}

const NONE: readonly never[] = [];

const isSet = (bits: Uint8Array, bit: number) => (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1;

/** Puts a text together. */
export function joinWords(pieces: readonly PlainWords[]): SearchedWords {
  return { numbers: joinNumbers(pieces), pieces };
}

function joinNumbers(pieces: readonly PlainWords[]): ArrayLike<number> {
  if (pieces.length === 1) return pieces[0]?.numbers ?? NONE;
  let length = 0;
  for (const { numbers } of pieces) length += numbers.length;
  const joined = new Int32Array(length);
  let at = 0;
  for (const { numbers } of pieces)
    for (let index = 0; index < numbers.length; index += 1) joined[at++] = numbers[index] ?? 0;
  return joined;
}

/** The key of a needle of one word. */
export function toAlone(number: number): number {
  return Math.imul(number, 0x9e3779b1);
}

/** The key of a needle of more words: its first two. */
export function toPair(numbers: ArrayLike<number>, at: number): number {
  return Math.imul(Math.imul(numbers[at] ?? 0, 0x85ebca6b) ^ (numbers[at + 1] ?? 0), 0x9e3779b1);
}

function isAt<T>(needle: Needle<T>, at: number, numbers: ArrayLike<number>): boolean {
  return needle.numbers.every((number, index) => numbers[at + index] === number);
}

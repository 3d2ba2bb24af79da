import { readPlainWords, type PlainWords } from "../read/plain-words.ts";
import { createLetterSearch, LETTERS } from "./find-letters.ts";
import { createWordSearch } from "./find-words.ts";
import { toNeedles, type Needles } from "./needles.ts";
import type { InternalValue, SortedValues } from "./sort-out.ts";

/** Searches plain words for internal values. */
export interface ValueFinder {
  /** Values that stand anywhere among these words. */
  readonly findIn: (words: string) => ReadonlySet<InternalValue>;
  /** The same in a text that is put together from pieces. */
  readonly findAmong: (pieces: readonly PlainWords[]) => ReadonlySet<InternalValue>;
  /** Values among words whose spaces mean nothing, as in a print, or that stand among noise. */
  readonly findRunOn: (words: string) => ReadonlySet<InternalValue>;
  /** The value that these words are as a whole, even if it is short. */
  readonly findWhole: (words: string) => InternalValue | undefined;
}

/** Makes a finder for all internal values except those that are public too. */
export function createValueFinder(sorted: SortedValues): ValueFinder {
  return createFinder(toNeedles(sorted));
}

/** Makes a finder for these needles. */
export function createFinder({ anywhere, wholes }: Needles): ValueFinder {
  const findAmong = createWordSearch(anywhere);
  const findLetters = createLetterSearch(listRunOn(anywhere));
  return {
    findAmong,
    findIn: (words) => findAmong([readPlainWords(words)]),
    findRunOn: (words) => findLetters(words.replaceAll(" ", "")),
    findWhole: (words) => wholes.get(words),
  };
}

/** The letters of needles. Shorter ones arise by chance, and a number may be the end of a longer one. */
export function listRunOn<T>(needles: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map(
    [...needles]
      .filter(([words]) => !/^ \d/.test(words))
      .map(([words, value]) => [words.replaceAll(" ", ""), value] as const)
      .filter(([letters]) => letters.length >= LETTERS),
  );
}

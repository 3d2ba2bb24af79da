import { createLetterSearch, LETTERS, type LetterSearch } from "./find-letters.ts";
import { createWordSearch, type WordSearch } from "./find-words.ts";
import { toNeedles, type Needles } from "./needles.ts";
import type { InternalValue, SortedValues } from "./sort-out.ts";

/** Searches plain words for internal values. */
export interface ValueFinder {
  /** The words of the longest value that is searched for. */
  readonly longest: number;
  /** Values that stand anywhere among the words of a text. */
  readonly findAmong: WordSearch<InternalValue>;
  /** Values among the letters of words whose spaces mean nothing, as in a print, or that stand among noise. */
  readonly findLetters: LetterSearch<InternalValue>;
  /** The value that these words are as a whole, even if it is short. */
  readonly findWhole: (words: string) => InternalValue | undefined;
  /** Whether public running text has these words. */
  readonly isInProse: (words: string) => boolean;
}

/** Makes a finder for all internal values except those that are public too. */
export function createValueFinder(sorted: SortedValues): ValueFinder {
  return createFinder(toNeedles(sorted));
}

/** Makes a finder for these needles. */
export function createFinder({ anywhere, wholes, prose }: Needles): ValueFinder {
  let longest = 0;
  for (const words of anywhere.keys()) longest = Math.max(longest, countWords(words));
  return {
    longest,
    findAmong: createWordSearch(anywhere),
    findLetters: createLetterSearch(listRunOn(anywhere)),
    findWhole: (words) => wholes.get(words),
    isInProse: (words) => prose.some((text) => text.includes(words)),
  };
}

/** Plain words have a space before and behind each. */
const countWords = (words: string) => words.split(" ").length - 2;

/** The letters of needles. Shorter ones arise by chance, and a number may be the end of a longer one. */
export function listRunOn<T>(needles: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  return new Map(
    [...needles]
      .filter(([words]) => !/^ \d/.test(words))
      .map(([words, value]) => [words.replaceAll(" ", ""), value] as const)
      .filter(([letters]) => letters.length >= LETTERS),
  );
}

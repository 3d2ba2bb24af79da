import { listPassages } from "../../model/prose/passages.ts";
import { readPlainWords, toPlainWords, type PlainWords } from "../read/plain-words.ts";
import { createWordSearch, joinWords } from "./find-words.ts";
import ownWords from "./own-words.json" with { type: "json" };
import { isDay, type InternalValue, type SortedValues } from "./sort-out.ts";
import { listDaySpellings, listSpellings } from "./spellings.ts";

/** What the guard searches for, by its plain words. Plain data: it can be sent to another thread. */
export interface Needles {
  /** They must stand nowhere. */
  readonly anywhere: ReadonlyMap<string, InternalValue>;
  /** They must not be all that stands between two tags; short ones are only here. */
  readonly wholes: ReadonlyMap<string, InternalValue>;
  /** The plain words of each public running text. */
  readonly prose: readonly string[];
}

/** In letters and the spaces between them. Shorter texts stand in others by chance, so they must match as a whole. */
const SHORTEST_ANYWHERE = 8;
export const SHORTEST_WHOLE = 3;
/** Nobody writes so many equal letters by chance: public prose that holds them has copied them. */
const SHORTEST_COPIED = 40;

/** The spellings of all internal values except those that are public too. */
export function toNeedles({ internal, open, prose }: SortedValues): Needles {
  const names = listKnownWords(open);
  const texts = [...prose].map(readPlainWords);
  const anywhere = new Map<string, InternalValue>();
  const wholes = new Map<string, InternalValue>();
  for (const value of withoutRepeats(internal))
    for (const words of listSpellings(value)) {
      const length = words.length - 2;
      if (length >= SHORTEST_WHOLE) wholes.set(words, value);
      if (length >= SHORTEST_ANYWHERE) anywhere.set(words, value);
    }
  dropKnown(anywhere, names, texts);
  // What public prose marks, as **01/7/2025**, is a whole of its own on the page.
  const passages = [...prose].flatMap((text) => listPassages(text, () => ""));
  const marked = passages.flatMap(({ pieces }) => pieces).map(toPlainWords);
  for (const { words } of [...names, ...texts]) wholes.delete(words);
  for (const words of marked) wholes.delete(words);
  return { anywhere, wholes, prose: texts.map(({ words }) => words) };
}

/** Units say the same things. Of equal values the first decides the order, and a finding names the last. */
function withoutRepeats(values: readonly InternalValue[]): readonly InternalValue[] {
  const kept = new Set<InternalValue>();
  const last: Readonly<Record<InternalValue["kind"], Map<string, InternalValue>>> = {
    text: new Map(),
    date: new Map(),
    count: new Map(),
  };
  for (const one of values) {
    const own = last[one.kind];
    if (!own.has(one.value)) kept.add(one);
    own.set(one.value, one);
  }
  for (const own of Object.values(last)) for (const one of own.values()) kept.add(one);
  return values.filter((one) => kept.has(one));
}

/**
 * Drops public needles. A day that is public in one spelling is public in all; of a text only the clauses
 * that are public themselves are dropped.
 * @param names public names, definitions and the program's own words
 * @param texts public running texts
 */
function dropKnown(
  needles: Map<string, InternalValue>,
  names: readonly PlainWords[],
  texts: readonly PlainWords[],
): void {
  const search = createWordSearch(Array.from(needles.keys(), (words) => [words, words] as const));
  // Each text by itself, so that no needle stretches over two of them.
  const find = (known: readonly PlainWords[]) =>
    known.flatMap((one) => [...search(joinWords([one]))]);
  const named = find(names);
  const copied = find(texts).filter((words) => words.length - 2 < SHORTEST_COPIED);
  const found = new Set([...named, ...copied]);
  const open = new Set<string>();
  for (const words of found) {
    const value = needles.get(words);
    if (value !== undefined && value.kind !== "text") open.add(value.value);
  }
  for (const [words, { value }] of needles)
    if (found.has(words) || open.has(value)) needles.delete(words);
}

/**
 * Public texts and the program's own words. A value that says no more than the program itself prints
 * ("Không có") cannot be told from it. tests/guard/own-words.test.ts makes own-words.json from the sources of
 * public files, so that the guard need not run compose.
 */
function listKnownWords(open: ReadonlySet<string>): readonly PlainWords[] {
  const spelled = [...open].flatMap((text) => (isDay(text) ? listDaySpellings(text) : [text]));
  return [...spelled, ...ownWords].map(readPlainWords);
}

import { formatDate } from "../../model/format-date.ts";
import { toCalendarDate } from "../../model/calendar-date.ts";
import { listPassages } from "../../model/prose/passages.ts";
import { toPlainWords } from "../read/plain-words.ts";
import { isDay, type InternalValue, type SortedValues } from "./sort-out.ts";
import ownWords from "./own-words.json" with { type: "json" };

/** Searches plain words for internal values. */
export interface ValueFinder {
  /** Values that stand anywhere among these words. */
  readonly findIn: (words: string) => ReadonlySet<InternalValue>;
  /** Values among words whose spaces mean nothing, as in a print, or that stand among noise. */
  readonly findRunOn: (words: string) => ReadonlySet<InternalValue>;
  /** The value that these words are as a whole, even if it is short. */
  readonly findWhole: (words: string) => InternalValue | undefined;
}

/** In letters and the spaces between them. Shorter texts stand in others by chance, so they must match as a whole. */
const SHORTEST_ANYWHERE = 8;
export const SHORTEST_WHOLE = 3;
/** A clause of this length gives away the text that it is a part of. */
const SHORTEST_PART = 20;
/** Without spaces, as in a print, shorter ones arise by chance. */
const SHORTEST_RUN_ON = 12;
/** Smaller counts stand everywhere. */
const SMALLEST_COUNT = 100_000;
/** Nobody writes so many equal letters by chance: public prose that holds them has copied them. */
const SHORTEST_COPIED = 40;
/** Needles are looked up by their first letters. */
const KEY_LENGTH = 6;

type Needles = ReadonlyMap<string, InternalValue>;

/** Makes a finder for all internal values except those that are public too. */
export function createValueFinder({ internal, open, prose }: SortedValues): ValueFinder {
  const names = toKnownWords(open);
  const known = [names, ...[...prose].map(toPlainWords)].join("\n");
  const needles = new Map<string, InternalValue>();
  const wholes = new Map<string, InternalValue>();
  for (const value of internal)
    for (const words of listSpellings(value)) {
      const length = words.length - 2;
      if (length >= SHORTEST_WHOLE) wholes.set(words, value);
      if (length >= SHORTEST_ANYWHERE) needles.set(words, value);
    }
  dropKnown(needles, names, known);
  // What public prose marks, as **01/7/2025**, is a whole of its own on the page.
  const passages = [...prose].flatMap((text) => listPassages(text, () => ""));
  const marked = passages.flatMap(({ pieces }) => pieces).map(toPlainWords);
  for (const words of [...known.split("\n"), ...marked]) wholes.delete(words);
  return toFinder(needles, wholes);
}

/**
 * Drops public needles. A day that is public in one spelling is public in all; of a text only the clauses
 * that are public themselves are dropped.
 * @param names public names, definitions and the program's own words: a part of what is known
 */
function dropKnown(needles: Map<string, InternalValue>, names: string, known: string): void {
  const index = toIndex(needles);
  const named = findNeedles(names, index, " ");
  const isOpen = (words: string) => words.length - 2 < SHORTEST_COPIED || named.has(words);
  const found = new Map([...findNeedles(known, index, " ")].filter(([words]) => isOpen(words)));
  const spelled = [...found.values()].filter(({ kind }) => kind !== "text");
  const open = new Set(spelled.map(({ value }) => value));
  for (const [words, { value }] of needles)
    if (found.has(words) || open.has(value)) needles.delete(words);
}

function toFinder(needles: Needles, wholes: Needles): ValueFinder {
  const index = toIndex(needles);
  // Without spaces, a number may be the end of a longer one.
  const runOn = [...needles]
    .filter(([words]) => !/^ \d/.test(words))
    .map(([words, value]) => [words.replaceAll(" ", ""), value] as const)
    .filter(([letters]) => letters.length >= SHORTEST_RUN_ON);
  const runOnIndex = toIndex(new Map(runOn));
  return {
    findIn: (words) => new Set(findNeedles(words, index, " ").values()),
    findRunOn: (words) => {
      const letters = words.replaceAll(" ", "");
      return new Set(findNeedles(letters, runOnIndex, "").values());
    },
    findWhole: (words) => wholes.get(words),
  };
}

/**
 * Public texts and the program's own words, one a line, so that no value stretches over two of them.
 * A value that says no more than the program itself prints ("Không có") cannot be told from it.
 * tests/guard/own-words.test.ts makes own-words.json from the sources of public files, so that the
 * guard need not run compose.
 */
function toKnownWords(open: ReadonlySet<string>): string {
  const spelled = [...open].flatMap((text) => (isDay(text) ? listDaySpellings(text) : [text]));
  return [...spelled, ...ownWords].map(toPlainWords).join("\n");
}

/** Every way in which output might write a value, in plain words; of a text its clauses too. */
function listSpellings({ kind, value }: InternalValue): readonly string[] {
  if (kind === "date") return listDaySpellings(value).map(toPlainWords);
  if (kind === "count") return Number(value) < SMALLEST_COUNT ? [] : listCountSpellings(value);
  const parts = value.split(/\{\{.*?\}\}/s).flatMap((part) => [part, ...part.split(/[.;:!?\n]+/)]);
  const clauses = parts.map(toPlainWords).filter(({ length }) => length - 2 >= SHORTEST_PART);
  return [toPlainWords(value), ...clauses];
}

function listCountSpellings(digits: string): readonly string[] {
  return [digits, digits.replace(/\B(?=(?:\d{3})+$)/g, ".")].map(toPlainWords);
}

function listDaySpellings(day: string): readonly string[] {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const known = toCalendarDate(year, month, date);
  const written = known === undefined ? [] : [formatDate(known)];
  const [, longMonth = "", longDay = ""] = day.split("-");
  return [
    day,
    ...written,
    `${date}/${month}/${year}`,
    `${longDay}/${longMonth}/${year}`,
    ...new Set([
      `${date} tháng ${month} năm ${year}`,
      `${longDay} tháng ${month} năm ${year}`,
      `${longDay} tháng ${longMonth} năm ${year}`,
    ]),
  ];
}

type Index = ReadonlyMap<string, readonly (readonly [string, InternalValue])[]>;

function toIndex(needles: Needles): Index {
  const index = new Map<string, (readonly [string, InternalValue])[]>();
  for (const needle of needles) {
    const key = needle[0].slice(0, KEY_LENGTH);
    index.set(key, [...(index.get(key) ?? []), needle]);
  }
  return index;
}

/**
 * The needles that stand in a text, in one pass.
 * @param before a space if a needle begins where a word does, nothing if it may begin anywhere
 */
function findNeedles(words: string, index: Index, before: " " | ""): Needles {
  const found = new Map<string, InternalValue>();
  const next = (from: number) =>
    before === "" ? (from < words.length ? from : -1) : words.indexOf(before, from);
  for (let at = next(0); at !== -1; at = next(at + 1)) {
    for (const [needle, value] of index.get(words.slice(at, at + KEY_LENGTH)) ?? [])
      if (words.startsWith(needle, at)) found.set(needle, value);
  }
  return found;
}

import { listLeaves } from "../../model/leaves.ts";

/** One thing that only insiders may read. */
export interface InternalValue {
  readonly kind: "text" | "date" | "count";
  /** A text as it was entered, a day as `2020-04-30`, a count in digits. */
  readonly value: string;
  /** Where it was entered: file, then key. */
  readonly place: string;
}

/** What people entered, sorted by who may read it. */
export interface SortedValues {
  readonly internal: InternalValue[];
  /** Texts and days that are public: a page may hold them. */
  readonly open: Set<string>;
  /** Public running text: its names and short phrases are open, but a long internal passage in it is a leak. */
  readonly prose: Set<string>;
}

/** Who may read a value: everyone, or insiders (with the key of the value), or a function decides. */
export type Rule<T> = "public" | { readonly internal: string } | ((value: T, at: Sorting) => void);

/** A rule for every key: a new key does not compile until somebody has said who may read it. */
export type Rules<T> = { readonly [Key in keyof T]-?: Rule<T[Key]> };

/** What the sorting has found, and the place at which it works. */
export interface Sorting extends SortedValues {
  /** The file and the keys that lead to this place. */
  readonly place: string;
}

/** Sorts the values of a record by its rules. */
export function sortOut<T extends object>(record: T, rules: Rules<T>, at: Sorting): void {
  for (const key of Object.keys(rules) as (keyof T)[]) {
    // `as`: the rules have the record's own keys
    const rule = rules[key];
    if (rule === "public") addOpen(record[key], at);
    else if (typeof rule === "function") rule(record[key], at);
    else addInternal(record[key], under(at, rule.internal));
  }
}

/** The same sorting, one key deeper. */
export function under(at: Sorting, key: string): Sorting {
  return { ...at, place: at.place === "" ? key : `${at.place}, ${key}` };
}

/** Everything in it may be read by everyone. */
export function addOpen(value: unknown, at: Sorting): void {
  for (const leaf of listLeaves(value)) if (typeof leaf === "string") at.open.add(leaf);
}

/** Words that everyone may read. Where they are long, they may have copied what is internal, as running text may. */
export function addOpenWords(value: unknown, at: Sorting): void {
  for (const leaf of listLeaves(value))
    if (typeof leaf === "string") (leaf.length < SHORTEST_RUNNING ? at.open : at.prose).add(leaf);
}

/** In letters. */
const SHORTEST_RUNNING = 40;

/** Running text that everyone may read. */
export function addProse(markdown: string | undefined, at: Sorting): void {
  if (markdown !== undefined) at.prose.add(markdown);
}

/** Everything in it is for insiders. */
export function addInternal(value: unknown, at: Sorting): void {
  for (const leaf of listLeaves(value)) {
    const kind = typeof leaf === "number" ? "count" : isDay(leaf) ? "date" : "text";
    at.internal.push({ kind, value: String(leaf), place: at.place });
  }
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

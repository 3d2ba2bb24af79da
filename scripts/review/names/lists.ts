import { isAt, splitName, toGivenForm, toKey, type Form } from "./forms.ts";
import { toTokens, type Token } from "./tokens.ts";

/** A name in a text. */
export interface Match {
  /** Its first word. */
  readonly at: number;
  /** In words. */
  readonly length: number;
  /** Empty where it names nobody. */
  readonly units: readonly string[];
}

/** A text under search. */
export interface ListSearch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lists: Lists;
}

/** The units of each kind: a list of them says the kind once, as "xã A, B và C". */
export interface Lists {
  readonly kindOf: ReadonlyMap<string, string>;
  readonly unitsOf: ReadonlyMap<string, readonly Listed[]>;
  /** By the first word, the ways to write a kind. */
  readonly ways: ReadonlyMap<string, readonly { readonly form: Form; readonly kind: string }[]>;
}

interface Listed {
  readonly proper: Form;
  readonly unit: string;
}

export function toLists(units: readonly { readonly id: string; readonly name: string }[]): Lists {
  const kindOf = new Map<string, string>();
  const unitsOf = new Map<string, Listed[]>();
  const forms = new Map<string, { readonly form: Form; readonly kind: string }>();
  for (const { id, name } of units) {
    const { kinds, proper } = splitName(toTokens(name));
    const kind = toKey(kinds[0] ?? []);
    if (kind === "" || proper.length === 0) continue;
    kindOf.set(id, kind);
    unitsOf.set(kind, [...(unitsOf.get(kind) ?? []), { proper, unit: id }]);
    for (const form of kinds) forms.set(`${toKey(form)} ${kind}`, { form, kind });
  }
  const ways = new Map<string, { readonly form: Form; readonly kind: string }[]>();
  for (const way of forms.values()) {
    const first = way.form[0]?.plain ?? "";
    ways.set(first, [...(ways.get(first) ?? []), way]);
  }
  return { kindOf, unitsOf, ways };
}

/** The names that go on behind a name: the B and C of "xã A, B và C". */
export function readOn(
  search: ListSearch,
  from: number,
  units: readonly string[],
): readonly Match[] {
  const kind = search.lists.kindOf.get(units[0] ?? "");
  return kind === undefined ? [] : readItems(search, from, kind);
}

/**
 * The names of a list whose kind stands before it: "các xã: A, B", "các xã còn chậm:" with items below, a table with the
 * kind in its head.
 */
export function findListed(search: ListSearch, at: number): readonly Match[] {
  const { tokens, lists } = search;
  const ways = (lists.ways.get(tokens[at]?.plain ?? "") ?? []).filter(({ form }) =>
    isAt(tokens, at, form),
  );
  return ways.flatMap(({ form, kind }) => {
    const next = at + form.length;
    const start = findStart(search, next);
    const [first, ...others] = start === undefined ? [] : readItem(search, start, kind);
    const items = first !== undefined && isBounded(search, first) ? [first, ...others] : [];
    return [...items, ...readCells(search, next, kind)];
  });
}

/** Signs between the items of a list, and the marks of items and cells. */
const BETWEEN = /^[\s,;:/&|()*–-]*$/;
const IS_LIST = /[,;:/&|()–-]/;
const AND = new Set(["và", "hoặc", "cùng"].map((one) => toKey(toGivenForm(one))));
/** In words. A list begins near the words that lead to it. */
const LONGEST_LEAD = 30;

const gapBefore = ({ text, tokens }: ListSearch, at: number) =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

/** The first word of the list that a kind leads to; `undefined`: the sentence ends before. */
function findStart(search: ListSearch, from: number): number | undefined {
  const last = Math.min(search.tokens.length - 1, from + LONGEST_LEAD);
  for (let at = from; at <= last; at += 1) {
    const gap = gapBefore(search, at);
    if (gap.includes(":") || (at === from && /[(–-]/.test(gap))) return at;
    if (/[.;!?|]/.test(gap)) return undefined;
  }
  return undefined;
}

/** An item and those behind it. */
function readItem(search: ListSearch, at: number, kind: string): readonly Match[] {
  const first = findItem(search, at, kind);
  return first === undefined ? [] : [first, ...readItems(search, at + first.length, kind)];
}

/** Whether an item behind a colon ends there: "các xã: Đông, Tây", but not "có 3 điểm: Đông nhất", "gồm: A. Văn kiện". */
function isBounded(search: ListSearch, { at, length }: Match): boolean {
  const next = at + length;
  const gap = gapBefore(search, next);
  if (length === 1 && /^\. *$/.test(gap)) return next >= search.tokens.length;
  return (
    next >= search.tokens.length || gap.trim() !== "" || AND.has(search.tokens[next]?.plain ?? "")
  );
}

function readItems(search: ListSearch, from: number, kind: string): readonly Match[] {
  const gap = gapBefore(search, from);
  const isAnd = gap.trim() === "" && AND.has(search.tokens[from]?.plain ?? "");
  const at = isAnd ? from + 1 : from;
  return isAnd || (BETWEEN.test(gap) && IS_LIST.test(gap)) ? readItem(search, at, kind) : [];
}

/** The longest proper part of the kind at a word; a number must be all that stands between two signs. */
function findItem(search: ListSearch, at: number, kind: string): Match | undefined {
  const fitting = (search.lists.unitsOf.get(kind) ?? []).filter(({ proper }) =>
    isAt(search.tokens, at, proper),
  );
  const length = fitting.reduce((most, { proper }) => Math.max(most, proper.length), 0);
  const longest = fitting.filter(({ proper }) => proper.length === length);
  const item = { at, length, units: longest.map(({ unit }) => unit) };
  const isNumber = longest.every(({ proper }) => proper.every(({ plain }) => NUMBER.test(plain)));
  return length === 0 || (isNumber && !isBounded(search, item)) ? undefined : item;
}

const NUMBER = /^\p{N}+$/u;

/** The cells of a table below a head with the kind. */
function readCells(search: ListSearch, from: number, kind: string): readonly Match[] {
  const { text, tokens } = search;
  const start = text.lastIndexOf("\n", tokens[from - 1]?.start ?? 0) + 1;
  if (!/^[ \t]*\|/.test(text.slice(start))) return [];
  const found: Match[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const gap = gapBefore(search, at);
    if (/\n[^|]*$/.test(gap)) break;
    const item = gap.includes("|") ? findItem(search, at, kind) : undefined;
    if (item !== undefined && /^[\s*]*\|/.test(gapBefore(search, at + item.length)))
      found.push(item);
  }
  return found;
}

import { OTHER_PLACES } from "./name-words.ts";
import { isAt, splitName, toForms, toGivenForm, type Form } from "./forms.ts";
import { toTokens, type Token } from "./tokens.ts";

/** A place where a text names a unit. */
export interface FoundName {
  /** Ids; several where they share this form. */
  readonly units: readonly string[];
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

export type NameFinder = (text: string) => readonly FoundName[];

/** What is known of names when a text is read. */
export interface KnownNames {
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly otherNames: readonly string[];
  }[];
  /** Names of the issuer: what they hold names no unit. */
  readonly places: readonly string[];
  /** Names of kinds of units: a unit that is called like its kind has no name of its own. */
  readonly kinds: readonly string[];
}

/** The forms that begin with the same words. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly ends: { readonly form: Form; readonly unit: string | null }[];
}

/**
 * Finds the names of units in texts that people write: names in full in any case, and shorter forms where every
 * syllable is capitalised. A longer name hides the shorter ones inside it.
 */
export function createNameFinder(known: KnownNames): NameFinder {
  const root = newBranch();
  const kinds = new Set(known.kinds.map((one) => toKey(toGivenForm(one))));
  const places = known.places.map((one) => ` ${toKey(toGivenForm(one))} `);
  for (const place of known.places) plant(root, toAnyCase(place), null);
  for (const { id, name, otherNames } of known.units) {
    const forms = [...toForms(name), ...otherNames.map(toGivenForm)];
    for (const form of forms.filter((one) => !isKnown(one, kinds, places))) plant(root, form, id);
  }
  const lists = toLists(known.units);
  return (text) => findAll({ text, tokens: toTokens(text), root, lists });
}

const newBranch = (): Branch => ({ next: new Map(), ends: [] });
const toKey = (form: Form) => form.map(({ plain }) => plain).join(" ");
const toAnyCase = (text: string): Form =>
  toGivenForm(text).map((word) => ({ ...word, case: "any" }));

function isKnown(form: Form, kinds: ReadonlySet<string>, places: readonly string[]): boolean {
  const key = toKey(form);
  return kinds.has(key) || places.some((place) => place.includes(` ${key} `));
}

function plant(root: Branch, form: Form, unit: string | null): void {
  if (form.length === 0) return;
  const end = form.reduce((branch, { plain }) => {
    const next = branch.next.get(plain) ?? newBranch();
    branch.next.set(plain, next);
    return next;
  }, root);
  end.ends.push({ form, unit });
}

interface Search {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly root: Branch;
  readonly lists: Lists;
}

function findAll(search: Search): readonly FoundName[] {
  const { tokens } = search;
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = findLongest(search, at);
    if (match === undefined) continue;
    const units = isOtherPlace(search, at, match) ? [] : match.units;
    for (const one of [
      { at, length: match.length, units },
      ...readOn(search, at + match.length, units),
    ]) {
      found.push(...toFound(search, one));
      at = one.at + one.length - 1;
    }
  }
  return found;
}

interface Match {
  readonly units: readonly string[];
  /** In words. */
  readonly length: number;
}

function toFound(
  { tokens }: Search,
  { at, units, length }: Match & { readonly at: number },
): readonly FoundName[] {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (units.length === 0 || first === undefined || last === undefined) return [];
  return [{ units, start: first.start, end: last.end }];
}

/** The longest form that begins at a word; `units` is empty where it names none. */
function findLongest(search: Search, at: number): Match | undefined {
  const { tokens, root } = search;
  let branch: Branch | undefined = root;
  let longest: Match | undefined;
  for (let length = 1; ; length += 1) {
    branch = branch.next.get(tokens[at + length - 1]?.plain ?? "");
    if (branch === undefined || (length > 1 && !isJoined(search, at + length - 1))) return longest;
    const ends = branch.ends.filter(({ form }) => isAt(tokens, at, form));
    if (ends.length === 0 || isInstrument(search, at + length - 1)) continue;
    longest = { units: [...new Set(ends.flatMap(({ unit }) => unit ?? []))], length };
  }
}

/** The beginning of the number of an instrument: `35-KH/CB`. */
const INSTRUMENT = /^\p{N}+[-/]\p{Lu}+[-/]\p{Lu}/u;

/** Whether a number is no part of a name: "Kế hoạch của chi bộ số 35-KH/CB". */
function isInstrument({ text, tokens }: Search, at: number): boolean {
  return INSTRUMENT.test(text.slice(tokens[at]?.start));
}

/** Signs that end a phrase; a full stop after an abbreviation does not. */
const APART = /[.;:!?,()|]|\n\s*(?:\n|[-*+]\s|\d+[.)]\s)/;
const LONGEST_SHORT_FORM = 4;

/** Whether a word and the one before it may belong to one name. */
function isJoined({ text, tokens }: Search, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const gap = text.slice(before.end, token.start);
  const isShort = before.isCapital && before.end - before.start <= LONGEST_SHORT_FORM;
  return !APART.test(isShort ? gap.replace(/^\.(?=[ \u00A0]?)/, "") : gap);
}

const OTHERS = OTHER_PLACES.map(toAnyCase);

/** Whether the words before make another place of it: "thị xã Duyên Hải", "tỉnh Hòa Bình". */
function isOtherPlace(search: Search, at: number, { length }: Match): boolean {
  const { tokens } = search;
  const isInFull = splitName(tokens.slice(at, at + length)).hasOrganisation;
  if (isInFull || !isJoined(search, at)) return false;
  // The last word of such a place may be the first word of the name.
  return OTHERS.some((place) =>
    [at - place.length, at - place.length + 1].some(
      (start) => start >= 0 && start < at && isAt(tokens, start, place),
    ),
  );
}

/** The units of a kind by the words before their proper parts: a list of them says the kind once. */
interface Lists {
  readonly kindOf: ReadonlyMap<string, string>;
  readonly properOf: ReadonlyMap<
    string,
    readonly { readonly proper: Form; readonly unit: string }[]
  >;
}

function toLists(units: KnownNames["units"]): Lists {
  const kindOf = new Map<string, string>();
  const properOf = new Map<string, { readonly proper: Form; readonly unit: string }[]>();
  for (const { id, name } of units) {
    const { kinds, proper } = splitName(toTokens(name));
    const kind = toKey(kinds[0] ?? []);
    if (kind === "" || proper.length === 0) continue;
    kindOf.set(id, kind);
    properOf.set(kind, [...(properOf.get(kind) ?? []), { proper, unit: id }]);
  }
  return { kindOf, properOf };
}

/** The names that go on after a comma or "và": the B and C of "xã A, B và C". */
function* readOn(
  search: Search,
  from: number,
  units: readonly string[],
): Generator<Match & { readonly at: number }> {
  const kind = search.lists.kindOf.get(units[0] ?? "");
  const alike = search.lists.properOf.get(kind ?? "") ?? [];
  let at = from;
  for (;;) {
    const next = skipSeparator(search, at);
    if (next === undefined) return;
    const fitting = alike.filter(({ proper }) => isAt(search.tokens, next, proper));
    const length = fitting.reduce((most, { proper }) => Math.max(most, proper.length), 0);
    if (length === 0) return;
    const longest = fitting.filter(({ proper }) => proper.length === length);
    yield { at: next, units: longest.map(({ unit }) => unit), length };
    at = next + length;
  }
}

const AND = new Set(["và", "hoặc", "cùng"].map((one) => toKey(toGivenForm(one))));

/** The word after a comma or "và" that stands before this word; `undefined`: neither does. */
function skipSeparator({ text, tokens }: Search, at: number): number | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return undefined;
  const gap = text.slice(before.end, token.start).trim();
  if (gap === "" && AND.has(token.plain)) return at + 1;
  return gap === "," || gap === ";" ? at : undefined;
}

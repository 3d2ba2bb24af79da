import { OTHER_PLACES } from "./name-words.ts";
import { isAt, splitName, toForms, toGivenForm, toKey, withoutMarks, type Form } from "./forms.ts";
import { findListed, readOn, toLists, type ListSearch, type Match } from "./lists.ts";
import { toTokens } from "./tokens.ts";

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
interface KnownNames {
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
  const kinds = new Set(
    known.kinds.map(toGivenForm).flatMap((one) => [toKey(one), withoutMarks(toKey(one))]),
  );
  const places = known.places.map((one) => ` ${toKey(toGivenForm(one))} `);
  for (const place of known.places) plant(root, toAnyCase(place), null);
  for (const { id, name, otherNames } of known.units) {
    const forms = [...toForms(name), ...otherNames.map(toGivenForm)];
    for (const form of forms.filter((one) => !isKnown(one, kinds, places))) plant(root, form, id);
  }
  const lists = toLists(known.units);
  return (text) => sortFound(findAll({ text, tokens: toTokens(text), root, lists }));
}

/** A name that a list tells and a form too stands once. */
function sortFound(found: readonly FoundName[]): readonly FoundName[] {
  const byStart = new Map(found.map((one) => [one.start, one]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

const newBranch = (): Branch => ({ next: new Map(), ends: [] });
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

interface Search extends ListSearch {
  readonly root: Branch;
}

function findAll(search: Search): readonly FoundName[] {
  const { tokens } = search;
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const match = findLongest(search, at);
    if (match === undefined) {
      found.push(...findListed(search, at).flatMap((one) => toFound(search, one)));
      continue;
    }
    const isNobody = isOtherPlace(search, at, match) || isAddress(search, at, match);
    const units = isNobody ? [] : match.units;
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

function toFound({ tokens }: Search, { at, units, length }: Match): readonly FoundName[] {
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
    longest = { at, units: [...new Set(ends.flatMap(({ unit }) => unit ?? []))], length };
  }
}

/** Whether it is the end of an address: "khóm 1, phường 1". */
function isAddress({ text, tokens }: Search, at: number, { length }: Match): boolean {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (first === undefined || first.isCapital || !/^\p{N}+$/u.test(last?.plain ?? "")) return false;
  return /\p{N}\s*,\s*$/u.test(text.slice(Math.max(0, first.start - LONGEST_GAP), first.start));
}

const LONGEST_GAP = 8;

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

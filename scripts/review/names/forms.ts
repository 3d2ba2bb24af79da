import { KINDS, ORGANISATIONS } from "./name-words.ts";
import { toTokens, type Token } from "./tokens.ts";

/** How a word of a form must stand in the text. */
type Case = "any" | "capital" | "capitals";

interface FormWord {
  readonly plain: string;
  readonly case: Case;
}

/** One way in which people write a name. */
export type Form = readonly FormWord[];

/** A name taken apart: `Đảng bộ | xã | Long Hữu`. */
interface NameParts {
  readonly hasOrganisation: boolean;
  /** Ways to write the words before the proper part; one empty way where there are none. */
  readonly kinds: readonly Form[];
  readonly proper: Form;
}

const toPlains = (text: string) => toTokens(text).map(({ plain }) => plain);
/** The kinds in every way of writing them, in full first. */
const PHRASES = KINDS.map(([kind, ...shortForms]) => {
  const inFull = toPlains(kind).map((plain): FormWord => ({ plain, case: "any" }));
  return { length: inFull.length, ways: [inFull, ...shortForms.map(toGivenForm)] };
});
/** Longest first, so that a "hợp tác xã" is no "xã". */
const BY_LENGTH = PHRASES.toSorted((a, b) => b.length - a.length);
const ORGANISATION_WORDS = ORGANISATIONS.map(toPlains);

/** Every form of a name: in full in any case, and without the organisation where all syllables are capitalised. */
export function toForms(name: string): readonly Form[] {
  const words = toTokens(name);
  const parts = splitName(words);
  const full = words.map(({ plain }): FormWord => ({ plain, case: "any" }));
  const bare = full.map((word) => ({ ...word, plain: withoutMarks(word.plain) }));
  return [...(parts.hasOrganisation ? [full, bare] : []), ...toShortForms(parts)];
}

/** As people type it where they have no Vietnamese keys. */
export function withoutMarks(plain: string): string {
  return plain.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** A form that data gives as it stands: capitals are part of it. */
export function toGivenForm(text: string): Form {
  return toTokens(text).map((token) => ({
    plain: token.plain,
    case: token.isCapital ? toCapitalCase(token) : "any",
  }));
}

function toCapitalCase({ plain, isAllCapitals }: Token): Case {
  return isAllCapitals && plain.length > 1 ? "capitals" : "capital";
}

/** Takes a name apart. */
export function splitName(words: readonly Token[]): NameParts {
  const organisation = ORGANISATION_WORDS.find((one) => startsWith(words, one));
  const own = words.slice(organisation?.length ?? 0);
  const read = readKinds(own);
  const rest = own.slice(read.length);
  // Small letters belong to the kind, as in "trường học E"; throughout they end it, as in "Công an thị xã".
  const first = rest.findIndex(({ isCapital }) => isCapital);
  const isProper = first >= 0;
  const common = (isProper ? rest.slice(0, first) : rest).map(({ plain }): FormWord => ({
    plain,
    case: "any",
  }));
  return {
    hasOrganisation: organisation !== undefined && own.length > 0,
    kinds: (isProper ? read.kinds : read.whole).map((kind) => [...kind, ...common]),
    proper: isProper
      ? rest.slice(first).map((token) => ({ plain: token.plain, case: toCapitalCase(token) }))
      : [],
  };
}

function toShortForms({ kinds, proper }: NameParts): readonly Form[] {
  const isNumber = proper.every(({ plain }) => /^\p{N}+$/u.test(plain));
  // Without a name of its own, "Quân sự" is a word of the language: only capitals throughout make it a name.
  if (proper.length === 0) return kinds.map(inCapitals).filter(isLongEnough);
  if (isNumber) return kinds.filter(isPlace).map((kind) => [...kind, ...proper]);
  // Behind its kind one capital is enough: "xã Long hữu".
  const behind = proper.map((word, index) =>
    index === 0 ? word : { ...word, case: "any" as const },
  );
  const withKind = kinds.filter(({ length }) => length > 0).map((kind) => [...kind, ...behind]);
  return [...withKind, ...[proper].filter(isLongEnough)];
}

/** One syllable alone is no name, but an abbreviation such as `TAND` is. */
function isLongEnough(form: Form): boolean {
  return form.length > 1 || (form[0]?.case === "capitals" && form[0].plain.length > 2);
}

/** "số 35" may be a letter's number. */
function isPlace(kind: Form): boolean {
  return kind.length > 0 && !(kind.length === 1 && kind[0]?.plain === NUMBER);
}
const NUMBER = toPlains("số").join("");

function inCapitals(form: Form): Form {
  return form.map((word) => (word.case === "any" ? { ...word, case: "capital" } : word));
}

/**
 * The kinds with which the words begin, in every way of writing them, and how many words they take. Before a proper part
 * the first kinds may be left out: "THCS D" for "Trường THCS D".
 */
function readKinds(words: readonly Token[]) {
  const read: (readonly Form[])[] = [];
  let length = 0;
  for (;;) {
    const found = findKind(words.slice(length));
    if (found === undefined) break;
    read.push(found.ways);
    length += found.length;
  }
  const kinds = read.flatMap((_, from) => joinWays(read.slice(from)));
  return { kinds: kinds.length === 0 ? [[]] : kinds, whole: joinWays(read), length };
}

/** Every way of writing one phrase after the other; nobody writes more than some dozens. */
function joinWays(phrases: readonly (readonly Form[])[]): readonly Form[] {
  return phrases.reduce<readonly Form[]>(
    (before, ways) =>
      before.flatMap((start) => ways.map((way) => [...start, ...way])).slice(0, MOST_WAYS),
    [[]],
  );
}

const MOST_WAYS = 64;

/** The kind at the beginning, written in full or in short. */
function findKind(words: readonly Token[]) {
  for (const { ways } of BY_LENGTH) {
    const written = ways.find((way) => isAt(words, 0, way));
    if (written !== undefined) return { ways, length: written.length };
  }
  return undefined;
}

function startsWith(words: readonly Token[], plains: readonly string[]): boolean {
  return plains.every((plain, index) => words[index]?.plain === plain);
}

/** Forms with equal keys differ in their capitals alone. */
export const toKey = (form: Form) => form.map(({ plain }) => plain).join(" ");

/** Whether a form stands at this word. */
export function isAt(words: readonly Token[], at: number, form: Form): boolean {
  return form.every((word, index) => fits(words[at + index], word));
}

/** Whether a word of a text is one of a form. */
export function fits(token: Token | undefined, { plain, case: wanted }: FormWord): boolean {
  if (token?.plain !== plain) return false;
  return wanted === "any" || (wanted === "capital" ? token.isCapital : token.isAllCapitals);
}

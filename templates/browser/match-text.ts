import { UNSEEN_SIGNS } from "../../scripts/model/texts/unseen-signs.ts";

/**
 * Finds names as people type them. Every word of the query must be the beginning of a word of the name, in any
 * order, and no two may share a word: "bộ B" finds "Đảng bộ xã B" and not "Đảng bộ xã A".
 * A letter typed without marks finds the letter with any marks: "dang bo" finds "Đảng bộ", `d` finds `đ`. A
 * letter typed with marks finds only the same marks: "đường" finds neither "dương" nor "duong". Each letter
 * counts by itself: "đang" finds "đảng", since its `a` was typed without marks.
 */
export type TextMatcher = (text: string) => boolean;

/** A letter without its marks, and the marks in the order of their codes. `đ` counts as a `d` with a bar. */
interface Letter {
  readonly base: string;
  readonly marks: string;
}

type Word = readonly Letter[];

export function toTextMatcher(query: string): TextMatcher {
  const wanted = toWords(query);
  return (text) => {
    const words = toWords(text).map(listSpellings);
    const begun = wanted.map((own) =>
      words.flatMap((spellings, at) => (spellings.some((word) => begins(word, own)) ? [at] : [])),
    );
    return isEachAnother(begun);
  };
}

/** Whether each word of a query finds a word that no other takes; the word with the fewest choices takes first. */
function isEachAnother(choices: readonly (readonly number[])[]): boolean {
  const taken = new Set<number>();
  return choices
    .toSorted((a, b) => a.length - b.length)
    .every((own) => {
      const free = own.find((at) => !taken.has(at));
      if (free === undefined) return false;
      taken.add(free);
      return true;
    });
}

const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, "gu");
const LETTER = /[\p{L}\p{N}]\p{M}*/gu;
const BAR = "\u0335";

function toWords(text: string): readonly Word[] {
  return text
    .replace(UNSEEN, "")
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => Array.from(word.matchAll(LETTER), ([letter]) => toLetter(letter)))
    .filter(({ length }) => length > 0);
}

function toLetter(letter: string): Letter {
  const [first = "", ...marks] = Array.from(letter);
  return first === "đ"
    ? { base: "d", marks: [BAR, ...marks].sort().join("") }
    : { base: first, marks: marks.sort().join("") };
}

function begins(word: Word, wanted: Word): boolean {
  return wanted.every(({ base, marks }, at) => {
    const letter = word[at];
    return letter?.base === base && (marks === "" || marks === letter.marks);
  });
}

/** The tones grave, acute, tilde, hook and dot below; a syllable has at most one. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Pairs of vowels: people write the tone on the first ("hòa, thủy") or on the second ("hoà, thuỷ"). */
const PAIRS = new Set(["oa", "oe", "uy"]);

/** The word as it is written, and with the tone on either vowel of such a pair. */
function listSpellings(word: Word): readonly Word[] {
  const at = word.findIndex(({ base }, index) => PAIRS.has(base + (word[index + 1]?.base ?? "")));
  const [first, second] = word.slice(at, at + 2);
  if (at === -1 || first === undefined || second === undefined) return [word];
  const tone = (first.marks + second.marks).match(TONES) ?? [];
  if (tone.length !== 1) return [word];
  const put = (letter: Letter, tones: readonly string[]): Letter => ({
    base: letter.base,
    marks: Array.from(letter.marks.replace(TONES, "")).concat(tones).sort().join(""),
  });
  const around = (pair: readonly Letter[]) => [
    ...word.slice(0, at),
    ...pair,
    ...word.slice(at + 2),
  ];
  return [
    word,
    around([put(first, tone), put(second, [])]),
    around([put(first, []), put(second, tone)]),
  ];
}

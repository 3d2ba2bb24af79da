import { UNSEEN_SIGNS } from "../../scripts/model/unseen-signs.ts";

/**
 * Finds names as people type them. Every word of the query must begin a word of the name, each another one, in
 * any order: "bộ B" finds "Đảng bộ xã B" and not "Đảng bộ xã A".
 * A letter typed without marks stands for itself with any: "dang bo" finds "Đảng bộ", `d` finds `đ`. A
 * letter typed with marks stands for just these: "đường" finds neither "dương" nor "duong". Each letter
 * is taken by itself: "đang" finds "đảng", whose `a` was typed without marks.
 */
export type TextMatcher = (text: string) => boolean;

/** A letter without its marks, and these, in the order of their codes. `đ` is a `d` with a bar. */
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

/** Whether each word of a query can have a word of its own; those with the least choice choose first. */
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

/** Grave, acute, tilde, hook and dot below: one in a syllable. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Two vowels that write the tone on the first ("hòa, thủy") or on the second ("hoà, thuỷ"). */
const PAIRS = new Set(["oa", "oe", "uy"]);

/** The word as it is written, and with the tone on either of two such vowels. */
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

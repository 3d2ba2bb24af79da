import { remember } from "../../guard/memo.ts";
import { UNSEEN_SIGNS } from "../../model/texts/unseen-signs.ts";

/** A word of a text, in a form in which two ways of writing it are equal. */
export interface Token {
  /** In small letters without unseen signs; the tone mark stands at the end, so `hoà` is `hòa`. */
  readonly plain: string;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
}

const WORD = new RegExp(`[\\p{L}\\p{N}](?:[${UNSEEN_SIGNS}]*[\\p{L}\\p{M}\\p{N}])*`, "gu");
const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, "gu");
/** Grave, acute, tilde, hook above, dot below: the tones of Vietnamese, as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The words of a text in their order. */
export function toTokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => {
    const { plain, isCapital, isAllCapitals } = readWord(raw);
    return { plain, isCapital, isAllCapitals, start: index, end: index + raw.length };
  });
}

/** Texts say the same words again and again. */
const readWord = remember((raw) => {
  const seen = raw.replace(UNSEEN, "").normalize("NFC");
  return {
    plain: toPlain(seen),
    isCapital: /^[\p{Lu}\p{N}]/u.test(seen),
    isAllCapitals: !/\p{Ll}/u.test(seen),
  };
});

function toPlain(word: string): string {
  const apart = word.toLowerCase().normalize("NFD");
  return apart.replace(TONES, "") + (apart.match(TONES) ?? []).join("");
}

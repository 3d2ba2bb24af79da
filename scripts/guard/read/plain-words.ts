import { UNSEEN_SIGNS } from "../../model/unseen-signs.ts";

/** Hyphens and marks that a reader does not see: they may part a word for the eye of a program only. */
const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, "gu");
/** Unicode has letters and digits up to here. */
const LAST_CODE = 0x3ffff;

/** By code, 1 for a letter or digit: a pattern that asks Unicode of every sign takes twice as long. */
const WORD_SIGNS = Uint8Array.from({ length: LAST_CODE + 1 }, (_, code) =>
  Number(/[\p{L}\p{N}]/u.test(String.fromCodePoint(code))),
);

/**
 * Words alone, small, composed, one space apart and around: what is left equal when case, white space,
 * punctuation or the form of the letters differ.
 */
export function toPlainWords(text: string): string {
  const letters = text.normalize("NFC").toLowerCase().replace(UNSEEN, "");
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at < letters.length;) {
    const code = letters.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    if (WORD_SIGNS[code] !== 1) {
      if (at > start) words.push(letters.slice(start, at));
      start = next;
    }
    at = next;
  }
  if (letters.length > start) words.push(letters.slice(start));
  return ` ${words.join(" ")} `;
}

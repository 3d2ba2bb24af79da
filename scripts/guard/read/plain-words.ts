import { UNSEEN_SIGNS } from "../../model/unseen-signs.ts";

/** Hyphens and marks that no reader sees: inside a word they would hide it from the guard. */
const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, "gu");
/** Unicode has no letters and digits above this code. */
const LAST_CODE = 0x3ffff;

/** By code, 1 for a letter or digit: a pattern over Unicode classes takes twice as long. */
const WORD_SIGNS = Uint8Array.from({ length: LAST_CODE + 1 }, (_, code) =>
  Number(/[\p{L}\p{N}]/u.test(String.fromCodePoint(code))),
);

/**
 * The words of a text in small, composed letters, with one space between and around them. Texts that
 * differ only in case, white space, punctuation or the form of their letters become equal.
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

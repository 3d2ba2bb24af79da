/** Hyphens and marks that a reader does not see: they may part a word for the eye of a program only. */
const UNSEEN = /[\u00AD\u034F\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/**
 * Words alone, small, composed, one space apart and around: what is left equal when case, white space,
 * punctuation or the form of the letters differ.
 */
export function toPlainWords(text: string): string {
  const words = text.normalize("NFC").toLowerCase().replace(UNSEEN, "");
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}

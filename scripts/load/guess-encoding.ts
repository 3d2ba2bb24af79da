import { decodeLegacyWord } from "./legacy-letters.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

/** The probable encoding of a file that is not UTF-8, and the line of its first bad byte, so decoded. */
export interface EncodingGuess {
  readonly name: "Windows-1258" | "TCVN3" | "VNI";
  readonly line: string;
}

const ACCENTED = /[^\u0000-\u007F]/u;
const WORDS = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;

/** How many bytes we look at before and after the first bad byte. */
const BEFORE = 2000;
const AFTER = 20_000;
const LINE_FEED = 10;

/** The encoding in which most words make sense; `undefined` when none does. */
export function guessEncoding(file: Uint8Array, broken: number): EncodingGuess | undefined {
  const start = Math.max(file.lastIndexOf(LINE_FEED, broken) + 1, broken - BEFORE);
  const bytes = file.subarray(start, broken + AFTER);
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const readings = [
    { name: "Windows-1258", text: new TextDecoder("windows-1258").decode(bytes).normalize("NFC") },
    { name: "TCVN3", text: latin.replace(WORDS, (word) => decodeLegacyWord(word, "TCVN3")) },
    { name: "VNI", text: latin.replace(WORDS, (word) => decodeLegacyWord(word, "VNI")) },
  ] as const;
  const [best] = readings
    .map(({ name, text }) => ({ name, text, sense: countSyllables(text) }))
    .toSorted((a, b) => b.sense - a.sense);
  if (best === undefined || best.sense <= 0) return undefined;
  return { name: best.name, line: (best.text.split(/\r?\n/)[0] ?? "").trim() };
}

/** The number of accented words that are syllables, minus the number of those that are not. */
function countSyllables(text: string): number {
  const words = (text.match(WORDS) ?? []).filter((word) => ACCENTED.test(word));
  const sound = words.filter(isVietnameseSyllable).length;
  return sound * 2 - words.length;
}

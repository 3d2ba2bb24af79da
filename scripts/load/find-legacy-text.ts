import { decodeLegacyWord, type LegacyName } from "./legacy-letters.ts";
import { isVietnameseSyllable } from "./vietnamese-syllable.ts";

/** Text of an encoding before Unicode, or UTF-8 that was taken for Latin letters and saved again. */
export interface LegacyText {
  readonly name: LegacyName | "UTF-8";
  /** Where the first such word begins in the text. */
  readonly offset: number;
  /** The line as it was probably meant. */
  readonly meant: string;
}

/** Letters that only real Vietnamese Unicode text has: a line with one of them is sound. */
const ONLY_VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0-\u01B0\u1EA0-\u1EF9]/u;
const WORD = /[A-Za-z\u00A1-\u00FF]+/gu;
const ENCODINGS = ["TCVN3", "VNI"] as const;
/** Micrometres and micrograms, which TCVN3 would read as a syllable. */
const MICRO = /^\u00B5[a-z]{1,2}$/u;

/**
 * The first line that makes sense only in an encoding before Unicode. A word counts when it is not a
 * Vietnamese syllable as written but becomes one when we decode it; single signs (3 × 4, m², «A»,
 * Müller) never do.
 */
export function findLegacyText(text: string): LegacyText | undefined {
  // Most texts have no such sign, so we need not look at their lines.
  if (!/[\u0080-\u00FF]/u.test(text)) return undefined;
  let start = 0;
  for (const line of text.split("\n")) {
    if (/[\u0080-\u00FF]/u.test(line) && !ONLY_VIETNAMESE.test(line)) {
      const found = findInLine(line);
      if (found !== undefined) return { ...found, offset: start + found.offset };
    }
    start += line.length + 1;
  }
  return undefined;
}

function findInLine(line: string): LegacyText | undefined {
  const unfolded = decodeTwice(line);
  if (unfolded !== undefined) {
    const offset = line.search(/[\u0080-\uFFFF]/u);
    return { name: "UTF-8", offset, meant: unfolded.trim() };
  }
  const words = [...line.matchAll(WORD)].filter(
    ([word]) =>
      /[A-Za-z]/.test(word) &&
      /[^A-Za-z]/.test(word) &&
      !MICRO.test(word) &&
      !isVietnameseSyllable(word),
  );
  if (words.length === 0) return undefined;
  const counts = ENCODINGS.map((name) => ({ name, hits: words.filter(isWordOf(name)) }));
  const [best] = counts.toSorted((a, b) => b.hits.length - a.hits.length);
  const [first] = best?.hits ?? [];
  if (best === undefined || first === undefined) return undefined;
  const meant = line.replace(WORD, (word) => decodeLegacyWord(word, best.name)).trim();
  return { name: best.name, offset: first.index, meant };
}

function isWordOf(name: LegacyName): (match: RegExpExecArray) => boolean {
  return ([word]) => {
    const decoded = decodeLegacyWord(word, name);
    return decoded !== word && isVietnameseSyllable(decoded);
  };
}

/** Signs that Windows-1252 has between 0x80 and 0x9F, in the order of their bytes. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** `Äáº£ng bá»™` is the UTF-8 of `Đảng bộ`, read as Windows-1252. */
function decodeTwice(line: string): string | undefined {
  // Every letter that is not ASCII has at least two bytes in UTF-8, so two such signs stand side by side.
  if (!/[^\u0000-\u007F]{2}/.test(line)) return undefined;
  const bytes = Array.from(line, (letter) => {
    const at = WINDOWS_1252.indexOf(letter);
    return at >= 0 ? 0x80 + at : (letter.codePointAt(0) ?? 0);
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
    return ONLY_VIETNAMESE.test(text) ? text : undefined;
  } catch (error) {
    // These bytes are not UTF-8, so nobody has encoded the line twice.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

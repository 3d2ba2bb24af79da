/** Letters of other alphabets and the Latin letters that look the same. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ", "ABESIJKMHOPCTYXaesijopcyxdh", "chữ Nga"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοραντικ", "ABEZHIKMNOPTYXopavtik", "chữ Hy Lạp"],
    // Programs without Vietnamese write one of these for "Đ".
    ["ÐƉð", "ĐĐđ", "chữ của ngôn ngữ khác"],
    ["ıɑɡℎ", "iagh", "ký hiệu phiên âm"],
  ].flatMap(([others = "", latin = ""]) =>
    Array.from(others, (letter, at) => [letter, latin.charAt(at)] as const),
  ),
);

/** The full-width forms of the signs from `!` to `~`. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/u;
const FULL_WIDTH_SHIFT = 0xfee0;
const OTHER_LETTER =
  /[\u0131\u0189\u00D0\u00F0\u0251\u0261\u0370-\u03FF\u0400-\u052F\u210E\uFF01-\uFF5E]/u;
const WORD = /[\p{L}\p{M}\d_\uFF01-\uFF5E]+/gu;
const LATIN = /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]/u;

/** One letter that is not what it seems. */
export interface LookAlike {
  readonly offset: number;
  readonly letter: string;
  /** The Latin letter or sign that it is taken for. */
  readonly latin: string;
  readonly word: string;
}

/**
 * Look-alikes in Latin words, and in words of look-alikes alone. A real Russian or Greek word (`Правда`) has other
 * letters too and is left alone, and so is the `α` of a formula.
 */
export function findLookAlikes(line: string): readonly LookAlike[] {
  if (!OTHER_LETTER.test(line)) return [];
  return [...line.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const found = findInWord(word).map(([at, letter, latin]) => ({
      offset: index + at,
      letter,
      latin,
      word,
    }));
    const isMixed = LATIN.test(word) || FULL_WIDTH.test(word);
    return isMixed || (word.length > 1 && found.length === letterCount(word)) || isCapital(word)
      ? found
      : [];
  });
}

function findInWord(word: string): readonly (readonly [number, string, string])[] {
  return [...word.matchAll(new RegExp(OTHER_LETTER, "gu"))].flatMap(({ 0: letter, index }) => {
    const latin = toLatin(letter);
    return latin === undefined ? [] : [[index, letter, latin] as const];
  });
}

function toLatin(letter: string): string | undefined {
  if (!FULL_WIDTH.test(letter)) return LOOK_ALIKES.get(letter);
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) - FULL_WIDTH_SHIFT);
}

function letterCount(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

/** One capital alone belongs to a name («Tổ А»); one small letter may be a sign of a formula. */
function isCapital(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

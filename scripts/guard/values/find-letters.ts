/** The values of the needles whose letters stand anywhere among others, in the order of the text. */
export type LetterSearch<T> = (letters: string) => ReadonlySet<T>;

/** Needles are looked up by the number of their first letters; no needle may be shorter. */
export const LETTERS = 12;
const FACTOR = 0x01000193;
/** What the letter that leaves the window has added to its number. */
const LEAVING = power(FACTOR, LETTERS);
const BITS = 18;
const toBit = (number: number) => Math.imul(number, 0x9e3779b1) >>> (32 - BITS);

/** Makes a search for all needles in one pass over the letters. */
export function createLetterSearch<T>(needles: Iterable<readonly [string, T]>): LetterSearch<T> {
  const starts = new Map<number, (readonly [string, T])[]>();
  const mayStart = new Uint8Array(1 << BITS);
  for (const needle of needles) {
    const key = toWindow(needle[0]);
    starts.set(key, [...(starts.get(key) ?? []), needle]);
    mayStart[toBit(key)] = 1;
  }
  return (letters) => {
    const found = new Set<T>();
    if (starts.size === 0) return found;
    eachWindow(letters, (window, at) => {
      if (mayStart[toBit(window)] === 0) return;
      for (const [needle, value] of starts.get(window) ?? [])
        if (letters.startsWith(needle, at)) found.add(value);
    });
    return found;
  };
}

/** Gives the number of each run of `LETTERS` letters, and where it begins. */
export function eachWindow(letters: string, take: (window: number, at: number) => void): void {
  if (letters.length < LETTERS) return;
  let window = toWindow(letters);
  take(window, 0);
  for (let end = LETTERS; end < letters.length; end += 1) {
    const leaving = Math.imul(letters.charCodeAt(end - LETTERS), LEAVING);
    window = (Math.imul(window, FACTOR) + letters.charCodeAt(end) - leaving) | 0;
    take(window, end - LETTERS + 1);
  }
}

function toWindow(letters: string): number {
  let window = 0;
  for (let at = 0; at < LETTERS; at += 1)
    window = (Math.imul(window, FACTOR) + letters.charCodeAt(at)) | 0;
  return window;
}

function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : Math.imul(base, power(base, exponent - 1));
}

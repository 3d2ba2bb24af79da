import { eachWindow } from "../values/find-letters.ts";
import { toAlone, toPair } from "../values/find-words.ts";

/**
 * What the words of a file leave behind: enough to say of most needles that they are surely not in it, and never to
 * say so of one that is (a Bloom filter). Bytes, their count a power of two.
 */
export type Trace = Uint8Array;

/** Collects the trace of one file. */
export interface Tracer {
  /** A text whose words have these numbers. */
  readonly addWords: (numbers: ArrayLike<number>) => void;
  /** A text that may be all that stands between two tags. */
  readonly addWhole: (numbers: ArrayLike<number>) => void;
  /** Letters among which a needle may stand anywhere. */
  readonly addLetters: (letters: string) => void;
  /** `null`: the file says so much that its trace would tell nothing. */
  readonly toTrace: () => Trace | null;
}

/** So many bits for each thing give a wrong "perhaps" for one of forty. */
const BITS_EACH = 8;
/** A file that leaves more behind has no trace. */
const MOST = 1 << 17;
const SMALLEST = 1 << 6;
const PROBES = 3;
/** Of the things that came last, one for each of these places: most come again and again. */
const RECENT = 1 << 13;

/** Makes a tracer for one file after another: each begins where `toTrace` was called. */
export function createTracer(): Tracer {
  const recent = new Int32Array(RECENT);
  let items: number[] = [];
  function begin(): void {
    items = [];
    recent.fill(0);
    // Nothing has been added, not even the thing 0, whose place this is.
    recent[0] = 1;
  }
  function add(item: number): void {
    const place = item & (RECENT - 1);
    if (recent[place] === item) return;
    recent[place] = item;
    if (items.length <= MOST) items.push(item);
  }
  function addWords(numbers: ArrayLike<number>): void {
    for (let at = 0; at < numbers.length; at += 1) {
      add(toAlone(numbers[at] ?? 0));
      if (at + 1 < numbers.length) add(toPair(numbers, at));
    }
  }
  begin();
  return {
    addWords,
    addWhole: (numbers) => {
      add(toWhole(numbers));
      addWords(numbers);
    },
    addLetters: (letters) => {
      eachWindow(letters, (window) => {
        add(toRun(window));
      });
    },
    toTrace: () => {
      const trace = items.length > MOST ? null : pack(items);
      begin();
      return trace;
    },
  };
}

function pack(items: readonly number[]): Trace {
  let size = SMALLEST;
  while (size < items.length * BITS_EACH) size *= 2;
  const trace = new Uint8Array(size >> 3);
  for (const item of items) mark(trace, item, size);
  return trace;
}

function mark(bits: Uint8Array, item: number, size: number): void {
  let hash = item;
  for (let probe = 0; probe < PROBES; probe += 1) {
    hash = next(hash);
    const at = hash & (size - 1);
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  }
}

/** Spreads a number over all bits (the last steps of MurmurHash 3). */
function next(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) + 0x9e3779b9;
}

/** Whether all these things may have left this trace. */
export function mayHold(trace: Trace, items: readonly number[]): boolean {
  return items.every((item) => isMarked(trace, item));
}

function isMarked(trace: Trace, item: number): boolean {
  const size = trace.length << 3;
  let hash = item;
  for (let probe = 0; probe < PROBES; probe += 1) {
    hash = next(hash);
    const at = hash & (size - 1);
    if (((trace[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

/** What words leave behind wherever they stand. */
export function listWordItems(numbers: readonly number[]): readonly number[] {
  const pairs = numbers.slice(1).map((_, at) => toPair(numbers, at));
  return [...numbers.map(toAlone), ...pairs];
}

/** What letters leave behind wherever they stand. */
export function listLetterItems(letters: string): readonly number[] {
  const items: number[] = [];
  eachWindow(letters, (window) => items.push(toRun(window)));
  return items;
}

/** What a text leaves behind that is a whole. */
export function toWhole(numbers: ArrayLike<number>): number {
  let whole = 0x5bd1e995;
  for (let at = 0; at < numbers.length; at += 1)
    whole = Math.imul(whole ^ (numbers[at] ?? 0), 0x1b873593) + at;
  return whole | 0;
}

const toRun = (window: number) => Math.imul(window, 0x2545f491) ^ 0x3c6ef372;

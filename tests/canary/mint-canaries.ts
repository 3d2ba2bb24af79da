import { formatDate } from "../../scripts/model/days/format-date.ts";
import { toCalendarDate } from "../../scripts/model/days/calendar-date.ts";

/** Something unique, put where only insiders may read. */
export interface Canary {
  /** Where it was put. */
  readonly place: string;
  /** Every form in which output might write it, in capital letters. */
  readonly spellings: readonly string[];
  /** What to write into the source. */
  readonly source: string;
  /** Whether an internal document shows what stands at this place. */
  readonly isPrinted: boolean;
}

export interface Mint {
  readonly minted: readonly Canary[];
  readonly text: (place: string, isPrinted: boolean) => string;
  /** A later date gets a later day, so that the order of the days does not change. */
  readonly date: (place: string, isPrinted: boolean) => string;
  readonly count: (place: string, isPrinted: boolean) => string;
}

/** No date, number or word of a real report looks like these. */
const TOKENS = [
  /CANARYĐỆ\d+X/g,
  /\d{1,2}\/\d{1,2}\/19\d\d/g,
  /19\d\d-\d\d-\d\d/g,
  /9\d\d\.\d{3}\.\d{3}/g,
  /9\d{8}/g,
];

export function openMint(): Mint {
  const minted: Canary[] = [];
  const days = eachDay();
  const put = (canary: Canary): string => {
    minted.push(canary);
    return canary.source;
  };
  return {
    minted,
    text(place, isPrinted) {
      // These letters differ between encodings.
      const word = `CANARYĐỆ${minted.length}X`;
      return put({ place, isPrinted, source: word, spellings: [word] });
    },
    date(place, isPrinted) {
      const { iso, written } = days.next().value;
      return put({ place, isPrinted, source: written, spellings: [written, iso] });
    },
    count(place, isPrinted) {
      const digits = String(900_000_007 + 1009 * minted.length);
      const dotted = digits.replace(/(\d{3})(\d{3})(\d{3})/, "$1.$2.$3");
      return put({ place, isPrinted, source: digits, spellings: [digits, dotted] });
    },
  };
}

/** The places of the canaries that a text gives away. */
export function findCanaries(text: string, minted: readonly Canary[]): readonly string[] {
  const capitals = text.normalize("NFC").toUpperCase();
  const tokens = new Set(TOKENS.flatMap((token) => capitals.match(token) ?? []));
  if (tokens.size === 0) return [];
  return minted
    .filter(({ spellings }) => spellings.some((spelling) => tokens.has(spelling)))
    .map(({ place }) => place);
}

/** Days of the first years of the last century. */
function* eachDay(): Generator<{ iso: string; written: string }, never> {
  for (let index = 0; ; index += 1) {
    const [year, month, day] = [
      1901 + Math.floor(index / 336),
      1 + (Math.floor(index / 28) % 12),
      1 + (index % 28),
    ];
    const iso = toCalendarDate(year, month, day);
    if (iso === undefined) throw new Error(`no day number ${index}`);
    yield { iso, written: formatDate(iso) };
  }
}

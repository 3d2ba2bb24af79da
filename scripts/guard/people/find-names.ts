import { UNSEEN_SIGNS } from "../../model/texts/unseen-signs.ts";
import { remember } from "../memo.ts";

/**
 * The units that phrases name by their full names, with the capitals of these or more. Between two phrases stands a
 * sign such as the dash of a name.
 */
export type NameFinder = (phrases: readonly string[]) => ReadonlySet<string>;

export interface KnownName {
  /** Of the unit. */
  readonly id: string;
  /** Which of its words begin with a capital; the first may also stand in small letters. */
  readonly capitals: readonly number[];
}

/** Full names by their words in small letters. Plain data: it can be sent to another thread. */
export type KnownNames = ReadonlyMap<string, KnownName>;

/** Words, and the signs that end a phrase. */
const PIECE = /[\p{L}\p{N}]+|[.;:!?,()|]/gu;
const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, "gu");
/** The letter of "bộ", or a mark that makes it: a phrase without has no name, and to look for a sign is quick. */
const SIGN_OF_NAME = /[ộỘ\u0302\u0323]/;
/** A dash between spaces, as in the title "Chi bộ Văn phòng – Thị ủy Duyên Hải". */
const DASH = /\s[-–—]\s/g;

/** Words and signs as they stand in a text. */
export const listPieces = (text: string): readonly string[] =>
  text.normalize("NFC").replace(UNSEEN, "").replace(DASH, " | ").match(PIECE) ?? [];
const toSmall = (piece: string) => piece.toLowerCase();
/** By this a name is known. */
export const toKey = (text: string) => listPieces(text).map(toSmall).join(" ");
export const isCapital = (piece: string | undefined) => /^\p{Lu}/u.test(piece ?? "");

/** A phrase, and where in it a name may begin. */
interface Phrase {
  readonly pieces: readonly string[];
  readonly starts: readonly number[];
}

/** Makes a finder for these names. */
export function createNameFinder(byKey: KnownNames): NameFinder {
  const keys = [...byKey.keys()].map((key) => key.split(" "));
  // "đảng bộ" and "chi bộ": no name has a sign between its first two words.
  const beginnings = new Set(keys.map((key) => key.slice(0, 2).join(" ")));
  const longest = Math.max(0, ...keys.map(({ length }) => length));
  const readPhrase = remember((text): Phrase => {
    const pieces = listPieces(text);
    const starts = [...pieces.keys()].filter((at) =>
      beginnings.has(
        pieces
          .slice(at, at + 2)
          .map(toSmall)
          .join(" "),
      ),
    );
    return { pieces, starts };
  });
  return (phrases) => {
    const found = new Set<string>();
    for (const [index, phrase] of phrases.entries()) {
      if (!SIGN_OF_NAME.test(phrase)) continue;
      const { pieces, starts } = readPhrase(phrase);
      for (const at of starts) {
        const next = pieces.slice(at, at + longest);
        for (let more = index + 1; next.length < longest && more < phrases.length; more += 1)
          next.push("|", ...readPhrase(phrases[more] ?? "").pieces);
        const unit = findLongest(next.slice(0, longest), byKey);
        if (unit !== undefined) found.add(unit);
      }
    }
    return found;
  };
}

/**
 * A longer name hides the shorter one inside it. In small letters it may be a count that a placeholder wrote and a word
 * of the language: "3 đảng bộ xã" before "thống nhất".
 */
function findLongest(pieces: readonly string[], byKey: KnownNames): string | undefined {
  for (let length = pieces.length; length > 1; length -= 1) {
    const known = byKey.get(pieces.slice(0, length).map(toSmall).join(" "));
    if (known?.capitals.every((at) => isCapital(pieces[at])) === true) return known.id;
  }
  return undefined;
}

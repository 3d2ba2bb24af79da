import { decodeAddress } from "../model/texts/decode-address.ts";
import { parsePlaceholders } from "../model/prose/placeholder.ts";
import type { FoundName, NameFinder } from "./names/find-names.ts";

/** A sign that ends every name. */
const BARRIER = "|";

/**
 * The units that a text names, in its words and in its addresses. What a placeholder writes is no name: a citation or
 * a number beside "Chi bộ số" names nobody, and names that it gives are cleared by data.
 */
export function findNamed(
  text: string,
  find: NameFinder,
  ids: ReadonlyMap<string, string>,
): readonly FoundName[] {
  const { placeholders } = parsePlaceholders(text);
  const typed = placeholders.reduce(
    (rest, { start, end }) => rest.slice(0, start) + BARRIER.repeat(end - start) + rest.slice(end),
    text,
  );
  const found = [...find(hideMarks(typed))];
  for (const { units, start, end } of findInAddresses(typed, find, ids)) {
    const isFound = found.some(
      (one) => one.start < end && start < one.end && one.units.includes(units[0] ?? ""),
    );
    if (!isFound) found.push({ units, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Marks that readers do not see: the address of a link, and what stands inside a word. */
const MARKS = /\]\((?:[^()\s]|\([^()\s]*\))*\)?|(?<=\p{L})(?:[*~]+|\[)(?=\p{L})/gu;
const UNSEEN = "\u2060";

/** The text as readers see it, with every letter at its place: a name may run on behind a link or inside a mark. */
function hideMarks(text: string): string {
  return text.replace(MARKS, (mark) => UNSEEN.repeat(mark.length));
}

/** From its first sign on, so that a very long word is read once. */
const ADDRESS = /(?<![^\s<>()|])[^\s<>()|]*(?:\/|%[0-9a-f]{2})[^\s<>()|]*/giu;

/** Names in an address: percent-encoded, or the id or the name of a unit without marks as a part of its path. */
function* findInAddresses(
  text: string,
  find: NameFinder,
  ids: ReadonlyMap<string, string>,
): Generator<FoundName> {
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const decoded = decodeAddress(address);
    const place = { start: index, end: index + address.length };
    for (const { units } of find(decoded.replace(/[-_+/=&?.#]/g, " "))) yield { units, ...place };
    for (const part of decoded.toLowerCase().split(/[/?#=&.]/)) {
      const unit = findId(part.split(/[-_+]/), ids);
      if (unit !== undefined) yield { units: [unit], ...place };
    }
  }
}

/** The longest id in a part such as `dang-bo-xa-a-chua-dat`. */
function findId(words: readonly string[], ids: ReadonlyMap<string, string>): string | undefined {
  for (let length = Math.min(words.length, LONGEST_ID); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const unit = ids.get(words.slice(at, at + length).join("-"));
      if (unit !== undefined) return unit;
    }
  return undefined;
}

/** In words; longer parts are no ids. */
const LONGEST_ID = 12;

import { toPlainWords } from "./plain-words.ts";

/** Stands between two cells and is part of no word. */
const BETWEEN = "\u001F";

/**
 * The sentences of a text in pieces, such as the cells of a row, each in plain words. Two spaces stand
 * between pieces, so that "không" in one cell and "có" in the next one do not become "không có".
 */
export function splitSentences(pieces: readonly string[]): readonly string[] {
  return pieces
    .join(` ${BETWEEN} `)
    .split(/[.;!?](?=\s|$)/)
    .map((sentence) => sentence.split(BETWEEN).map(toPlainWords).join(""))
    .filter((sentence) => sentence.trim() !== "");
}

import { toPlainWords } from "./plain-words.ts";

/** Stands between two cells; no word. */
const BETWEEN = "\u001F";

/**
 * The sentences of a text that stands in pieces, such as the cells of a row, each in plain words. Two spaces part
 * the pieces: "không" in one cell and "có" in the next one are no "không có".
 */
export function splitSentences(pieces: readonly string[]): readonly string[] {
  return pieces
    .join(` ${BETWEEN} `)
    .split(/[.;!?](?=\s|$)/)
    .map((sentence) => sentence.split(BETWEEN).map(toPlainWords).join(""))
    .filter((sentence) => sentence.trim() !== "");
}

/** Fine enough for the eye: one point. */
const STEP_TWIPS = 20;

/**
 * The least width in which a text has no more lines than in the widest, so that its lines come out alike.
 * @param widthOf what a piece of the text takes, in twips
 */
export function balanceLines(
  text: string,
  widest: number,
  widthOf: (piece: string) => number,
): number {
  const words = text.split(" ");
  const longestWord = Math.max(...words.map(widthOf));
  const lineCount = countLines(words, widest, widthOf);
  let width = widest;
  while (
    width - STEP_TWIPS >= longestWord &&
    countLines(words, width - STEP_TWIPS, widthOf) <= lineCount
  )
    width -= STEP_TWIPS;
  return width;
}

function countLines(
  words: readonly string[],
  width: number,
  widthOf: (piece: string) => number,
): number {
  let count = 1;
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    const fits = line === "" || widthOf(longer) <= width;
    if (!fits) count += 1;
    line = fits ? longer : word;
  }
  return count;
}

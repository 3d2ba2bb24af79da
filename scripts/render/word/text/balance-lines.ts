/** One point: the eye sees no smaller step. */
const STEP_TWIPS = 20;

/**
 * The smallest width at which a text has no more lines than at `widest`, so that its lines are equally long.
 * @param widthOf the width of a piece of the text, in twips
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

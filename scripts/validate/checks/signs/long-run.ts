/** The longest number of an instrument or word for which the columns of a printed table have room. */
const LONGEST_RUN = 40;

/** A placeholder does not stand on paper as it is typed. */
const UNPRINTED = /\{\{[^{}]*(?:\}\})?/g;

/** The first run of signs without a space that is too long for paper, and where it begins. */
export function findLongRun(
  text: string,
): { readonly run: string; readonly offset: number } | undefined {
  if (text.length <= LONGEST_RUN) return undefined;
  const plain = text.replace(UNPRINTED, (found) => " ".repeat(found.length));
  for (const { 0: run, index: offset } of plain.matchAll(/[^\s|]+/g))
    if (run.length > LONGEST_RUN && isWord(run)) return { run, offset };
  return undefined;
}

/** A line of dashes is no word, and an address may break anywhere, but in a table of prose: `wide-tables.ts`. */
function isWord(run: string): boolean {
  return /[\p{L}\p{N}]/u.test(run) && !run.includes("://") && !run.includes("@");
}

export function toLongRun(run: string) {
  return { found: run, allowed: String(LONGEST_RUN), hint: "có lẽ thiếu dấu cách" };
}

/** The sign or signs that end the lines of a text. */
export function toEnd(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? "\n";
}

export function startOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Before the signs that end the line. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return end > at && text[end - 1] === "\r" ? end - 1 : end;
}

/** The start of the next line; the end of the text where there is none. */
export function startOfNext(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** The white space before the first sign of a line; `undefined`: at `at` is not the first sign of its line. */
export function findIndent(text: string, at: number): string | undefined {
  const before = text.slice(startOfLine(text, at), at);
  return /^ *$/.test(before) ? before : undefined;
}

/** The start of the lines of remarks directly above a line; of the line itself, if they reach the start of the text. */
export function startWithRemarks(text: string, at: number): number {
  const own = startOfLine(text, at);
  let start = own;
  while (start > 0) {
    const above = startOfLine(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
  return own;
}

/** How many signs stand before a place on its line. */
export function columnOf(text: string, at: number): number {
  return at - startOfLine(text, at);
}

/** The end of a map with the remarks in its column below the last key. */
export function endWithRemarks(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  const column = columnOf(text, start);
  const below = new RegExp(`(?:\\s*\\n {${column}}#[^\\n]*)*`, "y");
  below.lastIndex = endOfLine(text, end);
  return below.lastIndex + (below.exec(text)?.[0].length ?? 0);
}

/** Whether a part of a text has a remark, or what looks like one. */
export function hasRemark(text: string, from: number, to: number): boolean {
  return /(?:^|\s)#/.test(text.slice(from, to));
}

/** Width, in columns, of a usual terminal and of a printed page. */
const COLUMNS = 100;

/** Breaks a line at blanks so that no piece is wider; a longer word stays whole. Further pieces are indented. */
export function wrapLine(line: string): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.trim().split(" ")) {
    const margin = lines.length === 0 ? indent : `${indent}    `;
    const longer = current === "" ? margin + word : `${current} ${word}`;
    if (current === "" || toWidth(longer) <= COLUMNS) current = longer;
    else {
      lines.push(current);
      current = `${indent}    ${word}`;
    }
  }
  return [...lines, current];
}

/** In terminal columns: marks take none, however they are written, letters of the Far East and pictures two. */
export function toWidth(text: string): number {
  const letters = text.normalize("NFC");
  const count = (signs: RegExp) => letters.match(signs)?.length ?? 0;
  return Array.from(letters).length + count(WIDE) - count(MARKS);
}

const MARKS = /\p{M}/gu;
const WIDE =
  /(?!\p{M})[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;

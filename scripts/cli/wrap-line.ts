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

/** In terminal columns: a letter with its marks takes one, however it is written. */
export function toWidth(text: string): number {
  return text.normalize("NFC").replace(/\p{M}/gu, "").length;
}

/**
 * What a wide terminal shows in the end, line by line: what Node's readline and our progress lines write of ECMA-48.
 * Colours are left out.
 */
export function toScreenText(output: string): readonly string[] {
  const rows: string[][] = [[]];
  const at = { row: 0, column: 0 };
  for (const [part] of output.matchAll(PARTS)) {
    const rowOf = () => (rows[at.row] ??= []);
    const [, given = "", command = ""] = /^\u001B\[([\d;?]*)([A-Za-z])$/u.exec(part) ?? [];
    const count = Number(given === "" ? 1 : given);
    if (command === "G") at.column = count - 1;
    else if (command === "C") at.column += count;
    else if (command === "D") at.column = Math.max(0, at.column - count);
    else if (command === "A") at.row = Math.max(0, at.row - count);
    else if (command === "K" || command === "J")
      rowOf().length = Math.min(rowOf().length, at.column);
    else if (part === "\r") at.column = 0;
    else if (part === "\n") at.row += 1;
    else if (part === "\b") at.column = Math.max(0, at.column - 1);
    else if (!part.startsWith("\u001B")) {
      const row = rowOf();
      while (row.length < at.column) row.push(" ");
      row[at.column] = part;
      at.column += 1;
    }
  }
  return Array.from(rows, (row: string[] | undefined) => (row ?? []).join("").trimEnd());
}

/** A control sequence, or a letter with its marks. */
const PARTS = /\u001B\[[\d;?]*[A-Za-z]|\u001B[^[]|\P{M}\p{M}*/gsu;

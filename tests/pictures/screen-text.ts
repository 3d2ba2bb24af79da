/** Where the next letter goes, and what stands on the screen. */
interface Screen {
  readonly rows: string[][];
  row: number;
  column: number;
}

/**
 * What a wide terminal shows in the end, line by line: what Node's readline and our progress lines write of ECMA-48.
 * Colours are left out.
 */
export function toScreenText(output: string): readonly string[] {
  const screen: Screen = { rows: [], row: 0, column: 0 };
  for (const [part] of output.matchAll(PARTS)) {
    const [, given = "", command = ""] = /^\u001B\[([\d;?]*)([A-Za-z])$/u.exec(part) ?? [];
    if (command !== "") SEQUENCES[command]?.(screen, given === "" ? 1 : Number(given));
    else if (!part.startsWith("\u001B")) (SIGNS[part] ?? write)(screen, part);
  }
  return Array.from(screen.rows, (row: string[] | undefined) => (row ?? []).join("").trimEnd());
}

/** A control sequence, or a letter with its marks. */
const PARTS = /\u001B\[[\d;?]*[A-Za-z]|\u001B[^[]|\P{M}\p{M}*/gsu;

function cut(screen: Screen): void {
  const row = rowOf(screen);
  row.length = Math.min(row.length, screen.column);
}

const SEQUENCES: Readonly<Record<string, (screen: Screen, count: number) => void>> = {
  A: (screen, count) => (screen.row = Math.max(0, screen.row - count)),
  C: (screen, count) => (screen.column += count),
  D: (screen, count) => (screen.column = Math.max(0, screen.column - count)),
  G: (screen, count) => (screen.column = count - 1),
  J: cut,
  K: cut,
};

const SIGNS: Readonly<Record<string, (screen: Screen) => void>> = {
  "\r": (screen) => (screen.column = 0),
  "\n": (screen) => (screen.row += 1),
  "\b": (screen) => (screen.column = Math.max(0, screen.column - 1)),
};

function write(screen: Screen, letter: string): void {
  const row = rowOf(screen);
  while (row.length < screen.column) row.push(" ");
  row[screen.column] = letter;
  screen.column += 1;
}

function rowOf({ rows, row }: Screen): string[] {
  return (rows[row] ??= []);
}

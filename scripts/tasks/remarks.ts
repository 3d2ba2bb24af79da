const COLUMN = 33;
const LONGEST_LINE = 116;

/**
 * What a file of a unit that has sent nothing says to whoever fills it in by hand. An import takes it away together
 * with the word that it stands behind.
 */
export const UNSENT_REMARK = "đã gửi thì ghi các dòng như ở cuối data/bieu-mau.yaml";

/** A line with its remark, which begins where those of the other lines do: `ten: …   # tên cơ quan`. */
export function withRemark(line: string, remark: string): string {
  return `${line.padEnd(COLUMN - 1)} # ${remark}`;
}

/** A remark of its own, in lines that fit a window: a `#` before each. */
export function toRemark(text: string, indent = ""): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last ?? `${indent}#`} ${word}`;
    if (last === undefined || longer.length <= LONGEST_LINE) lines.splice(-1, 1, longer);
    else lines.push(`${indent}# ${word}`);
  }
  return lines.join("\n");
}

/** Lines of data that say nothing yet: whoever takes the `# ` away makes them say it. */
export function toDormant(text: string, indent = ""): string {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => `${indent}# ${line.slice(indent.length)}`.trimEnd()).join("\n");
}

export function indentLines(text: string, indent: string): string {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => (line === "" ? line : indent + line)).join("\n");
}

/** Puts a remark behind the first line of a key in printed data; nothing where it has no such line. */
export function remarkKey(text: string, key: string, remark: string): string {
  return text
    .split("\n")
    .map((line) => (new RegExp(`^[ -]*${key}:`).test(line) ? withRemark(line, remark) : line))
    .join("\n");
}

/** Parts of a file with a blank line between them; empty ones are left out. */
export function toFileText(parts: readonly string[]): string {
  const told = parts.map((part) => part.trimEnd()).filter((part) => part !== "");
  return `${told.join("\n\n")}\n`;
}

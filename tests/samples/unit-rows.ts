import type { SourceFile } from "../../scripts/load/source-file.ts";
import { toUnitRowsPath } from "../../scripts/model/units/unit-path.ts";

/** How a row stands in its file: keys on lines of their own, or the whole row in braces. */
export type RowStyle = "lines" | "braces";

const UNIT_FILE = /^data\/ky\/([\d-]+)\/don-vi\/([a-z\d-]+)\.yaml$/;

/** The same root with the files of these units turned into rows, period by period. */
export function withRows(
  files: readonly SourceFile[],
  isRow: (id: string, date: string) => boolean,
  style: RowStyle = "lines",
): readonly SourceFile[] {
  const rows = new Map<string, string>();
  const kept = files.filter(({ file, text }) => {
    const [, date = "", id = ""] = UNIT_FILE.exec(file) ?? [];
    if (id === "" || !isRow(id, date)) return true;
    const path = toUnitRowsPath(date);
    rows.set(path, `${rows.get(path) ?? "don_vi:\n"}${toRow(id, text, style)}`);
    return false;
  });
  const added = Array.from(rows, ([file, text]) => ({ file, text }));
  return [...kept, ...added].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function toRow(id: string, text: string, style: RowStyle): string {
  const lines = text.split("\n").filter((line) => line !== "");
  if (style === "lines") return [`  - id: ${id}`, ...lines.map(indent)].join("\n") + "\n";
  return `  - { id: ${id}, ${toBraces(lines).join(", ")} }\n`;
}

function indent(line: string): string {
  return `    ${line}`;
}

/** Entries of one block of keys; a key with an indented block has that block in braces. Lists must be in brackets. */
function toBraces(lines: readonly string[]): readonly string[] {
  const entries: string[] = [];
  for (let at = 0; at < lines.length;) {
    const head = lines[at] ?? "";
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((line) => !line.startsWith("  "));
    const block = rest.slice(0, end === -1 ? undefined : end);
    const inner = toBraces(block.map((line) => line.slice(2)));
    entries.push(block.length === 0 ? head : `${head} { ${inner.join(", ")} }`);
    at += 1 + block.length;
  }
  return entries;
}

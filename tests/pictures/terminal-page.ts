import { toFontFaces } from "./font-faces.ts";

/** What a folder is called in the pictures: the guide's readers have Windows. */
export interface ShownFolders {
  readonly [folder: string]: string;
}

/** How many lines a picture keeps of a long output; what is left out between them is marked. */
export interface Kept {
  readonly first: number;
  readonly last: number;
}

/** A window with what a command has written; `typed`: `null` where somebody has opened a file instead. */
export function toTerminalPage(
  typed: string | null,
  lines: readonly string[],
  folders: ShownFolders,
): string {
  const told = typed === null ? [] : [`D:\\bao-cao\\chuong-trinh> ${typed}`];
  const text = [...told, ...lines].map((line) => toShownLine(line, folders));
  return `<!doctype html><meta charset="utf-8"><style>${toFontFaces("Roboto Mono")}${STYLE}</style><div class="window"><p>Command Prompt</p><pre>${text.map(toHtml).join("\n")}</pre></div>`;
}

const STYLE = `
  body { margin: 0; background: #fff; }
  .window { width: 980px; padding: 10px; background: #fff; }
  p { margin: 0; padding: 6px 12px; font: 13px "Roboto Mono"; color: #333; background: #e4e7ea; border-radius: 6px 6px 0 0; }
  pre { margin: 0; padding: 12px; font: 13px/1.45 "Roboto Mono"; color: #e6e6e6; background: #14181c; border-radius: 0 0 6px 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** Windows' own way of writing folders; times change from run to run. */
function toShownLine(line: string, folders: ShownFolders): string {
  const named = Object.entries(folders).reduce((text, [folder, shown]) => {
    const [before = "", ...behind] = text.split(folder);
    return [before, ...behind.map((rest) => shown + rest.replace(REST, toBackslashes))].join("");
  }, line);
  return named.replaceAll(/ \(\d+,\d giây\)/gu, "").replaceAll(/ trong \d+,\d giây/gu, "");
}

/** What is left of a path. */
const REST = /^[^\s»”,;:]*/u;

function toBackslashes(rest: string): string {
  return rest.replaceAll("/", "\\");
}

export function shorten(lines: readonly string[], { first, last }: Kept): readonly string[] {
  if (lines.length <= first + last + 1) return lines;
  return [...lines.slice(0, first), "        ⋮", ...lines.slice(lines.length - last)];
}

export function toHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

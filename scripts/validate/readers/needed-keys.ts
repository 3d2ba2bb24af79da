import type { Takes } from "./takes.ts";

/** `«pham_vi: …» (một trong: cong-khai, noi-bo)`: a line with a key, and the words it takes if they are few and known. */
export function toKeyLine(key: string, takes: Takes | undefined): string {
  const line = `«${key}: …»`;
  return takes?.kind === "choice" ? `${line} (một trong: ${takes.words.join(", ")})` : line;
}

/** The head of a Markdown file with the keys that every such file must have, as a cure; `null`: it needs none. */
export function toHeadCure(takes: Takes | undefined): string | null {
  if (takes?.kind !== "record") return null;
  const lines = Object.entries(takes.keys)
    .filter(([, { isNeeded }]) => isNeeded === "always")
    .map(([key, one]) => toKeyLine(key, one.takes));
  return lines.length === 0
    ? null
    : `viết ở đầu tệp, mỗi phần một dòng: «---», ${lines.join(", ")}, «---», rồi mới đến lời văn`;
}

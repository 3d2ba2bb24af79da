import type { SourceFile } from "../load/source-file.ts";
import type { Finding } from "./finding.ts";
import { toPlainWords } from "./plain-words.ts";

/** The finding with the line of `data/` or `content/` that holds what it quotes, where one does and none is known. */
export function locateFinding(finding: Finding, sources: readonly SourceFile[]): Finding {
  const quoted = /«([^»…]+)…?»/.exec(finding.what)?.[1];
  if (finding.source !== null || quoted === undefined) return finding;
  const words = toPlainWords(quoted);
  // What is said in prose is nearer to the page than what the data calls by the same name.
  const inOrder = sources.toSorted((a, b) => rankOf(a) - rankOf(b));
  for (const { file, text } of inOrder) {
    const line = text.split("\n").findIndex((one) => toPlainWords(one).includes(words));
    if (line >= 0) return { ...finding, source: `${file}:${line + 1}` };
  }
  return finding;
}

function rankOf({ file }: SourceFile): number {
  return file.startsWith("content/") ? 0 : 1;
}

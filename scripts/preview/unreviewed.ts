import type { LoadedRoot } from "../load/load-root.ts";
import type { SourceFile } from "../load/source-file.ts";
import type { Problem } from "../model/problem.ts";

/** Whether nothing stands in the way of a root but texts of an earlier period that nobody has looked at yet. */
export function areOnlyUnreviewed(problems: readonly Problem[]): boolean {
  return problems.every(({ code }) => code === "prose-of-past");
}

/** The root as it would read with those texts, each with a word that says so. Never to be built. */
export function showUnreviewed(loaded: LoadedRoot): LoadedRoot {
  return { ...loaded, files: loaded.files.map(showWord) };
}

/** The front matter with its mark, which stands at the start of a line. */
const MARKED = /^(---\n(?:.*\n)*?)cua_ky:.*\n((?:.*\n)*?---(?:\n|$))/u;
const WORD = "(CHƯA SỬA, LỜI CỦA KỲ TRƯỚC)";

function showWord({ file, text }: SourceFile): SourceFile {
  const [whole, before = "", after = ""] = (file.endsWith(".md") && MARKED.exec(text)) || [];
  if (whole === undefined) return { file, text };
  const isEmpty = before + after === "---\n---\n" || before + after === "---\n---";
  return { file, text: (isEmpty ? "" : before + after) + withWord(text.slice(whole.length)) };
}

/** In the first line of running text; a list or a table gets a line of its own before it. */
function withWord(body: string): string {
  const start = /^\s*/u.exec(body)?.[0] ?? "";
  const rest = body.slice(start.length);
  if (rest === "") return body;
  return `${start}${WORD}${/^(?:[-*|]|\d+\.) ?/u.test(rest) ? "\n\n" : " "}${rest}`;
}

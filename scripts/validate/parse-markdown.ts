import type { SourceFile } from "../load/source-file.ts";
import type { Prose } from "../model/report-prose.ts";
import type { Report } from "../model/problem.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { SourceNode } from "./source-node.ts";

const FENCE = /^---[ \t]*$/;

/** A Markdown file taken apart; lines of both parts count from the top of the file. */
export interface MarkdownFile {
  readonly frontMatter: SourceNode;
  readonly prose: Prose;
}

/** Prose without front matter: `mo-dau.md`, `tinh-hinh.md`, `ket-thuc.md`. */
export function parseProse({ file, text }: SourceFile, report: Report): Prose | undefined {
  return toProse(file, { lines: text.split("\n"), from: 0 }, report);
}

/** Prose under front matter between two lines of `---`. */
export function parseMarkdown(
  { file, text }: SourceFile,
  report: Report,
): MarkdownFile | undefined {
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (!FENCE.test(lines[0] ?? "") || end < 0) {
    const place = { file, line: 1, column: 1 };
    report({ code: "front-matter-missing", place, path: "", found: "", allowed: null, hint: null });
    return undefined;
  }
  // One blank line in the place of the first fence keeps the line numbers.
  const yaml = ["", ...lines.slice(1, end)].join("\n");
  const frontMatter = parseYaml({ file, text: yaml }, report);
  const prose = toProse(file, { lines, from: end + 1 }, report);
  return frontMatter === undefined || prose === undefined ? undefined : { frontMatter, prose };
}

function toProse(
  file: string,
  part: { lines: readonly string[]; from: number },
  report: Report,
): Prose | undefined {
  const body = part.lines.slice(part.from);
  const firstWords = body.findIndex((line) => line.trim() !== "");
  // Of a file that ends with its front matter the last line is named: there is none below it.
  const line = Math.min(part.from + Math.max(firstWords, 0) + 1, part.lines.length);
  const place = { file, line, column: 1 };
  if (firstWords < 0) {
    const found = part.from > 0 ? "phần lời văn" : "";
    report({ code: "file-empty", place, path: "", found, allowed: null, hint: null });
    return undefined;
  }
  return { markdown: body.slice(firstWords).join("\n").normalize("NFC").trimEnd(), place };
}

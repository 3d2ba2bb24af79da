import type { SourceFile } from "../../load/source-file.ts";
import type { Prose } from "../../model/report-prose.ts";
import type { Problem, Report } from "../../model/problem.ts";
import { parseYaml } from "./yaml.ts";
import type { SourceNode } from "./source-node.ts";

const FENCE = /^---[ \t]*$/;

/** What somebody may have typed, or Word made, of a fence. */
const LIKE_FENCE = /^\s*[-–—−]+(?: ?[-–—−]+)*\s*$/u;
/** A line of front matter: a key, an item, or what stands below one. */
const LIKE_KEY = /^(?:[\p{L}\d_]+\s*:(?:\s|$)|\s*- |[ \t]+\S|\s*#)/u;

/**
 * A Markdown file taken apart; lines of both parts count from the top of the file. A part that could not
 * be read, which has been reported, is `undefined`.
 */
export interface MarkdownFile {
  readonly frontMatter: SourceNode | undefined;
  readonly prose: Prose | undefined;
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
    report(FENCE.test(lines[0] ?? "") ? openProblem(file, lines) : missingProblem(file));
    return undefined;
  }
  // One blank line in the place of the first fence keeps the line numbers.
  const yaml = ["", ...lines.slice(1, end)].join("\n");
  const frontMatter = parseYaml({ file, text: yaml }, report);
  const prose = toProse(file, { lines, from: end + 1 }, report);
  return { frontMatter, prose };
}

function missingProblem(file: string): Problem {
  const place = { file, line: 1, column: 1 };
  return { code: "front-matter-missing", place, path: "", found: "", allowed: null, hint: null };
}

/** The second fence is not there, or is no fence: where it belongs. */
function openProblem(file: string, lines: readonly string[]): Problem {
  const keys = lines.findIndex(
    (line, index) => index > 0 && !LIKE_KEY.test(line) && line.trim() !== "",
  );
  const until = keys < 0 ? lines.length : keys;
  const misspelt = lines[until] ?? "";
  const isMisspelt = LIKE_FENCE.test(misspelt);
  const last = lines.findLastIndex((line, index) => index < until && line.trim() !== "");
  return {
    code: "front-matter-open",
    place: { file, line: (isMisspelt ? until : last) + 1, column: 1 },
    path: "",
    found: isMisspelt ? misspelt.trim() : "",
    allowed: null,
    hint: isMisspelt
      ? "gõ lại dòng này: đúng ba dấu gạch nối ---"
      : "thêm một dòng --- ngay dưới dòng này, rồi mới đến lời văn",
  };
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

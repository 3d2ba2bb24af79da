import type { SourceFile } from "../../load/source-file.ts";
import { NOTHING_DECLARED } from "../../model/prose/declared.ts";
import type { Prose } from "../../model/prose/report.ts";
import { problemAt, startOf, type Problem, type Report } from "../../model/problem.ts";
import { reportLackingSigns } from "../checks/signs/characters.ts";
import { parseYaml } from "./yaml.ts";
import type { SourceNode } from "./source-node.ts";

const FENCE = /^---[ \t]*$/;

/** A misspelt fence, typed by hand or changed by Word. */
const LIKE_FENCE = /^\s*[-–—−]+(?: ?[-–—−]+)*\s*$/u;
/** A line of front matter: a key, an item, or an indented line below it. */
const LIKE_KEY = /^(?:[\p{L}\d_]+\s*:(?:\s|$)|\s*- |[ \t]+\S|\s*#)/u;

/** The two parts of a Markdown file; `undefined`: the part could not be read, which has been reported. */
export interface MarkdownFile {
  readonly frontMatter: SourceNode | undefined;
  readonly prose: Prose | undefined;
}

/**
 * Prose that may do without front matter: what stands in the folder of the period itself. One that says nothing is none,
 * for instance when its only key was deleted.
 */
export function parseProse(source: SourceFile, report: Report): MarkdownFile | undefined {
  const lines = source.text.split("\n");
  const end = FENCE.test(lines[0] ?? "") ? findEnd(lines) : -1;
  const isSilent = lines.slice(1, end).every((line) => /^\s*(?:#.*)?$/.test(line));
  if (FENCE.test(lines[0] ?? "") && !(end > 0 && isSilent)) return parseMarkdown(source, report);
  const prose = toProse(source.file, { lines, from: end + 1 }, report);
  return { frontMatter: undefined, prose };
}

/** The line of the second fence, from 0; negative where there is none. */
function findEnd(lines: readonly string[]): number {
  return lines.findIndex((line, index) => index > 0 && FENCE.test(line));
}

/**
 * Prose under front matter between two lines of `---`.
 * @param headCure which front matter the file needs; `null`: nothing can be said of it
 */
export function parseMarkdown(
  { file, text }: SourceFile,
  report: Report,
  headCure: string | null = null,
): MarkdownFile | undefined {
  const lines = text.split("\n");
  const end = findEnd(lines);
  if (!FENCE.test(lines[0] ?? "") || end < 0) {
    const isOpen = FENCE.test(lines[0] ?? "");
    const missing = problemAt(startOf(file), "front-matter-missing", { hint: headCure });
    report(isOpen ? openProblem(file, lines) : missing);
    return undefined;
  }
  // A blank line in place of the first fence: so lines count from the top of the file.
  const yaml = ["", ...lines.slice(1, end)].join("\n");
  const frontMatter = parseYaml({ file, text: yaml }, (problem) => {
    const isBlank = problem.code === "file-empty";
    report(isBlank ? { ...problem, found: "phần khóa", hint: headCure } : problem);
  });
  const prose = toProse(file, { lines, from: end + 1 }, report);
  return { frontMatter, prose };
}

/** The second fence is missing or misspelt; the place is where it belongs. */
function openProblem(file: string, lines: readonly string[]): Problem {
  const keys = lines.findIndex(
    (line, index) => index > 0 && !LIKE_KEY.test(line) && line.trim() !== "",
  );
  const until = keys < 0 ? lines.length : keys;
  const misspelt = lines[until] ?? "";
  const isMisspelt = LIKE_FENCE.test(misspelt);
  const last = lines.findLastIndex((line, index) => index < until && line.trim() !== "");
  const place = { file, line: (isMisspelt ? until : last) + 1, column: 1 };
  return problemAt(place, "front-matter-open", {
    found: isMisspelt ? misspelt.trim() : "",
    hint: isMisspelt
      ? "gõ lại dòng này: đúng ba dấu gạch nối ---"
      : "thêm một dòng --- ngay dưới dòng này, rồi mới đến lời văn",
  });
}

const NO_WORDS = {
  found: "phần lời văn",
  hint: "viết lời văn ở dưới dòng --- thứ hai, hoặc xóa tệp",
};

function toProse(
  file: string,
  part: { lines: readonly string[]; from: number },
  report: Report,
): Prose | undefined {
  const body = part.lines.slice(part.from);
  const firstWords = body.findIndex((line) => line.trim() !== "");
  // A file that ends with its front matter has no line below it: the place is its last line.
  const line = Math.min(part.from + Math.max(firstWords, 0) + 1, part.lines.length);
  const place = { file, line, column: 1 };
  if (firstWords < 0) {
    const about = part.from > 0 ? NO_WORDS : {};
    report(problemAt(place, "file-empty", about));
    return undefined;
  }
  for (const [index, text] of body.entries()) {
    const at = { file, line: part.from + index + 1 };
    reportLackingSigns(text, (sign) => ({ ...at, column: text.indexOf(sign) + 1 }), report);
  }
  const declared = NOTHING_DECLARED;
  return {
    markdown: body.slice(firstWords).join("\n").normalize("NFC").trimEnd(),
    place,
    declared,
  };
}

import type { SourceFile } from "../../load/source-file.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { OUTLINE } from "../../model/report/outline.ts";
import type { ReportProse } from "../../model/prose/report.ts";
import { findRole } from "../../validate/read/file-roles.ts";
import { withRemark } from "../remarks.ts";

export interface CarriedProse {
  /** With the paths of the old period. */
  readonly files: readonly SourceFile[];
  /** Titles of shortcomings that are mended, and of solutions that only such ones name. */
  readonly left: readonly string[];
}

/**
 * The texts of a period for the next one, each with a mark that they are the old one's. What is mended is told; what
 * still goes on keeps its name, by which other texts know it.
 */
export function carryProse(
  report: ReportProse,
  date: CalendarDate,
  files: readonly SourceFile[],
): CarriedProse {
  const mended = report.shortcomings.filter(({ status }) => status === "resolved");
  const open = report.shortcomings.filter(({ status }) => status !== "resolved");
  const isNamed = (by: typeof open, slug: string) =>
    by.some(({ solutions }) => solutions.includes(slug));
  const done = report.solutions.filter(({ slug }) => isNamed(mended, slug) && !isNamed(open, slug));
  const leftOut = {
    shortcomings: new Set(mended.map(({ slug }) => slug)),
    solutions: new Set(done.map(({ slug }) => slug)),
  };
  const isLeft = (source: SourceFile) => {
    const role = findRole(source);
    if (!("kind" in role) || role.kind !== "item") return false;
    const kind = OUTLINE.find(({ id }) => id === role.section)?.content.kind;
    return kind === "shortcomings" || kind === "solutions" ? leftOut[kind].has(role.slug) : false;
  };
  return {
    files: files.filter((source) => !isLeft(source)).map((source) => mark(source, date)),
    left: [...mended, ...done].map(({ title }) => title),
  };
}

const FENCE = "---";

/** Puts the mark first, so that nobody reads on without it. */
function mark({ file, text }: SourceFile, date: CalendarDate): SourceFile {
  const line = withRemark(`cua_ky: ${formatDate(date)}`, "sửa lời cho kỳ này rồi xóa dòng này");
  const [first = "", ...rest] = text.split("\n");
  const marked =
    first.trimEnd() === FENCE ? [first, line, ...rest] : [FENCE, line, FENCE, first, ...rest];
  return { file, text: marked.join("\n") };
}

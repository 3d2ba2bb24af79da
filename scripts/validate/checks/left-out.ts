import { problemAt, startOf, type Report } from "../../model/problem.ts";
import { OUTLINE, toOutline, type OutlineEntry } from "../../model/outline.ts";
import type { ReportSources } from "../read/report.ts";

/** Reports words for a section that the root's outline leaves out: no output would show them. */
export function checkLeftOut(
  { prose, items }: ReportSources,
  outline: readonly OutlineEntry[] | null,
  report: Report,
): void {
  const kept = new Set(toOutline(outline).map(({ id }) => id));
  const written = [...[...prose].map(([section, source]) => ({ section, source })), ...items];
  for (const { section, source } of written) {
    if (kept.has(section) || OUTLINE.every(({ id }) => id !== section)) continue;
    report(problemAt(startOf(source.file), "section-left-out", { found: section }));
  }
}

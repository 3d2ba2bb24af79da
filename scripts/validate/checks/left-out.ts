import type { Report } from "../../model/problem.ts";
import { OUTLINE, toOutline, type OutlineEntry } from "../../model/outline.ts";
import type { ReportSources } from "../read/report.ts";

/** What people have written for a section that the root's own outline leaves out would be lost without a word. */
export function checkLeftOut(
  { prose, items }: ReportSources,
  outline: readonly OutlineEntry[] | null,
  report: Report,
): void {
  const kept = new Set(toOutline(outline).map(({ id }) => id));
  const written = [
    ...[...prose].map(([section, source]) => ({ section, source })),
    ...items.map(({ section, source }) => ({ section, source })),
  ];
  for (const { section, source } of written) {
    if (kept.has(section) || OUTLINE.every(({ id }) => id !== section)) continue;
    const place = { file: source.file, line: 1, column: 1 };
    report({
      code: "section-left-out",
      place,
      path: "",
      found: section,
      allowed: null,
      hint: null,
    });
  }
}

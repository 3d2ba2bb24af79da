import { problemAt, startOf, type Report } from "../../../model/problem.ts";
import type { Issuer } from "../../../model/report/issuer.ts";
import { OUTLINE, toOutline } from "../../../model/report/outline.ts";
import type { ReportSources } from "../../read/report.ts";
import { INVALID, type Invalid } from "../../readers/records.ts";

/** Reports words for a section that the period's outline, or the issuer's, leaves out: no output would show them. */
export function checkLeftOut(
  { prose, items }: ReportSources,
  [period, issuer]: readonly [
    Pick<Issuer, "outline"> | Invalid,
    Pick<Issuer, "outline"> | undefined,
  ],
  report: Report,
): void {
  const own = period === INVALID ? null : period.outline;
  const outline = own ?? issuer?.outline ?? null;
  const kept = new Set(toOutline(outline).map(({ id }) => id));
  const written = [...[...prose].map(([section, source]) => ({ section, source })), ...items];
  for (const { section, source } of written) {
    if (kept.has(section) || OUTLINE.every(({ id }) => id !== section)) continue;
    report(problemAt(startOf(source.file), "section-left-out", { found: section }));
  }
}

import { STAMP_NAME } from "../model/texts/published-names.ts";
import { findDeadLinks } from "./check/links.ts";
import { findGaps } from "./check/units.ts";
import type { FileReport } from "./file-report.ts";
import { mergeFindings, type Finding } from "./finding.ts";
import type { Clearance } from "./values/clearance.ts";

/** A report, and what tells whether another file has the same bytes. */
export interface JoinedReport extends FileReport {
  readonly sha256: string;
}

/** Of no bytes at all: an empty file copies nothing. */
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Files that both folders may hold: the looks, the pictures to upload, and the stamp of the data. */
const isShared = (path: string) =>
  path === `noi-bo/${STAMP_NAME}` ||
  /^noi-bo\/(?:assets\/.*|bai-dang\/[a-z0-9-]+\.png)$/.test(path);

/** Pages of the design for maintainers. The preview serves them from memory. */
const PREVIEW_ONLY = /\/_components(?:\/|$)/;
const SERVED_ONLY = "trang thành phần chỉ để xem thử, không được nằm trong kết quả";
const COPY = "là bản sao của một tệp trong noi-bo/";

/**
 * All that must not be published: what was found in each file, and what only all files together show.
 * @param reports first those of `noi-bo/`, then those of `site/`
 */
export function joinReports(
  reports: readonly JoinedReport[],
  clearance: Clearance,
): readonly Finding[] {
  const internal = new Set<string>();
  const idsOf = new Map<string, ReadonlySet<string>>();
  const findings: Finding[] = [];
  for (const { path, sha256, ids, findings: own } of reports) {
    const tell = (what: string) => findings.push({ files: [path], what, source: null });
    if (PREVIEW_ONLY.test(path)) tell(SERVED_ONLY);
    if (path.startsWith("site/")) {
      idsOf.set(path, new Set(ids));
      if (sha256 !== EMPTY && internal.has(sha256)) tell(COPY);
    } else if (!isShared(path)) internal.add(sha256);
    findings.push(...own.map((finding) => ({ files: [path], ...finding })));
  }
  return mergeFindings([
    ...findings,
    ...findGaps(
      reports.flatMap(({ told }) => told ?? []),
      clearance,
    ),
    ...findDeadLinks(
      reports.flatMap(({ links }) => links),
      idsOf,
    ),
  ]);
}

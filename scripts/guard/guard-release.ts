import type { Finding } from "./finding.ts";
import { joinReports, type JoinedReport } from "./join-reports.ts";
import { toKnowledge, type Knowledge } from "./knowledge.ts";
import { lookAtFile } from "./look-at-file.ts";
import type { StagedFile } from "./staged-file.ts";
import type { Clearance } from "./values/clearance.ts";
import { toEarlier } from "./verdicts/earlier.ts";
import { writeVerdicts } from "./verdicts/verdicts.ts";

/** What one run of the guard leaves to the next. */
export interface Verdicts {
  /** What the last run has left; `null`: nothing. It is ignored as a whole when it is damaged or of another program. */
  readonly text: string | null;
  /** Of the program, with all its packages. */
  readonly version: string;
  /** Takes what this run leaves. */
  readonly keep: (text: string) => void;
}

/**
 * The last look at the finished files before readers get them: finds what must not be published.
 * @param files first those of `noi-bo/`, then those of `site/`; only one is in memory at a time
 * @param verdicts so that a file in which nothing was found is not looked at again; without, every file is
 */
export async function guardRelease(
  files: Iterable<StagedFile> | AsyncIterable<StagedFile>,
  clearance: Clearance,
  verdicts?: Verdicts,
): Promise<readonly Finding[]> {
  const earlier = verdicts === undefined ? null : await toEarlier(clearance, verdicts);
  const reports: JoinedReport[] = [];
  let knowledge: Knowledge | null = null;
  for await (const file of files) {
    const verdict = earlier?.find(file);
    if (verdict !== undefined) {
      reports.push({ ...verdict, findings: [] });
      continue;
    }
    knowledge ??= toKnowledge(clearance);
    const bytes = await file.read();
    const report = await lookAtFile({ path: file.path, bytes }, knowledge);
    reports.push({ ...report, sha256: file.sha256 });
  }
  if (earlier !== null && verdicts !== undefined) {
    const { key, blocks } = earlier;
    const clean = reports.filter(({ findings }) => findings.length === 0);
    const own = new Map(clean.map((report) => [report.path, report]));
    verdicts.keep(await writeVerdicts({ key, blocks, files: own }));
  }
  return joinReports(reports, clearance);
}

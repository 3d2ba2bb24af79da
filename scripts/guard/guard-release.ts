import type { FileReport } from "./file-report.ts";
import type { Finding } from "./finding.ts";
import { joinReports, type JoinedReport } from "./join-reports.ts";
import { toKnowledge } from "./knowledge.ts";
import { lookAtFile } from "./look-at-file.ts";
import type { StagedFile } from "./staged-file.ts";
import type { Clearance } from "./values/clearance.ts";
import { toEarlier, type Earlier } from "./verdicts/earlier.ts";
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

/** Looks at each file for itself and gives the reports; threads may share the work. */
export type LookAtFiles = (
  files: readonly StagedFile[],
  clearance: Clearance,
) => Promise<readonly FileReport[]>;

/** Looks at files in this thread; the bytes of only one are in memory at a time. */
export const lookAtFiles: LookAtFiles = async (files, clearance) => {
  const look = createLook(clearance);
  const reports: FileReport[] = [];
  for (const file of files) reports.push(await look(file));
  return reports;
};

/** Makes a look at one file after another, never at two at once. */
export function createLook(clearance: Clearance): (file: StagedFile) => Promise<FileReport> {
  const knowledge = toKnowledge(clearance);
  return async ({ path, read }) => lookAtFile({ path, bytes: await read() }, knowledge);
}

/**
 * The last look at the finished files before readers get them: finds what must not be published.
 * @param files first those of `noi-bo/`, then those of `site/`
 * @param options `verdicts`: a file in which nothing was found is not looked at again; without, every file is
 */
export async function guardRelease(
  files: readonly StagedFile[],
  clearance: Clearance,
  options: { readonly verdicts?: Verdicts; readonly look?: LookAtFiles } = {},
): Promise<readonly Finding[]> {
  const { verdicts, look = lookAtFiles } = options;
  const earlier = verdicts === undefined ? null : await toEarlier(clearance, verdicts);
  const known = new Map<string, FileReport>();
  const unknown: StagedFile[] = [];
  for (const file of files) {
    const verdict = earlier?.find(file);
    if (verdict === undefined) unknown.push(file);
    else known.set(file.path, { ...verdict, findings: [] });
  }
  if (unknown.length > 0)
    for (const report of await look(unknown, clearance)) known.set(report.path, report);
  const reports = files.map(({ path, sha256 }) => {
    const report = known.get(path);
    if (report === undefined) throw new Error(`Nobody has looked at ${path}.`);
    return { ...report, sha256 };
  });
  if (earlier !== null) verdicts?.keep(await toKept(earlier, reports));
  return joinReports(reports, clearance);
}

/** Only files without any finding are kept, so that every finding is found again. */
function toKept({ key, blocks }: Earlier, reports: readonly JoinedReport[]): Promise<string> {
  const clean = reports.filter(({ findings }) => findings.length === 0);
  return writeVerdicts({ key, blocks, files: new Map(clean.map((one) => [one.path, one])) });
}

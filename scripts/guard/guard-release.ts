import type { Finding } from "./finding.ts";
import { joinReports, type JoinedReport } from "./join-reports.ts";
import { toKnowledge } from "./knowledge.ts";
import { lookAtFile } from "./look-at-file.ts";
import type { StagedFile } from "./staged-file.ts";
import type { Clearance } from "./values/clearance.ts";

/**
 * The last look at the finished files before readers get them: finds what must not be published.
 * @param files first those of `noi-bo/`, then those of `site/`; only one is in memory at a time
 */
export async function guardRelease(
  files: Iterable<StagedFile> | AsyncIterable<StagedFile>,
  clearance: Clearance,
): Promise<readonly Finding[]> {
  const knowledge = toKnowledge(clearance);
  const reports: JoinedReport[] = [];
  for await (const file of files) {
    const sha256 = await toDigest(file.bytes);
    const isEmpty = file.bytes.length === 0;
    reports.push({ ...(await lookAtFile(file, knowledge)), sha256, isEmpty });
  }
  return joinReports(reports, clearance);
}

async function toDigest(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", Uint8Array.from(bytes));
  return Buffer.from(digest).toString("hex");
}

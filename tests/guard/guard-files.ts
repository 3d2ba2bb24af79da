import { createHash } from "node:crypto";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { joinReports, type JoinedReport } from "../../scripts/guard/join-reports.ts";
import { toKnowledge, type Knowledge } from "../../scripts/guard/knowledge.ts";
import { lookAtFile } from "../../scripts/guard/look-at-file.ts";
import type { Clearance } from "../../scripts/guard/values/clearance.ts";

/** Path and bytes. */
type GuardedFile = Parameters<typeof lookAtFile>[0];

/** What the guard has found by one clearance, by digest and path of the file. */
interface Seen {
  readonly knowledge: Knowledge;
  readonly reports: Map<string, JoinedReport>;
}

const seenBy = new WeakMap<Clearance, Seen>();

/**
 * What the guard says of a tree, for tests of many trees that differ in few files. What it finds in a file follows from
 * the file's path and bytes, so each is looked at once; what follows from all files together is asked of every tree.
 */
export async function guardFiles(
  files: Iterable<GuardedFile>,
  clearance: Clearance,
): Promise<readonly string[]> {
  const seen = seenBy.get(clearance) ?? { knowledge: toKnowledge(clearance), reports: new Map() };
  seenBy.set(clearance, seen);
  const joined: JoinedReport[] = [];
  for (const file of files) joined.push(await report(file, seen));
  return joinReports(joined, clearance).map(toFindingSentence);
}

async function report(file: GuardedFile, { knowledge, reports }: Seen): Promise<JoinedReport> {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const key = `${sha256} ${file.path}`;
  const known = reports.get(key);
  if (known !== undefined) return known;
  const isEmpty = file.bytes.length === 0;
  const made = { ...(await lookAtFile(file, knowledge)), sha256, isEmpty };
  reports.set(key, made);
  return made;
}

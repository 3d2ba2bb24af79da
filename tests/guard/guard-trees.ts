import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { joinReports, type JoinedReport } from "../../scripts/guard/join-reports.ts";
import { toKnowledge } from "../../scripts/guard/knowledge.ts";
import { lookAtFile } from "../../scripts/guard/look-at-file.ts";
import type { FileBytes } from "../../scripts/guard/staged-file.ts";
import type { Clearance } from "../../scripts/guard/values/clearance.ts";
import { toSha256 } from "../../scripts/publish/to-sha256.ts";

/** Tells what the guard says of the files of one tree. */
export type TreeGuard = (files: Iterable<FileBytes>) => Promise<readonly string[]>;

/**
 * A guard for many trees that differ in few files. What it finds in a file follows from the file's path and bytes, so
 * each is looked at once; what follows from all files together is asked of every tree.
 */
export function guardTrees(clearance: Clearance): TreeGuard {
  const knowledge = toKnowledge(clearance);
  const reports = new Map<string, JoinedReport>();
  const report = async (file: FileBytes): Promise<JoinedReport> => {
    const sha256 = toSha256(file.bytes);
    const key = `${sha256} ${file.path}`;
    const known = reports.get(key);
    if (known !== undefined) return known;
    const isEmpty = file.bytes.length === 0;
    const made = { ...(await lookAtFile(file, knowledge)), sha256, isEmpty };
    reports.set(key, made);
    return made;
  };
  return async (files) => {
    const joined: JoinedReport[] = [];
    for (const file of files) joined.push(await report(file));
    return joinReports(joined, clearance).map(toFindingSentence);
  };
}

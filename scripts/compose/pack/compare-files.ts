import { MANIFEST_NAME, STAMP_NAME } from "../../model/texts/published-names.ts";

/** What a public file is for its reader. */
export type FileKind = "page" | "print" | "data" | "picture" | "other";

export interface FileChange {
  readonly path: string;
  readonly kind: FileKind;
  readonly change: "added" | "changed" | "removed";
}

type Files = readonly (readonly [path: string, sha256: string])[];

/** Manifest and stamp say of themselves that something has changed; they are no change. */
const OF_THE_BUILD: ReadonlySet<string> = new Set([MANIFEST_NAME, STAMP_NAME]);

/** The files that differ, in the order of their paths. */
export function compareFiles(before: Files, now: Files): readonly FileChange[] {
  const old = new Map(before);
  const current = new Map(now);
  const paths = [...new Set([...old.keys(), ...current.keys()])].toSorted();
  return paths.flatMap((path): readonly FileChange[] => {
    const [former, sha256] = [old.get(path), current.get(path)];
    if (OF_THE_BUILD.has(path) || former === sha256) return [];
    const change = former === undefined ? "added" : sha256 === undefined ? "removed" : "changed";
    return [{ path, kind: toFileKind(path), change }];
  });
}

export function toFileKind(path: string): FileKind {
  if (OF_THE_BUILD.has(path)) return "other";
  if (/\.(?:csv|json|xlsx)$/u.test(path)) return "data";
  if (path.endsWith(".html")) return "page";
  if (path.endsWith(".pdf")) return "print";
  return /\.(?:png|jpe?g|svg|webp|gif)$/u.test(path) ? "picture" : "other";
}

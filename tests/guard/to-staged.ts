import { createHash } from "node:crypto";
import type { FileBytes, StagedFile } from "../../scripts/guard/staged-file.ts";

/** Files in memory, as the guard takes those of a release. */
export function toStaged(files: readonly FileBytes[]): readonly StagedFile[] {
  return files.map(({ path, bytes }) => ({
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    read: () => bytes,
  }));
}

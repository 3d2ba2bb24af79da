import type { FileBytes, StagedFile } from "../../scripts/guard/staged-file.ts";
import { toSha256 } from "../../scripts/publish/to-sha256.ts";

/** Files in memory, as the guard takes those of a release. */
export function toStaged(files: readonly FileBytes[]): readonly StagedFile[] {
  return files.map(({ path, bytes }) => ({
    path,
    sha256: toSha256(bytes),
    read: () => bytes,
  }));
}

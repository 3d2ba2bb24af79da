import path from "node:path";
import { MANIFEST_NAME } from "../model/texts/published-names.ts";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { formatManifest } from "./manifest.ts";
import type { ReleasedFile, WrittenFile } from "./staged-files.ts";
import { PUBLISHED } from "./swap.ts";
import { toSha256 } from "./to-sha256.ts";

/** A release whose last file has been written. */
interface FinishedRelease {
  readonly folder: string;
  readonly written: ReadonlyMap<string, WrittenFile>;
  files(): AsyncGenerator<ReleasedFile>;
}

/**
 * Reads a finished release back: exactly what was written is there, nothing is empty, and the manifests list it.
 * @throws EnvironmentFault when the disk does not give back what was written
 */
export async function verifyRelease(release: FinishedRelease): Promise<void> {
  const { folder, written } = release;
  for (const [name, { size }] of written) {
    if (size === 0) throw new Error(`${name} is empty.`);
  }
  for (const tree of PUBLISHED) assertListed(release, tree);
  const missing = new Set(written.keys());
  for await (const { path: name, bytes } of release.files()) {
    const expected = written.get(name);
    const isSame = expected?.size === bytes.length && expected.sha256 === toSha256(bytes);
    if (!isSame) throw new EnvironmentFault(toSentence(path.join(folder, name)));
    missing.delete(name);
  }
  for (const name of missing) throw new EnvironmentFault(toSentence(path.join(folder, name)));
}

/** A file written after the seal would be in no manifest. */
function assertListed({ written }: FinishedRelease, tree: string): void {
  const manifest = written.get(`${tree}/${MANIFEST_NAME}`);
  if (manifest === undefined) return;
  const isComplete = manifest.sha256 === toSha256(formatManifest(written, tree));
  if (!isComplete) throw new Error(`${tree}/${MANIFEST_NAME} does not list what was written.`);
}

function toSentence(file: string): string {
  return (
    `Tệp “${file}” đọc lại không đúng như đã ghi; có thể một chương trình khác (như phần mềm diệt vi-rút) ` +
    `đã sửa, xóa hay thêm tệp, hoặc ổ đĩa bị hỏng. Hãy chạy lại, hoặc chọn ổ khác bằng --out. ` +
    `Kết quả lần trước còn nguyên.`
  );
}

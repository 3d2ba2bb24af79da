import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { MANIFEST_NAME } from "../../model/texts/published-names.ts";
import { checkManifest } from "../../publish/check-manifest.ts";
import type { BuildStamp } from "../../publish/manifest.ts";
import { toSha256 } from "../../publish/to-sha256.ts";
import { EnvironmentFault } from "../../setup/environment-fault.ts";
import { writeZip, type WrittenZip } from "../zip.ts";

/** The built public tree, whole and as its manifest says. */
export interface BuiltSite {
  readonly folder: string;
  readonly stamp: BuildStamp;
  /** Of the manifest, which lists every other file: two trees with the same one are the same. */
  readonly manifestSha256: string;
  /** Of every file with the manifest, by its path from the tree. */
  readonly sha256s: ReadonlyMap<string, string>;
}

/** @throws EnvironmentFault when the tree is not there, or is not as it was built */
export async function readBuiltSite(folder: string): Promise<BuiltSite> {
  if (!existsSync(path.join(folder, MANIFEST_NAME))) throw new EnvironmentFault(toUnbuilt(folder));
  const manifest = await readFile(path.join(folder, MANIFEST_NAME));
  const { stamp, listed, ...faults } = await checkManifest(folder);
  const isSound =
    [faults.missing, faults.changed, faults.extra, faults.strangeLines].every(
      (list) => list.length === 0,
    ) && faults.lostLines === 0;
  if (!isSound || stamp === null) throw new EnvironmentFault(toChanged(folder));
  const manifestSha256 = toSha256(manifest);
  return {
    folder,
    stamp,
    manifestSha256,
    sha256s: new Map([...listed, [MANIFEST_NAME, manifestSha256]]),
  };
}

/** Writes an archive with the folder `site`, and nothing else in it. */
export async function zipSite(
  site: BuiltSite,
  { folder }: { readonly folder: string },
  {
    name,
    day,
    signal,
  }: { readonly name: string; readonly day: CalendarDate; readonly signal: AbortSignal },
): Promise<WrittenZip & { readonly name: string }> {
  const files = [...site.sha256s.keys()].map((file) => ({
    name: `site/${file}`,
    read: () => readSiteFile(site, file),
    isProgram: false,
  }));
  return { name, ...(await writeZip(path.join(folder, name), files, { day, signal })) };
}

/** A file of the tree, if it still is what was built: another build may take its place at any moment. */
async function readSiteFile({ folder, sha256s }: BuiltSite, name: string): Promise<Uint8Array> {
  const content = await readFile(path.join(folder, name));
  if (toSha256(content) !== sha256s.get(name)) throw new EnvironmentFault(toChanged(folder));
  return content;
}

function toUnbuilt(folder: string): string {
  return `Không có bản đã dựng ở “${folder}”; hãy chạy npm run build. Chưa đóng gói gì.`;
}

function toChanged(folder: string): string {
  return `Các tệp ở “${folder}” không còn như khi dựng (có thể một lần dựng khác đang thay, hoặc ai đó đã sửa); hãy chạy lại. Chưa đóng gói gì.`;
}

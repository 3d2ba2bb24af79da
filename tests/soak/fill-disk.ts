import { cp, readdir } from "node:fs/promises";
import { expect } from "vitest";
import type { BuildOptions } from "../../scripts/build-options.ts";
import type { BuildEnd } from "../roots/build-here.ts";
import { makeSmallDisk } from "../command/small-disk.ts";
import {
  isSameTree,
  makeTwoVersions,
  readPublished,
  type TrialRoot,
  type Version,
} from "./two-versions.ts";

/** How the builds on the disks of all sizes ended. */
export interface DiskCounts {
  full: number;
  enough: number;
}

/** Room for the notes of a build, and for the last page of each file, which the file may fill only in part. */
const SLACK_BYTES = 128 * 1024;

/**
 * Builds over an old output on disks from «nothing more fits» to «just enough». Expects each time either the
 * sentence, exit code 3 and the old output, or the new one; nothing else is left.
 */
export async function fillDisks(
  settings: TrialRoot & {
    readonly sizes: number;
    readonly build: (options: Pick<BuildOptions, "root" | "out" | "hasPdf">) => Promise<BuildEnd>;
  },
): Promise<DiskCounts> {
  const [old, fresh] = await makeTwoVersions(settings);
  const [oldBytes, freshBytes] = [await measure(old.out), await measure(fresh.out)];
  const counts: DiskCounts = { full: 0, enough: 0 };
  for (let step = 0; step < settings.sizes; step += 1) {
    const share = step / (settings.sizes - 1);
    const bytes = Math.ceil(oldBytes + share * (freshBytes + SLACK_BYTES));
    const disk = await makeSmallDisk(`size=${String(bytes)}`);
    try {
      await cp(old.out, disk.folder, { recursive: true });
      const out = disk.folder;
      const { code, stderr } = await settings.build({
        root: fresh.root,
        out,
        hasPdf: settings.hasPdf,
      });
      await judge({ out, code, stderr }, { old, fresh });
      counts[code === 0 ? "enough" : "full"] += 1;
    } finally {
      await disk.remove();
    }
  }
  return counts;
}

/** How many bytes a tree takes on such a disk. */
async function measure(out: string): Promise<number> {
  const disk = await makeSmallDisk("size=200m");
  try {
    await cp(out, disk.folder, { recursive: true });
    return await disk.usedBytes();
  } finally {
    await disk.remove();
  }
}

async function judge(
  run: { readonly out: string; readonly code: number | null; readonly stderr: string },
  { old, fresh }: { readonly old: Version; readonly fresh: Version },
): Promise<void> {
  const tree = await readPublished(run.out);
  const left = (await readdir(run.out)).filter(
    (name) => ![".cache", "noi-bo", "site"].includes(name),
  );
  expect(left).toEqual([]);
  if (run.code === 0) {
    expect(isSameTree(tree, fresh.tree)).toBe(true);
    return;
  }
  expect({ code: run.code, isOld: isSameTree(tree, old.tree) }).toEqual({ code: 3, isOld: true });
  expect(run.stderr).toMatch(
    /^Không ghi được vào “[^”]+”: ổ đĩa đã đầy; [^\n]+ Kết quả lần trước còn nguyên\.\n$/,
  );
}

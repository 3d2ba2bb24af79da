import { spawnSync } from "node:child_process";
import { mkdtemp, rm, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { skipAloud } from "./skip-aloud.ts";

/** A disk of a given size, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** In bytes. */
  usedBytes(): Promise<number>;
  makeReadOnly(): void;
  remove(): Promise<void>;
}

/** Why such disks cannot be made here; `null` when they can. */
function findDiskObstacle(): string | null {
  if (process.platform !== "linux") return "chỉ Linux tạo được ổ đĩa nhỏ trong bộ nhớ";
  if (process.getuid?.() !== 0) return "phải là root mới gắn được ổ đĩa nhỏ";
  const probe = spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]);
  return probe.status === 0 ? null : "hệ thống không cho gắn ổ đĩa nhỏ (container không đủ quyền)";
}

/** True, and said aloud, when tests that need a small disk cannot run here. */
export function isWithoutDisks(): boolean {
  return skipAloud("các phép thử với ổ đĩa nhỏ", findDiskObstacle());
}

/**
 * @param options for mount: `size=200k`, `nr_inodes=50`
 * @param folder where; default: a new folder
 */
export async function makeSmallDisk(options: string, folder?: string): Promise<SmallDisk> {
  const place = folder ?? (await mkdtemp(path.join(tmpdir(), "dia-nho-")));
  runMount("mount", ["-t", "tmpfs", "-o", options, "tmpfs", place]);
  return {
    folder: place,
    async usedBytes() {
      const { blocks, bfree, bsize } = await statfs(place);
      return (blocks - bfree) * bsize;
    },
    makeReadOnly() {
      runMount("mount", ["-o", "remount,ro", place]);
    },
    async remove() {
      runMount("umount", [place]);
      if (folder === undefined) await rm(place, { recursive: true });
    },
  };
}

function runMount(program: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(program, words);
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${String(stderr)}`);
}

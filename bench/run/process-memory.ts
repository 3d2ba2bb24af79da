import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Whether this system tells which processes a process has started, and their memory; only Linux does. */
export function tellsProcesses(): boolean {
  return existsSync("/proc/thread-self/children");
}

/** What the process holds in memory now. */
export function findResidentMegabytes(pid: number): number {
  return toMegabytes(findKilobytes(readFileSync(`/proc/${pid}/status`, "utf8"), "VmRSS"));
}

/**
 * What a process and all processes it has started have taken; what two of them share counts twice. The code of the
 * program, which is mapped from disk, is left out: every browser on the machine shares it.
 */
export function findTreeMegabytes(pid: number): number {
  const status = readUnlessEnded(`/proc/${pid}/status`);
  if (!status?.includes("RssAnon:")) return 0;
  const own = findKilobytes(status, "RssAnon") + findKilobytes(status, "RssShmem");
  return toMegabytes(own) + addUp(listChildren(pid), findTreeMegabytes);
}

/**
 * The greatest memory (VmHWM) so far of a process and of those of its children that run the same program, by process:
 * for a build all processes of Node, and neither the browser nor esbuild.
 */
export function listPeaks(pid: number, program = findProgram(pid)): ReadonlyMap<number, number> {
  const status = readUnlessEnded(`/proc/${pid}/status`);
  if (program === null || findProgram(pid) !== program || !status?.includes("VmHWM:"))
    return new Map();
  const children = listChildren(pid).flatMap((child) => [...listPeaks(child, program)]);
  return new Map([[pid, toMegabytes(findKilobytes(status, "VmHWM"))], ...children]);
}

function addUp(pids: readonly number[], toSize: (pid: number) => number): number {
  return pids.reduce((sum, pid) => sum + toSize(pid), 0);
}

/** Every thread of a process may have started some. */
function listChildren(pid: number): readonly number[] {
  const threads = unlessEnded(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const lists = threads.map((thread) => readUnlessEnded(`/proc/${pid}/task/${thread}/children`));
  return lists.flatMap((list) => list?.match(/\d+/g) ?? []).map(Number);
}

function findProgram(pid: number): string | null {
  return unlessEnded(() => readlinkSync(`/proc/${pid}/exe`));
}

function readUnlessEnded(file: string): string | null {
  return unlessEnded(() => readFileSync(file, "utf8"));
}

/**
 * A process may end while we look; one that has ended holds no memory. A process in a sandbox does not tell us its
 * program (EACCES), so it is none of those that we started ourselves.
 */
function unlessEnded<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (["ENOENT", "ESRCH", "EACCES"].includes(code)) return null;
    throw error;
  }
}

function findKilobytes(text: string, name: string): number {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text) ?? [];
  if (kilobytes === undefined) throw new Error(`This system does not tell ${name}.`);
  return Number(kilobytes);
}

/** 1 MB = 1,000,000 bytes. */
function toMegabytes(kilobytes: number): number {
  return (kilobytes * 1024) / 1_000_000;
}

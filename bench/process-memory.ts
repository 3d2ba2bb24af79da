import { readdir, readFile } from "node:fs/promises";

/** The memory of one process. Only Linux tells it of other processes. */
export async function findResidentBytes(pid: number): Promise<number> {
  return findKilobytes(await readFile(`/proc/${pid}/status`, "utf8"), "VmRSS") * 1024;
}

/**
 * The bytes that a process and all processes it has started have taken; memory that several of them share counts
 * once. The code of the program, which is mapped from disk, is left out: every browser on the machine shares it,
 * so its part would change when others start and end.
 */
export async function findTreeBytes(pid: number): Promise<number> {
  const pids = collectTree(await readParents(), pid);
  const sizes = await Promise.all([...pids].map(findTakenBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param parents from a process to the one that started it */
function collectTree(parents: ReadonlyMap<number, number>, root: number): Set<number> {
  const tree = new Set([root]);
  for (let known = 0; known < tree.size;) {
    known = tree.size;
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid);
  }
  return tree;
}

async function readParents(): Promise<ReadonlyMap<number, number>> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = new Map<number, number>();
  for (const pid of pids) {
    const status = await readUnlessEnded(`/proc/${pid}/status`);
    if (status !== null) parents.set(pid, Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1]));
  }
  return parents;
}

async function findTakenBytes(pid: number): Promise<number> {
  const rollup = await readUnlessEnded(`/proc/${pid}/smaps_rollup`);
  if (rollup === null) return 0;
  return (findKilobytes(rollup, "Pss_Anon") + findKilobytes(rollup, "Pss_Shmem")) * 1024;
}

/** A process may end while we look; one that has ended holds no memory. */
async function readUnlessEnded(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ESRCH") return null;
    throw error;
  }
}

function findKilobytes(text: string, name: string): number {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text) ?? [];
  if (kilobytes === undefined) throw new Error(`This system does not tell ${name}.`);
  return Number(kilobytes);
}

import { readdir, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";

/**
 * Waits until a killed program is gone, and its browser, which ends when its pipe closes. Both are given a minute,
 * because a busy machine ends them late.
 */
export async function expectAllGone(folders: readonly string[]): Promise<void> {
  let left = await listProcesses(folders);
  for (let wait = 0; left.length > 0 && wait < 1200; wait += 1) {
    await sleep(50);
    left = await listProcesses(folders);
  }
  expect(left).toEqual([]);
}

/**
 * The processes that name one of the folders or have a lock in one. Only Linux tells; on other systems the list is
 * empty.
 */
async function listProcesses(folders: readonly string[]): Promise<readonly string[]> {
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const names = (await Promise.all(folders.map((folder) => readdir(folder)))).flat();
  const isOurs = async (pid: string) => {
    const [line, stat] = await Promise.all([readProc(pid, "cmdline"), readProc(pid, "stat")]);
    // A process that is just ending has no command line any more, but it still has its number.
    const hasLock = names.some((name) => name.startsWith(`.khoa-${pid}-`));
    const isThere = stat !== "" && !/\) [ZX] /.test(stat);
    return isThere && (hasLock || folders.some((folder) => line.includes(folder)));
  };
  const found = await Promise.all(pids.map(async (pid) => ((await isOurs(pid)) ? [pid] : [])));
  return found.flat();
}

function readProc(pid: string, name: string): Promise<string> {
  return readFile(`/proc/${pid}/${name}`, "utf8").catch(() => "");
}

import { readdir } from "node:fs/promises";
import process from "node:process";
import { PLACE_PREFIXES, rollBack, toSwapPlaces } from "./swap.ts";

/** Repairs and removes what killed runs left in the output folder; running ones are let alone. */
export async function cleanLeftovers(outFolder: string): Promise<void> {
  const names = await readdir(outFolder);
  const tokens = new Set(names.map(toToken).filter((token) => token !== undefined));
  for (const token of tokens) {
    if (!isRunning(Number.parseInt(token, 10))) await rollBack(toSwapPlaces(outFolder, token));
  }
}

function toToken(name: string): string | undefined {
  const prefix = PLACE_PREFIXES.find((candidate) => name.startsWith(candidate));
  return prefix === undefined ? undefined : name.slice(prefix.length);
}

/**
 * Our own number is a dead run's too: a process runs one release at a time, and containers hand out the same
 * small numbers again and again.
 */
function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Not permitted to signal it means that it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

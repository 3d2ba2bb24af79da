import process from "node:process";

/**
 * Gives true and prints a line when tests cannot run here. Without the line a test that was skipped looks like one
 * that passed.
 * @param obstacle why, as a clause; `null`: they can
 */
export function skipAloud(what: string, obstacle: string | null): boolean {
  if (obstacle !== null) process.stderr.write(`BỎ QUA ${what}: ${obstacle}.\n`);
  return obstacle !== null;
}

/** For tests of what Windows does not have or does in another way. */
export function skipOnWindows(what: string, why: string): boolean {
  return skipAloud(what, process.platform === "win32" ? `trên Windows ${why}` : null);
}

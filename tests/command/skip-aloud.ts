import process from "node:process";

/**
 * True, and said aloud, when tests cannot run here: a test that is passed over in silence looks like one that passed.
 * @param obstacle why, as a clause; `null`: they can
 */
export function skipAloud(what: string, obstacle: string | null): boolean {
  if (obstacle !== null) process.stderr.write(`BỎ QUA ${what}: ${obstacle}.\n`);
  return obstacle !== null;
}

/** For what Windows does not have, or does in another way. */
export function skipOnWindows(what: string, why: string): boolean {
  return skipAloud(what, process.platform === "win32" ? `trên Windows ${why}` : null);
}

// Plain JavaScript with nothing but Node's own modules, like run.mjs, whose bundles need it.
import process from "node:process";

/**
 * Whether a process of this number runs here.
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // When we are not permitted to signal a process, it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// Plain JavaScript with nothing but Node's own modules, like run.mjs, which asks it.
import { existsSync } from "node:fs";
import path from "node:path";

/** Stands in the folder of a program that came in a ZIP with its packages and its Node. */
export const TOOLKIT_FILE = "bo-cong-cu.json";

/**
 * Whether the program came with all it needs. Then it never installs or downloads anything: its machine may have no
 * network, and what is missing was lost when the ZIP was unpacked.
 * @param {string} project the folder of the program
 */
export function isToolkit(project) {
  return existsSync(path.join(project, TOOLKIT_FILE));
}

// Plain JavaScript with nothing but Node's own modules, like run.mjs, which needs it before the packages are there.
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/**
 * npm as a script for our own Node where possible: `npm.cmd` cannot be spawned without a shell.
 * @returns {[string, ...string[]]}
 */
export function findNpm() {
  const nodeFolder = path.dirname(process.execPath);
  const script = [
    process.env["npm_execpath"] ?? "",
    path.join(nodeFolder, "node_modules/npm/bin/npm-cli.js"),
    path.join(nodeFolder, "../lib/node_modules/npm/bin/npm-cli.js"),
  ].find((file) => path.basename(file) === "npm-cli.js" && existsSync(file));
  if (script !== undefined) return [process.execPath, script];
  return process.platform === "win32" ? ["cmd.exe", "/d", "/s", "/c", "npm.cmd"] : ["npm"];
}

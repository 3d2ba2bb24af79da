import { execFileSync } from "node:child_process";
import os from "node:os";
import process from "node:process";
import type { FoundBrowser } from "../scripts/setup/find-browser.ts";

/** Describes the machine on which the figures depend, without its name and its paths. */
export function describeMachine(browser: FoundBrowser): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const [load = 0] = os.loadavg();
  return [
    `- Measured on ${new Date().toISOString().slice(0, 10)}`,
    `- ${cpus.length} cores (${cpus[0]?.model.trim() ?? "unknown"}), ${memory} GiB, ${os.type()} ${os.arch()}`,
    `- Load average when the benchmark began: ${load.toFixed(2)}`,
    `- Node ${process.versions.node}`,
    `- ${findVersion(browser)} (${browser.kind === "headlessShell" ? "headless shell" : "full browser"})`,
    "",
  ].join("\n");
}

function findVersion({ path }: FoundBrowser): string {
  // On Windows a browser answers `--version` by opening a window.
  if (process.platform === "win32") return "Chromium";
  return execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
}

import { execFileSync } from "node:child_process";
import os from "node:os";
import process from "node:process";
import type { FoundBrowser } from "../../scripts/setup/find-browser.ts";

/** What figures depend on, without the machine's name and its paths. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGib: number;
  /** `Linux x64` */
  readonly system: string;
  readonly node: string;
  /** `Chromium 156.0.8078.79 (headless shell)` */
  readonly browser: string;
}

export function describeMachine(browser: FoundBrowser): Machine {
  const cpus = os.cpus();
  const kind = browser.kind === "headlessShell" ? "headless shell" : "full browser";
  return {
    cores: cpus.length,
    processor: cpus[0]?.model.trim() ?? "unknown",
    memoryGib: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.arch()}`,
    node: process.versions.node,
    browser: `${findVersion(browser)} (${kind})`,
  };
}

function findVersion({ path }: FoundBrowser): string {
  // On Windows a browser answers `--version` by opening a window.
  if (process.platform === "win32") return "Chromium";
  return execFileSync(path, ["--version"], { encoding: "utf8" }).trim();
}

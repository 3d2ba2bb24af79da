import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Machine } from "./find-browser.ts";
import { isToolkit } from "./toolkit.mjs";

/** The computer we run on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  mayInstall: !isToolkit(fileURLToPath(new URL("../..", import.meta.url))),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  async findCached(cacheFolder) {
    if (!existsSync(cacheFolder)) return [];
    const { getInstalledBrowsers } = await import("@puppeteer/browsers");
    const installed = await getInstalledBrowsers({ cacheDir: cacheFolder });
    return installed
      .filter(({ browser }) => browser.startsWith("chrome"))
      .map(({ executablePath }) => executablePath)
      .filter((executable) => existsSync(executable));
  },
};

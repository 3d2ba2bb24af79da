import { availableParallelism } from "node:os";
import process from "node:process";
import type { FoundBrowser } from "../setup/find-browser.ts";

/**
 * Where the browser's fonts come from: a private fontconfig (Linux only, faster), or our answers from memory
 * to its requests for the addresses in `fontFaceCss`.
 */
export type FontSource = "fontconfig" | "memory";

export interface PressOptions {
  readonly browser: FoundBrowser;
  /** Documents printed at the same time. */
  readonly tabs: number;
  readonly fonts: FontSource;
}

/** The press that suits this machine: a tab for each core, at least two. */
export function toPressOptions(browser: FoundBrowser): PressOptions {
  return {
    browser,
    tabs: Math.max(2, availableParallelism()),
    fonts: process.platform === "linux" ? "fontconfig" : "memory",
  };
}

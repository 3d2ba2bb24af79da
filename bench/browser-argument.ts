import type { FoundBrowser } from "../scripts/setup/find-browser.ts";

/** The browser as two arguments of a script have named it. */
export function toBrowser(path: string, kind: string): FoundBrowser {
  return { path, kind: kind === "headlessShell" ? "headlessShell" : "full" };
}

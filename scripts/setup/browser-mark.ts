import { realpath, stat } from "node:fs/promises";
import type { FoundBrowser } from "./find-browser.ts";

/** Tells one version of a browser from another by its file, since we would have to start it to ask it. */
export async function toBrowserMark({ path }: FoundBrowser): Promise<string> {
  const { size, mtimeMs } = await stat(await realpath(path));
  return `${path} ${String(size)} ${String(mtimeMs)}`;
}

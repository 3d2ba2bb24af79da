import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { toBrowserMark } from "../setup/browser-mark.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";
import type { PrintDocument } from "./print-document.ts";

const OWN_FOLDER = fileURLToPath(new URL(".", import.meta.url));
const LOCK_FILE = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

/**
 * A hash of all that decides a print besides its document: the code of this folder, the packages (with fonts and
 * Puppeteer) and the browser.
 */
export async function readPrintStamp(browser: FoundBrowser): Promise<string> {
  const names = (await readdir(OWN_FOLDER)).filter((name) => !name.endsWith(".test.ts")).sort();
  const files = [...names.map((name) => path.join(OWN_FOLDER, name)), LOCK_FILE];
  const hash = createHash("sha256").update(await toBrowserMark(browser));
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}

/** Two documents with the same key print the same bytes. */
export function toPrintKey(
  { path: to, html, title, date, mostPages, thinner }: PrintDocument,
  stamp: string,
): string {
  return createHash("sha256")
    .update(JSON.stringify([stamp, to, html, title, date, mostPages, thinner]))
    .digest("hex");
}

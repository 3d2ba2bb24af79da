import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { toBrowserMark } from "../setup/browser-mark.ts";
import type { FoundBrowser } from "../setup/find-browser.ts";
import { hashFiles } from "../setup/hash-files.mjs";
import type { PrintDocument } from "./print-document.ts";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A hash of all that decides a print besides its document: the code of this folder, the packages (with fonts and
 * Puppeteer) and the browser.
 */
export async function readPrintStamp(browser: FoundBrowser): Promise<string> {
  return createHash("sha256")
    .update(await toBrowserMark(browser))
    .update(hashFiles(PROJECT, ["scripts/print", "package-lock.json"]))
    .digest("hex");
}

/** Two documents with the same key print the same bytes. */
export function toPrintKey(
  { path: to, html, title, properties, date, mostPages, thinner }: PrintDocument,
  stamp: string,
): string {
  return createHash("sha256")
    .update(JSON.stringify([stamp, to, html, title, properties, date, mostPages, thinner]))
    .digest("hex");
}

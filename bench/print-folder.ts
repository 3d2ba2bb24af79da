import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { PrintDocument } from "../scripts/print/print-document.ts";
import { printDocuments } from "../scripts/print/print-documents.ts";
import { toBrowser } from "./browser-argument.ts";

/**
 * Our press as a program that turns documents into files. Arguments: a JSON list of documents, the folder for
 * the PDFs, the browser, and whether it is a headless shell.
 */
const [list = "", out = "", browserPath = "", kind = ""] = process.argv.slice(2);
const documents = JSON.parse(await readFile(list, "utf8")) as readonly PrintDocument[]; // our own file
const browser = toBrowser(browserPath, kind);
for await (const { path: to, bytes } of printDocuments(documents, { browser })) {
  await writeFile(path.join(out, path.basename(to)), bytes);
}

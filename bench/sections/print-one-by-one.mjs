import { readFile } from "node:fs/promises";
import process from "node:process";
import { launch } from "puppeteer";

/**
 * The plain way to a PDF, as any office might write it: the script starts a browser for each document.
 * Arguments: a JSON list of HTML texts, the browser, and whether it is a headless shell. Plain JavaScript, so that no
 * time for types counts against it.
 */
const [list = "", executablePath = "", kind = ""] = process.argv.slice(2);
// Our own file.
const documents = /** @type {readonly string[]} */ (JSON.parse(await readFile(list, "utf8")));
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

for (const html of documents) {
  const headless = kind === "headlessShell" ? "shell" : true;
  const browser = await launch({ executablePath, headless, args });
  const tab = await browser.newPage();
  await tab.setContent(html);
  await tab.pdf({ preferCSSPageSize: true, printBackground: true, timeout: 0 });
  await browser.close();
}

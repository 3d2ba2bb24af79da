import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ensureBrowser } from "../../scripts/setup/ensure-browser.ts";

/**
 * Runs once before all tests: those that print find the browser by the variable set here, and those that read the
 * town's output the folder in which the first of them builds it. Gives what runs after them all.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const browser = await ensureBrowser((sentence) => {
    console.error(sentence);
  });
  process.env["PUPPETEER_EXECUTABLE_PATH"] = browser.path;
  const shared = await mkdtemp(path.join(tmpdir(), "thu-chung-"));
  process.env["THU_MUC_THU_CHUNG"] = shared;
  return () => rm(shared, { recursive: true, force: true });
}

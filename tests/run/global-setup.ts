import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ensureBrowser } from "../../scripts/setup/ensure-browser.ts";

/** The readers' zone, whatever that of the machine is. The town is built in it, and once in one far to the west. */
const ZONE = "Asia/Ho_Chi_Minh";

/**
 * Runs once before all tests. It sets the variables that name the browser, the time zone, and the folder into which
 * the first test that needs a root builds it. Gives the function that runs after all tests.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const browser = await ensureBrowser((sentence) => {
    console.error(sentence);
  });
  process.env["PUPPETEER_EXECUTABLE_PATH"] = browser.path;
  process.env["TZ"] = ZONE;
  const shared = await mkdtemp(path.join(tmpdir(), "thu-chung-"));
  process.env["THU_MUC_THU_CHUNG"] = shared;
  // A browser that is just ending may still write into its folder.
  return () => rm(shared, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}

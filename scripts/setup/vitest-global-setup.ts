import process from "node:process";
import { ensureBrowser } from "./ensure-browser.ts";

/** Runs once before all tests: those that print find the browser by the variable set here. */
export default async function setup(): Promise<void> {
  const browser = await ensureBrowser((sentence) => {
    console.error(sentence);
  });
  process.env["PUPPETEER_EXECUTABLE_PATH"] = browser.path;
}

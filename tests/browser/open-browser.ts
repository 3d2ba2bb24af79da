import path from "node:path";
import process from "node:process";
import { launch, type Browser, type BrowserContext, type Page } from "puppeteer";
import { writeStandInConfig } from "./stand-in-font.ts";
import { LIMITS } from "../run/limits.ts";

/** The browsers of this process, which all its test files use. */
const browsers = new Map<"drawing" | "blind", Promise<Browser>>();

interface Options {
  /**
   * Whether frames are drawn. Layout, styles and scripts are the same without, for a good part of the time less, but
   * nothing happens that waits for a frame: no paint is told, and `requestAnimationFrame` calls nobody.
   */
  readonly isDrawn?: boolean;
}

/** A browser as if it were new, to be closed at the end of the test file. */
export async function openBrowser({ isDrawn = true }: Options = {}): Promise<BrowserContext> {
  const name = isDrawn ? "drawing" : "blind";
  const browser = browsers.get(name) ?? launchBrowser(name);
  browsers.set(name, browser);
  const context = await (await browser).createBrowserContext();
  // It keeps the process alive that the tabs of a file share.
  await context.newPage();
  return context;
}

async function launchBrowser(name: "drawing" | "blind"): Promise<Browser> {
  const { PUPPETEER_EXECUTABLE_PATH: executablePath = "", THU_MUC_THU_CHUNG: shared = "" } =
    process.env; // set by the global setup
  return launch({
    executablePath,
    args: [
      "--no-sandbox",
      // Chromium would start a process for the next page beside each page, and most tabs here open only one.
      "--disable-features=SpareRendererForSitePerProcess",
      // The tabs of a file share one process, which none shares with another file: to start one takes longer than most pages.
      ...["--renderer-process-limit=1", "--disable-site-isolation-trials"],
      ...(name === "blind" ? ["--disable-threaded-compositing"] : []),
    ],
    timeout: LIMITS.browser,
    env: { ...process.env, FONTCONFIG_FILE: await writeStandInConfig() },
    // Nothing tells us that the last test file has ended: the browser ends with this process, because its pipe is closed.
    pipe: true,
    // Puppeteer would end this process at a signal, which some tests give it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // The global setup removes it.
    userDataDir: path.join(shared, `trinh-duyet-${process.pid}-${name}`),
  });
}

/** What a page did that it should not: messages, failures, requests to elsewhere. */
export function watchPage(page: Page, base: string): string[] {
  const noted: string[] = [];
  page.on("console", (message) => noted.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => noted.push(`error: ${String(error)}`));
  page.on("requestfailed", (request) => noted.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) noted.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) noted.push(`elsewhere: ${request.url()}`);
  });
  return noted;
}

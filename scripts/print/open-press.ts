import { rm } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { launch, type Browser, type HTTPRequest, type Page } from "puppeteer";
import { EnvironmentFault } from "../setup/environment-fault.ts";
import { assertRoom, makePressFolder, withTempFaults } from "./press-folder.ts";
import type { PressOptions } from "./press-options.ts";
import { readFonts } from "./print-fonts.ts";
import type { Tab } from "./print-html.ts";
import { writeFontconfig } from "./private-fontconfig.ts";

/** One running browser with its reusable tabs. */
export interface Press {
  readonly tabs: readonly Tab[];
  readonly pid: number | undefined;
  /** @throws EnvironmentFault when the browser's folder is full: a browser that breaks down does not say so */
  assertRoom(): Promise<void>;
  close(): Promise<void>;
}

/** Long enough for an orderly end (0.1 s), short enough not to be noticed. */
const CLOSE_LIMIT_MS = 2000;

/** @throws EnvironmentFault when the browser does not start */
export async function openPress(options: PressOptions): Promise<Press> {
  const folder = await makePressFolder();
  const removeFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const browser = await launchBrowser(options, folder);
    ignoreBrokenPipes(browser);
    const close = async () => {
      try {
        await stopBrowser(browser);
      } finally {
        await removeFolder();
      }
    };
    const pid = browser.process()?.pid;
    const tabs = await openTabs(browser, options).catch(closeAfter(close));
    return { tabs, pid, assertRoom: () => assertRoom(folder), close };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

async function launchBrowser({ browser, fonts }: PressOptions, folder: string): Promise<Browser> {
  // The sandbox cannot start as root; the pages are ours, without JavaScript and without network.
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const fontEnv =
    fonts === "fontconfig"
      ? { FONTCONFIG_FILE: await withTempFaults(() => writeFontconfig(folder)) }
      : {};
  return launch({
    executablePath: browser.path,
    headless: browser.kind === "headlessShell" ? "shell" : true,
    // With a pipe the browser ends by itself when somebody kills us, and no port is open.
    pipe: true,
    userDataDir: path.join(folder, "profile"),
    env: { ...process.env, ...fontEnv },
    args: [
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--no-proxy-server",
      "--font-render-hinting=none",
      ...(isRoot ? ["--no-sandbox"] : []),
    ],
    // The command line answers signals.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }).catch(async (error: unknown) => {
    await assertRoom(folder);
    throw new EnvironmentFault(
      `Trình duyệt “${browser.path}” không khởi động được; hãy cài lại Chrome, Edge hoặc Chromium, ` +
        `đặt PUPPETEER_EXECUTABLE_PATH tới trình duyệt khác, hoặc chạy với --khong-pdf.`,
      { cause: error },
    );
  });
}

/** Puppeteer stops listening to its pipes before they close; the pipe error of a killed browser would end us. */
function ignoreBrokenPipes(browser: Browser): void {
  for (const pipe of browser.process()?.stdio ?? []) pipe?.on("error", () => undefined);
}

async function openTabs(browser: Browser, { tabs, fonts }: PressOptions): Promise<Tab[]> {
  const fontFiles = fonts === "memory" ? await readFonts() : undefined;
  // The browser has opened a page of its own, which prints as well as any other.
  const opened = await browser.pages();
  const openTab = async (_: unknown, index: number) => {
    const tab = opened[index] ?? (await browser.newPage());
    await tab.setJavaScriptEnabled(false);
    if (fontFiles !== undefined) await answerFonts(tab, fontFiles);
    return tab.createCDPSession();
  };
  return Promise.all(Array.from({ length: tabs }, openTab));
}

async function answerFonts(tab: Page, fontFiles: ReadonlyMap<string, Buffer>): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on("request", (request) => {
    // A tab that is closing refuses the answer; the print then fails by itself and says so.
    answerRequest(request, fontFiles).catch(() => undefined);
  });
}

async function answerRequest(
  request: HTTPRequest,
  fontFiles: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const body = fontFiles.get(request.url());
  if (body !== undefined) {
    // about:blank has its own origin, and a browser loads a font only for a permitted origin.
    const headers = { "Access-Control-Allow-Origin": "*" };
    await request.respond({ status: 200, contentType: "font/ttf", headers, body });
  } else if (request.url().startsWith("data:")) {
    await request.continue();
  } else {
    await request.abort();
  }
}

function closeAfter(close: () => Promise<void>) {
  return async (error: unknown): Promise<never> => {
    await close();
    throw error;
  };
}

/** Asks the browser to end, then kills its whole process group: a hung tab does not listen. */
async function stopBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  const limit = new AbortController();
  const closing = browser.close().catch(() => undefined);
  await Promise.race([closing, sleep(CLOSE_LIMIT_MS, undefined, { signal: limit.signal })]);
  limit.abort();
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  await exited;
}

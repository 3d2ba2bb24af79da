import process from "node:process";
import { launch, type Browser, type Page } from "puppeteer";
import { writeStandInConfig } from "./stand-in-font.ts";
import { LIMITS } from "../run/limits.ts";

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["PUPPETEER_EXECUTABLE_PATH"] ?? ""; // set by the global setup
  const env = { ...process.env, FONTCONFIG_FILE: await writeStandInConfig() };
  return launch({ executablePath, args: ["--no-sandbox"], timeout: LIMITS.browser, env });
}

/** What a page did that it should not: messages, failures, requests to elsewhere. */
export function watchPage(page: Page, base: string): readonly string[] {
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

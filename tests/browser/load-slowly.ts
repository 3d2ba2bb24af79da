import type { HTTPRequest, Page } from "puppeteer";
import { ask } from "./tab.ts";

/** What happened until a page was complete. */
export interface SlowLoad {
  /** Fonts and scripts that were still on their way when the first letters stood on the screen. */
  readonly held: readonly string[];
  /** Cumulative Layout Shift until all had come. */
  readonly shift: number;
}

const WATCH = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts.push(value);
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length > 0) console.log("painted");
  }).observe({ type: "paint", buffered: true });
`;
const SUM_SHIFTS = `document.fonts.ready.then(() => new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    resolve(shifts.reduce((sum, value) => sum + value, 0));
  }));
}))`;

/**
 * Opens a page while every font and script is held back until the first letters are painted. For a page
 * whose first paint waits for one of them, or that asks for no font, it fails when the browser gives up.
 */
export async function loadSlowly(tab: Page, url: string): Promise<SlowLoad> {
  const waiting: HTTPRequest[] = [];
  const state = { isPainted: false };
  const painted = new Promise((resolve) => {
    tab.once("console", resolve);
  });
  const fontAsked = new Promise((resolve) => {
    tab.on("request", (request) => {
      if (request.url().endsWith(".woff2")) resolve(request);
    });
  });
  await tab.evaluateOnNewDocument(WATCH);
  await tab.setRequestInterception(true);
  tab.on("request", (request) => {
    if (!state.isPainted && /\.(?:woff2|js)$/.test(request.url())) waiting.push(request);
    else void request.continue();
  });
  const loaded = tab.goto(url);
  // A script that is held keeps the page from being loaded, a font need not.
  await Promise.race([painted, loaded.then(() => painted)]);
  // On a busy machine the news of the paint may overtake that of the font which the page has asked for.
  await fontAsked;
  state.isPainted = true;
  const held = waiting.map((request) => request.url());
  await Promise.all(waiting.map((request) => request.continue()));
  await loaded;
  return { held, shift: await ask<number>(tab, SUM_SHIFTS) };
}

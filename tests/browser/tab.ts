import type { BrowserContext, CDPSession, Page } from "puppeteer";
import { LIMITS } from "../run/limits.ts";

/** A new page that waits as long as a busy machine may need. */
export async function openTab(browser: BrowserContext): Promise<Page> {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(LIMITS.browser);
  return tab;
}

/** A page of the browser for one use. */
export async function withTab<T>(
  browser: BrowserContext,
  use: (tab: Page) => Promise<T>,
): Promise<T> {
  const tab = await openTab(browser);
  try {
    return await use(tab);
  } finally {
    await tab.close();
  }
}

/** Runs an expression in the page; the lint knows no DOM. */
export async function ask<T>(tab: Page, expression: string): Promise<T> {
  return (await tab.evaluate(expression)) as T; // the caller names the type of its own expression
}

/** Waits until a page stands in its own fonts, as an expression; it asks for them, for where nothing is drawn, nobody does. */
export const WITH_FONTS = `(document.body.offsetHeight, document.fonts.ready)`;

/** Adds a style sheet as a reader's own program does, whom no policy of the page binds. */
export async function addStyles(tab: Page, text: string): Promise<void> {
  const session = await tab.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { frameTree } = await session.send("Page.getFrameTree");
  const { styleSheetId } = await session.send("CSS.createStyleSheet", {
    frameId: frameTree.frame.id,
  });
  await session.send("CSS.setStyleSheetText", { styleSheetId, text });
}

/** What a reader's system says of its colours. */
export interface Colours {
  readonly scheme: "light" | "dark";
  readonly isForced: boolean;
}

/** What was emulated belongs to its session, so each tab keeps one. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** We ask the protocol, because Puppeteer's own call knows no forced colours. */
export async function emulateColours(tab: Page, { scheme, isForced }: Colours): Promise<void> {
  const opened = sessions.get(tab) ?? tab.createCDPSession();
  sessions.set(tab, opened);
  const session = await opened;
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: scheme },
      { name: "forced-colors", value: isForced ? "active" : "none" },
    ],
  });
}

/**
 * Opens a page as a browser without JavaScript does: its own scripts do not run. Then JavaScript is switched on,
 * because our checks need timers.
 */
export async function openWithoutScripts(tab: Page, url: string): Promise<void> {
  await tab.setJavaScriptEnabled(false);
  await tab.goto(url);
  await tab.setJavaScriptEnabled(true);
}

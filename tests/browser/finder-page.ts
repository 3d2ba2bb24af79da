import type { BrowserContext, Page } from "puppeteer";
import { openTab } from "./tab.ts";

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

/** What a reader sees of the table of units and of the controls above it. */
export interface Seen {
  readonly names: readonly string[];
  readonly count: string;
  /** With the letters as they were typed. */
  readonly hash: string;
  /** The head of the column by which the table is sorted, and the direction. */
  readonly order: string;
}

const HASH = `decodeURIComponent(location.hash.replaceAll("+", " "))`;
const SEE = `({
  names: [...document.querySelectorAll(":is(#danh-sach, #tung-don-vi) tbody th[scope=row]")].filter((one) => one.checkVisibility()).map((one) => one.innerText.split("\\n")[0].trim()),
  count: document.querySelector("[data-count]").checkVisibility({ visibilityProperty: true }) ? document.querySelector("[data-count]").innerText : "",
  hash: ${HASH},
  order: [...document.querySelectorAll("[aria-sort]")].map((one) => one.innerText.trim() + " " + one.ariaSort).join(),
})`;

export async function openFinder(
  browser: BrowserContext,
  url: string,
  { viewport = DESK, hasScripts = true } = {},
): Promise<Page> {
  const tab = await openTab(browser);
  await tab.setViewport(viewport);
  await tab.setJavaScriptEnabled(hasScripts);
  await tab.goto(url);
  return tab;
}

export async function see(tab: Page): Promise<Seen> {
  return (await tab.evaluate(SEE)) as Seen; // of SEE
}

/** Waits, because the address changes a moment later. */
export async function seeAddress(tab: Page, hash: string): Promise<Seen> {
  await tab.waitForFunction(`${HASH} === ${JSON.stringify(hash)}`);
  return see(tab);
}

/** Types over what stands in the box. */
export async function search(tab: Page, words: string): Promise<Seen> {
  await tab.focus("#tim-ten");
  await tab.evaluate(`document.querySelector("#tim-ten").select()`);
  await tab.keyboard.press("Backspace");
  await tab.keyboard.sendCharacter(words);
  return see(tab);
}

/** The control that has the focus. It is marked when it is smaller than 24 px or its focus is not visible. */
export const FOCUS = `(() => {
  const one = document.activeElement;
  const { width, height } = one.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const faults = [...(Math.min(width, height) < 24 ? [" nhỏ " + height] : []), ...(outlineStyle === "none" || parseFloat(outlineWidth) < 2 ? [" không thấy"] : [])];
  return (one.id || one.innerText.trim()) + faults.join("");
})()`;

import type { Tab } from "./print-html.ts";

/** After so few prints a tab holds little, and each print bears only a small part of a collection (5 to 25 ms). */
export const PRINTS_BETWEEN = 25;

/**
 * Makes a tab free the memory of earlier documents after every `PRINTS_BETWEEN` prints. Without this a tab grew from
 * 45 to 108 MB in forty unit sheets, and then by some 60 KB with each different sheet (seen with Chromium 156); a
 * garbage collection frees all of it.
 */
export function makeTidier(): (tab: Tab) => Promise<void> {
  const printsSince = new Map<Tab, number>();
  return async (tab) => {
    const prints = printsSince.get(tab) ?? 0;
    const isDue = prints === PRINTS_BETWEEN;
    printsSince.set(tab, isDue ? 1 : prints + 1);
    if (isDue) await tab.send("HeapProfiler.collectGarbage");
  };
}

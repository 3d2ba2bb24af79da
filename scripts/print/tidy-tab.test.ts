import { expect, test } from "vitest";
import { ensureBrowser } from "../setup/ensure-browser.ts";
import { openPress } from "./open-press.ts";
import { printOnTab } from "./print-on-tab.ts";
import { makeDocument } from "../../tests/samples/prints.ts";
import { makeTidier, PRINTS_BETWEEN } from "./tidy-tab.ts";

test("thẻ đã in nhiều tài liệu không giữ những trang cũ", async () => {
  const press = await openPress({ browser: await ensureBrowser(), tabs: 1, fonts: "memory" });
  const options = { fonts: "memory", timeLimitMs: 60_000, tidy: makeTidier() } as const;
  /** Elements of this page and of earlier ones that the tab still holds, after each print. */
  const heldNodes: number[] = [];
  try {
    const [tab] = press.tabs;
    for (let number = 0; tab !== undefined && number <= PRINTS_BETWEEN; number += 1) {
      await printOnTab(tab, makeDocument(String(number)), options);
      heldNodes.push((await tab.send("Memory.getDOMCounters")).nodes);
    }
  } finally {
    await press.close();
  }
  const [first] = heldNodes;
  expect(heldNodes).toHaveLength(PRINTS_BETWEEN + 1);
  expect(heldNodes.at(-1)).toBeLessThan(2 * (first ?? 0));
});

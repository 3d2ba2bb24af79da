import { afterAll, expect, test } from "vitest";
import { openBrowser } from "../browser/open-browser.ts";
import { plantPlainWords } from "../browser/plant-payloads.ts";
import { plantRows, ROWS } from "../browser/plant-rows.ts";
import { makeAll, openViewer } from "../browser/planted-pages.ts";
import { GUARDED_ROOT } from "../guard/guarded-tree.ts";

const PLAIN = await plantPlainWords(GUARDED_ROOT);
const browser = await openBrowser();
const viewer = await openViewer(browser);
const plain = await viewer.open(await makeAll(PLAIN));

afterAll(async () => {
  await browser.close();
});

test.each(ROWS)(
  "nhóm %s vào mọi chỗ, rồi mở ra mọi trang, mọi tài liệu: không có gì lạ",
  async (...row) => {
    const { planted, wronglyRefused } = await plantRows(PLAIN, () => row);
    expect(wronglyRefused).toEqual([]);
    const seen = await viewer.open(await makeAll(planted));
    expect(seen.noted).toEqual([]);
    expect([...seen.skeletons]).toEqual([...plain.skeletons]);
  },
);

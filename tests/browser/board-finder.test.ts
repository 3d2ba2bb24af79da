import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { DESK, openFinder, PHONE, see, seeAddress } from "./finder-page.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readSoundRoot } from "../roots/sound-root.ts";

const { periods } = await readSoundRoot(PROJECT);
const { out } = await buildProject();
const browser = await openBrowser();
const BOARD = pathToFileURL(path.join(out, "noi-bo/theo-doi.html")).href;
const UNITS = periods[0].period.units;
const nameOf = ({ name }: { readonly name: string }) => name;

afterAll(() => browser.close());

describe("bảng theo dõi nội bộ", () => {
  test.each([PHONE, DESK])(
    "lọc theo tình trạng, gửi số liệu; xếp; chia sẻ, ở bề rộng $width",
    async (viewport) => {
      const tab = await openFinder(browser, BOARD, { viewport });
      const noted = watchPage(tab, "file:");
      const { evaluation } = periods[0];
      const named = (ids: readonly string[]) =>
        UNITS.filter(({ id }) => ids.includes(id))
          .map(nameOf)
          .toSorted();
      await tab.select("#loc-tinh-trang", "late");
      const late = await seeAddress(tab, "#tinh-trang=late");
      expect(late.names.toSorted()).toEqual(named(evaluation.states.late));
      expect(late.count).toBe(`Hiện ${evaluation.states.late.length} trong 45 đơn vị`);
      await tab.select("#loc-tinh-trang", "noData");
      expect((await see(tab)).names.toSorted()).toEqual(named(evaluation.states.noData));
      await tab.select("#loc-gui", "silent");
      expect((await see(tab)).count).toBe("Hiện 1 trong 45 đơn vị");
      await tab.goto(`${BOARD}#xep=-thieu`);
      expect((await see(tab)).names[0]).toBe("Chi bộ doanh nghiệp F");
      expect(noted).toEqual([]);
      await tab.close();
    },
  );

  test("mọi đầu cột xếp được, bằng bàn phím", async () => {
    const tab = await openFinder(browser, BOARD);
    const keys = ["ten", "tinh-trang", "gui", "truoc", "thieu"];
    for (const key of keys) {
      await tab.focus(`th[data-sort=${key}] button`);
      await tab.keyboard.press("Enter");
      const { order, names } = await seeAddress(tab, `#xep=${key}`);
      expect(order).toMatch(/ ascending$/);
      expect(names.length).toBe(45);
    }
    await tab.close();
  });

  test("bảng theo phần việc dẫn tới dòng của từng đơn vị, nơi chậm ghi bằng chữ", async () => {
    const tab = await openFinder(browser, BOARD);
    const links = (await tab.evaluate(
      `[...document.querySelectorAll(".by-strand a")].map((one) => document.querySelector(one.hash)?.dataset.ten === one.textContent)`,
    )) as readonly boolean[]; // of the expression
    expect(links).toEqual(Array.from({ length: 45 }, () => true));
    const late = (await tab.evaluate(
      `[...document.querySelectorAll(".by-strand tbody tr")].filter((one) => one.innerText.includes("chậm")).length`,
    )) as number; // of the expression
    expect(late).toBe(periods[0].evaluation.states.late.length);
    await tab.close();
  });
});

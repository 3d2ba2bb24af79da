import path from "node:path";
import { pathToFileURL } from "node:url";
import type { HTTPRequest } from "puppeteer";
import { afterAll, describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { DESK, FOCUS, openFinder, PHONE, search, see, seeAddress } from "./finder-page.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readSheets } from "./read-sheets.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { serveFolder } from "./static-server.ts";
import { openTab } from "./tab.ts";

const { periods } = await readSoundRoot(PROJECT);
const { out } = await buildProject();
const browser = await openBrowser();
const server = await serveFolder(path.join(out, "site"), "/a/b/c/");
const disk = `${pathToFileURL(out).href}/`;
const LIST = { file: `${disk}site/don-vi/index.html`, http: `${server.url}don-vi/index.html` };

afterAll(async () => {
  await browser.close();
  server.close();
});

const UNITS = periods[0].period.units;
const nameOf = ({ name }: { readonly name: string }) => name;

describe.each(["file", "http"] as const)("danh sách đơn vị, mở bằng %s", (where) => {
  test.each([PHONE, DESK])("tìm, lọc, xóa lọc ở bề rộng $width", async (viewport) => {
    const tab = await openFinder(browser, LIST[where], { viewport });
    const noted = watchPage(tab, where === "file" ? "file:" : server.url);
    expect(await see(tab)).toMatchObject({ count: "Hiện 45 đơn vị", hash: "", order: "" });
    const bare = await search(tab, "dang bo xa");
    expect(bare.names).toEqual(UNITS.map(nameOf).filter((name) => name.startsWith("Đảng bộ xã")));
    expect(bare.count).toBe("Hiện 5 trong 45 đơn vị");
    expect((await search(tab, "Đảng bộ xã")).names).toEqual(bare.names);
    expect((await search(tab, "Đảng bộ xã".normalize("NFD"))).names).toEqual(bare.names);
    expect((await search(tab, "đường")).names).toEqual([]);
    expect((await see(tab)).count).toBe("Không có đơn vị nào khớp");
    expect((await search(tab, "long huu")).count).toBe("Hiện 1 trong 45 đơn vị");
    await search(tab, "dang bo");
    await tab.select("#loc-khoi", "co-quan");
    const both = await seeAddress(tab, "#tim=dang bo&khoi=co-quan");
    expect(both.names).toEqual(
      UNITS.filter(({ name, block }) => block === "co-quan" && name.startsWith("Đảng bộ")).map(
        nameOf,
      ),
    );
    await tab.click("[data-clear]");
    const all = await seeAddress(tab, "");
    expect(all.names.length).toBe(45);
    expect(all.count).toBe("Hiện 45 đơn vị");
    expect(noted).toEqual([]);
    await tab.close();
  });

  test("liên kết tới một khối: các dòng trở về khối của mình, khối ấy hiện ra", async () => {
    const tab = await openFinder(browser, `${LIST[where]}#khoi=truong-hoc&xep=-ten`);
    expect((await see(tab)).order).toBe("Đơn vị descending");
    await tab.evaluate(`location.hash = "khoi-su-nghiep"`);
    const seen = await seeAddress(tab, "#khoi-su-nghiep");
    expect(seen.names.length).toBe(45);
    expect(seen.order).toBe("");
    const top = await tab.evaluate(
      `document.getElementById("khoi-su-nghiep").getBoundingClientRect().top`,
    );
    expect(Math.abs(Number(top))).toBeLessThan(200);
    await tab.close();
  });

  test("in ra thì đầu bảng có trên mọi tờ, dù đầu cột là nút bấm", async () => {
    const tab = await openFinder(browser, LIST[where]);
    const sheets = await readSheets(await tab.pdf({ preferCSSPageSize: true }));
    const heads = sheets.map(({ lines }) =>
      lines.some(({ text }) => text.replace(/\s+/g, " ").includes("Đơn vị Loại Khối")),
    );
    expect(heads.length).toBeGreaterThan(2);
    expect(heads).toEqual(heads.map(() => true));
    await tab.close();
  });

  test("liên kết chia sẻ mở ra đúng như đã tìm, lọc, xếp", async () => {
    const tab = await openFinder(browser, `${LIST[where]}#tim=chi+bo&khoi=truong-hoc&xep=-ten`);
    const names = UNITS.filter(({ block }) => block === "truong-hoc").map(nameOf);
    const seen = await see(tab);
    expect(seen.names).toEqual(names.toSorted(new Intl.Collator("vi").compare).toReversed());
    expect(seen.order).toBe("Đơn vị descending");
    await tab.goto(`${LIST[where]}#loai=dang-bo-phuong`);
    expect((await see(tab)).names).toEqual(["Đảng bộ Phường 2", "Đảng bộ phường A"]);
    await tab.close();
  });

  test("liên kết với điều không có trong danh sách thì không lọc theo điều ấy", async () => {
    const tab = await openFinder(browser, `${LIST[where]}#khoi=khong-co&xep=khong-co&la=1`);
    expect((await see(tab)).count).toBe("Hiện 45 đơn vị");
    await tab.close();
  });

  test("neo của khối vẫn là neo", async () => {
    const tab = await openFinder(browser, `${LIST[where]}#khoi-truong-hoc`);
    expect((await see(tab)).count).toBe("Hiện 45 đơn vị");
    const top = await tab.evaluate(
      `document.querySelector("#khoi-truong-hoc").getBoundingClientRect().top`,
    );
    expect(top).toBeLessThan(100);
    await tab.close();
  });
});

describe("xếp thứ tự", () => {
  test("bấm đầu cột, bấm lại thì ngược lại; cùng hạng thì theo tên; xóa lọc thì về từng khối", async () => {
    const tab = await openFinder(browser, LIST.file);
    const before = await see(tab);
    await tab.click("th[data-sort=ten] button");
    const names = UNITS.map(nameOf).toSorted(new Intl.Collator("vi", { numeric: true }).compare);
    expect(await see(tab)).toMatchObject({ names, order: "Đơn vị ascending" });
    await tab.click("th[data-sort=ten] button");
    expect((await seeAddress(tab, "#xep=-ten")).names).toEqual(names.toReversed());
    await tab.click("th[data-sort=diem] button");
    const pilots = UNITS.filter(({ isPilot }) => isPilot).map(nameOf);
    expect((await see(tab)).names.slice(0, 3).toSorted()).toEqual(pilots.toSorted());
    await tab.click("[data-clear]");
    expect(await see(tab)).toEqual({ ...before, hash: expect.any(String) as string });
    await tab.close();
  });

  test("trên điện thoại thì bằng danh sách chọn", async () => {
    const tab = await openFinder(browser, LIST.file, { viewport: PHONE });
    await tab.select("#xep-theo", "-ten");
    expect((await see(tab)).names[0]).toBe("Đảng bộ xã Long Hữu");
    await tab.close();
  });
});

test("chỉ dùng bàn phím: tới được mọi ô, thấy chỗ đang đứng, gõ, chọn, xếp, xóa", async () => {
  const tab = await openFinder(browser, LIST.file);
  await tab.focus(".blocks-overview tbody tr:last-child a");
  const stops: string[] = [];
  for (let press = 0; press < 9; press += 1) {
    await tab.keyboard.press("Tab");
    stops.push((await tab.evaluate(FOCUS)) as string); // of FOCUS
  }
  expect(stops).toEqual([
    "tim-ten",
    "loc-khoi",
    "loc-loai",
    "loc-diem",
    "Xóa lọc",
    "Đơn vị",
    "Loại",
    "Khối",
    "Làm điểm",
  ]);
  await tab.keyboard.press("Enter");
  expect((await see(tab)).order).toBe("Làm điểm ascending");
  expect(await tab.evaluate(FOCUS)).toBe("Làm điểm");
  await tab.focus("#loc-khoi");
  await tab.keyboard.press("ArrowDown");
  expect((await see(tab)).count).toBe("Hiện 7 trong 45 đơn vị");
  await tab.focus("[data-clear]");
  await tab.keyboard.press("Space");
  expect(await see(tab)).toMatchObject({ count: "Hiện 45 đơn vị", order: "" });
  await tab.close();
});

describe("không có JavaScript", () => {
  test.each([PHONE, DESK])(
    "cả bảng, số theo khối, không có ô tìm ở bề rộng $width",
    async (viewport) => {
      const tab = await openFinder(browser, LIST.file, { viewport, hasScripts: false });
      const { names, count } = await see(tab);
      expect(names.length).toBe(45);
      expect(count).toBe("");
      expect(
        await tab.evaluate(`document.querySelector("search").getBoundingClientRect().height`),
      ).toBe(0);
      expect(
        await tab.evaluate(
          `[...document.querySelectorAll("button, input, select")].filter((one) => one.checkVisibility()).length`,
        ),
      ).toBe(0);
      await tab.close();
    },
  );
});

test.each([PHONE, DESK])("không xê dịch khi tập lệnh chạy, ở bề rộng $width", async (viewport) => {
  const tab = await openTab(browser);
  await tab.setViewport(viewport);
  await tab.evaluateOnNewDocument(`new PerformanceObserver((list) => {
    globalThis.shift = (globalThis.shift ?? 0) + list.getEntries().reduce((sum, { value }) => sum + value, 0);
  }).observe({ type: "layout-shift", buffered: true })`);
  // The script comes only when the page without it has been looked at.
  await tab.setRequestInterception(true);
  const script = new Promise<HTTPRequest>((resolve) => {
    tab.on("request", (request) => {
      if (request.url().endsWith("units.js")) resolve(request);
      else void request.continue();
    });
  });
  const going = tab.goto(LIST.http);
  await tab.waitForSelector("footer");
  // We wait for the fonts, because they move lines too.
  await tab.waitForFunction(HAS_FONTS);
  await tab.evaluate(DRAWN_AND_TOLD);
  const early = (await tab.evaluate(LAID)) as Laid; // of LAID
  await (await script).continue();
  await going;
  await tab.waitForFunction(`document.querySelector("search").hidden === false`);
  const late = (await tab.evaluate(LAID)) as Laid; // of LAID
  expect(early.isHidden).toBe(true);
  expect(late).toEqual({ ...early, isHidden: false });
  await tab.close();
});

const HAS_FONTS = `document.fonts.status === "loaded" && [...document.fonts].some(({ status }) => status === "loaded")`;

/** The browser draws what the fonts move in the next frames, and reports it after them. */
const DRAWN_AND_TOLD = `new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
})`;

interface Laid {
  readonly isHidden: boolean;
  readonly places: readonly number[];
  readonly shift: number;
}

const LAID = `({
  isHidden: document.querySelector("search").hidden,
  places: [...document.querySelectorAll("#danh-sach, #danh-sach tr, footer")].map((one) => one.getBoundingClientRect().top),
  shift: globalThis.shift ?? 0,
})`;

test("in danh sách đã lọc thì ghi còn bao nhiêu; in cả danh sách thì không có ô tìm", async () => {
  const tab = await openFinder(browser, LIST.file);
  await tab.emulateMediaType("print");
  const shown = `document.querySelector("search").checkVisibility()`;
  expect(await tab.evaluate(shown)).toBe(false);
  await tab.select("#loc-khoi", "co-quan");
  expect(await tab.evaluate(shown)).toBe(true);
  expect(await tab.evaluate(`document.querySelector("search").innerText.trim()`)).toBe(
    "Hiện 12 trong 45 đơn vị",
  );
  await tab.close();
});

import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildProject, buildRoot } from "../roots/built-root.ts";
import { toText } from "../figures/html-text.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { openTab, WITH_FONTS } from "./tab.ts";

const BOARD = "noi-bo/theo-doi.html";
const { periods, board } = await readSoundRoot(PROJECT);
const { tree, out } = await buildProject();
const plain = await buildRoot(PROJECT, { hasPdf: false });
const html = String(tree.get(BOARD));
const folder = `${pathToFileURL(path.join(out, "noi-bo")).href}/`;
const browser = await openBrowser({ isDrawn: false });

afterAll(() => browser.close());

describe.each([
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
])("bảng theo dõi ở bề rộng $width", (viewport) => {
  test("vừa màn hình, đúng phông, không gọi ra ngoài", async () => {
    const tab = await openTab(browser);
    await tab.setViewport(viewport);
    const noted = watchPage(tab, folder);
    await tab.goto(`${folder}theo-doi.html`);
    await tab.evaluate(`${WITH_FONTS}.then(() => null)`);
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
    expect(
      await tab.evaluate(`[...document.fonts].some(({ status }) => status === "loaded")`),
    ).toBe(true);
    expect(noted).toEqual([]);
    await tab.close();
  });
});

test("trên điện thoại, ô nào của các bảng ghi nhận cũng rộng bằng hàng của nó", async () => {
  const tab = await openTab(browser);
  await tab.setViewport({ width: 360, height: 740 });
  await tab.goto(`${folder}theo-doi.html`);
  const widths = await tab.evaluate(
    `[...document.querySelectorAll(".units-board__records td")].map((td) => td.offsetWidth - td.parentElement.clientWidth)`,
  );
  expect(widths).toContain(0);
  expect(new Set(widths as readonly number[])).toEqual(new Set([0])); // `as`: the expression above
  await tab.close();
});

test("không có lệnh, kiểu viết trong trang", () => {
  expect(html).not.toMatch(/<script(?! src="assets\/units\.js" defer><)|<style| style="/);
});

test("ghi rõ lưu hành nội bộ và số liệu minh họa", () => {
  expect(toText(html)).toContain("LƯU HÀNH NỘI BỘ");
  expect(toText(html)).toContain("SỐ LIỆU MINH HỌA");
});

test("có đủ mọi đơn vị, mỗi đơn vị dẫn tới phiếu có thật", () => {
  const links = Array.from(html.matchAll(/href="(don-vi\/[^"]+)"/g), ([, href]) => href);
  expect(links.toSorted()).toEqual(
    periods[0].period.units.map(({ id }) => `don-vi/${id}.pdf`).toSorted(),
  );
  expect(links.filter((href) => !tree.has(`noi-bo/${href ?? ""}`))).toEqual([]);
});

test("không in PDF thì vẫn có bảng, không dẫn tới phiếu nào", () => {
  const own = String(plain.tree.get(BOARD));
  expect(own).not.toContain(".pdf");
  const withoutLinks = (page: string) => toText(page).replace(/\s+/g, " ");
  expect(withoutLinks(own)).toBe(withoutLinks(html));
});

test("số cộng là của dữ liệu; mục còn thiếu có dòng để điền", () => {
  const text = toText(html);
  const { sent, unitCount, complete } = board?.counts ?? { sent: 0, unitCount: 0, complete: 0 };
  expect(text).toContain(`Đã gửi ${sent}/${unitCount} đơn vị; đủ mọi số liệu ${complete}`);
  for (const { missing, file } of board?.units ?? [])
    for (const { name, id, line } of missing) {
      expect(text).toContain(`${name} (“${id}”)`);
      expect(text).toContain(`${file}, dòng ${line}`);
    }
});

test("thay đổi đã xác nhận và kết quả xác định lại có lý do và người", () => {
  const text = toText(html);
  const declared = periods[0].period.units.flatMap((unit) => [
    ...unit.confirmations,
    ...unit.rulings,
  ]);
  expect(declared.length).toBeGreaterThan(2);
  for (const { reason, person } of declared) {
    expect(text).toContain(reason);
    expect(text).toContain(person);
  }
});

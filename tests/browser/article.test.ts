import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer";
import { afterAll, describe, expect, test } from "vitest";
import { buildProject } from "../roots/built-root.ts";
import { decodeEntities, listAttributes, toText } from "../figures/html-text.ts";
import { openBrowser, watchPage } from "./open-browser.ts";
import { serveFolder } from "./static-server.ts";
import { openTab } from "./tab.ts";

const { tree, out } = await buildProject();
const read = (name: string) => String(tree.get(name));
const [published, copyPage, report] = [
  "site/bai-dang.html",
  "noi-bo/sao-chep.html",
  "site/index.html",
].map(read);
const article = cut(published, "<article>", "</article>");
const source = decodeEntities(
  /<textarea id="ma-html"[^>]*>(.*?)<\/textarea>/s.exec(copyPage ?? "")?.[1] ?? "",
);
const browser = await openBrowser();
const server = await serveFolder(path.join(out, "noi-bo"), "/x/");
const folder = `${pathToFileURL(out).href}/`;

afterAll(async () => {
  await browser.close();
  server.close();
});

function cut(html = "", from: string, to: string): string {
  return html.slice(html.indexOf(from) + from.length, html.indexOf(to));
}

/** The elements that the editor of a portal keeps, with the parts of tables and lists. */
const KEPT = "h2 h3 p ul ol li strong em a figure img figcaption table thead tbody tr th td".split(
  " ",
);
const KEPT_ATTRIBUTES = ["href", "src", "alt", "width", "height", "start"];

describe.each([
  ["bai-dang.html", article],
  ["bản sao chép", source],
])("bài trong %s", (_name, html) => {
  test("chỉ gồm những thẻ và thuộc tính mà trang soạn bài giữ lại", () => {
    const tags = Array.from(html.matchAll(/<([a-z0-9]+)((?:\s[^>]*)?)>/g));
    expect(tags.length).toBeGreaterThan(40);
    expect(tags.map(([, name = ""]) => name).filter((name) => !KEPT.includes(name))).toEqual([]);
    const attributes = tags.flatMap(([, , own = ""]) =>
      Array.from(own.matchAll(/([a-z-]+)=/g), ([, key = ""]) => key),
    );
    expect(attributes.filter((key) => !KEPT_ATTRIBUTES.includes(key))).toEqual([]);
  });

  test("theo đúng thứ tự của bài, và ghi là số liệu minh họa, dự thảo", () => {
    const text = toText(html);
    const order = [
      "Số liệu chốt đến ngày 10/4/2020",
      "SỐ LIỆU MINH HỌA",
      "Thực hiện Chỉ thị",
      "Thứ nhất,",
      "Thứ bảy,",
      "tạm hoãn",
      "Hạn chế",
      "Một là,",
      "Giải pháp: Thứ nhất",
      "Bốn là,",
      "cần tập trung một số giải pháp",
      "thành công tốt đẹp",
      "tác giả",
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.includes(-1)).toBe(false);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain("Dự thảo lần 1");
  });

  test("có từng câu của báo cáo", () => {
    const ofReport = toText(report ?? "")
      .split("\n")
      .filter((line) => /^(Thứ|Một|Hai|Ba|Bốn) .{1,6}, /.test(line));
    expect(ofReport.length).toBeGreaterThan(12);
    const text = toText(html);
    expect(ofReport.filter((line) => !text.includes(line))).toEqual([]);
  });
});

test("trong bản sao chép không có địa chỉ nào chỉ chạy tại chỗ; chỗ của hình ghi bằng chữ", () => {
  const addresses = [...listAttributes(source, "href"), ...listAttributes(source, "src")];
  expect(addresses.filter((one) => !/^(https|mailto|tel):/.test(one))).toEqual([]);
  expect(source).toContain("[Chèn hình: tien-do-2020-04-10.png]");
});

test("mọi hình có chữ thay thế, kích thước, dưới 100 KB, và nằm ở cả hai nơi", () => {
  const pictures = listAttributes(article, "src");
  expect(pictures).toHaveLength(3);
  expect(listAttributes(article, "alt").every((alt) => alt.length > 40)).toBe(true);
  for (const picture of [...pictures, "bai-dang/chia-se.png"]) {
    const inside = tree.get(`noi-bo/${picture}`);
    expect(inside?.length).toBeLessThan(100_000);
    const outside = picture.endsWith("chia-se.png") ? "site/assets/chia-se.png" : `site/${picture}`;
    expect(tree.get(outside)?.equals(inside ?? Buffer.alloc(0))).toBe(true);
    expect(copyPage).toContain(`href="${picture}" download`);
  }
});

describe.each(["site/bai-dang.html", "site/404.html", "noi-bo/sao-chep.html"])(
  "trang %s",
  (name) => {
    test.each([360, 768, 1440])(
      "ở bề rộng %i: vừa màn hình, đủ hình, không gọi ra ngoài",
      async (width) => {
        const tab = await openTab(browser);
        await tab.setViewport({ width, height: 800 });
        const noted = watchPage(tab, folder);
        await tab.goto(folder + name);
        expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(width);
        expect(
          await tab.evaluate(
            `[...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth === 1200)`,
          ),
        ).toBe(true);
        expect(noted).toEqual([]);
        await tab.close();
      },
    );
  },
);

interface Copied {
  readonly html: string;
  readonly text: string;
}

/** What lies on the clipboard. */
const READ_CLIPBOARD = `navigator.clipboard.read().then(async ([item]) => {
  const read = async (type) => item.types.includes(type) ? (await item.getType(type)).text() : "";
  return { html: await read("text/html"), text: await read("text/plain") };
})`;
/** Older browsers and pages of plain http have no such clipboard, so we note what the copy event carries. */
const OLD_BROWSER = `Object.defineProperty(navigator, "clipboard", { value: undefined });
  addEventListener("copy", ({ clipboardData }) => {
    globalThis.copied = { html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") };
  });`;

/** Presses a button by the keyboard and gives what the page says of it. */
async function press(tab: Page, button: string): Promise<string> {
  await tab.evaluate(
    `[...document.querySelectorAll("button")].find(({ textContent }) => textContent === ${JSON.stringify(button)}).focus()`,
  );
  await tab.evaluate(`document.querySelector("#thong-bao").textContent = ""`);
  await tab.keyboard.press("Enter");
  await tab.waitForFunction(`document.querySelector("#thong-bao").textContent !== ""`);
  return (await tab.evaluate(`document.querySelector("#thong-bao").textContent`)) as string; // of the expression
}

describe("các nút sao chép", () => {
  test("từ máy chủ: bài viết thành chữ có định dạng, mã thành chữ trơn", async () => {
    const context = await openBrowser();
    for (const name of ["clipboard-read", "clipboard-write"])
      await context.setPermission(new URL(server.url).origin, {
        permission: { name },
        state: "granted",
      });
    const tab = await openTab(context);
    await tab.goto(`${server.url}sao-chep.html`);
    expect(await press(tab, "Sao chép bài viết")).toBe("Đã sao chép: Bài viết. Dán bằng Ctrl + V.");
    const { html, text } = (await tab.evaluate(READ_CLIPBOARD)) as Copied; // of the expression
    expect(toText(html)).toBe(toText(source));
    expect(html).not.toMatch(/ style="| class="|<script/);
    expect(text).toContain("Một là,");
    expect(text).not.toContain("<p>");
    expect(await press(tab, "Sao chép mã HTML")).toBe(
      "Đã sao chép: Mã HTML của bài. Dán bằng Ctrl + V.",
    );
    expect(await tab.evaluate(READ_CLIPBOARD)).toEqual({ html: "", text: source });
    await context.close();
  });

  test("mở từ thư mục, trình duyệt cũ: vẫn chép đúng từng chữ của mã", async () => {
    const tab = await openTab(browser);
    await tab.evaluateOnNewDocument(OLD_BROWSER);
    await tab.goto(`${folder}noi-bo/sao-chep.html`);
    expect(await press(tab, "Sao chép bài viết")).toMatch(/^Đã sao chép: Bài viết/);
    const rich = (await tab.evaluate("copied")) as Copied; // of OLD_BROWSER
    expect(rich.html).toBe(source);
    expect(rich.text).toContain("Thứ bảy,");
    expect(await press(tab, "Sao chép tiêu đề")).toMatch(/^Đã sao chép: Tiêu đề/);
    expect(await tab.evaluate("copied.text")).toMatch(/^Công tác chuẩn bị đại hội/);
    await tab.close();
  });

  test("trình duyệt từ chối cách mới thì dùng cách cũ", async () => {
    const tab = await openTab(browser);
    await tab.evaluateOnNewDocument(
      `navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
       addEventListener("copy", () => { globalThis.isOldWay = true; });`,
    );
    await tab.goto(`${server.url}sao-chep.html`);
    expect(await press(tab, "Sao chép mã HTML")).toMatch(/^Đã sao chép/);
    expect(await tab.evaluate("isOldWay")).toBe(true);
    await tab.close();
  });

  test("không cách nào được: bài được chọn sẵn, trang nói phải làm gì, và Ctrl + C chép đúng mã", async () => {
    const tab = await openTab(browser);
    await tab.evaluateOnNewDocument(`${OLD_BROWSER} document.execCommand = () => false;`);
    await tab.goto(`${folder}noi-bo/sao-chep.html`);
    expect(await press(tab, "Sao chép bài viết")).toBe(
      "Trình duyệt không cho tự sao chép. Bài viết đã được chọn sẵn: hãy nhấn Ctrl + C.",
    );
    expect(await tab.evaluate("getSelection().toString()")).toContain("Thứ bảy,");
    await tab.evaluate(
      `document.dispatchEvent(new ClipboardEvent("copy", { bubbles: true, clipboardData: new DataTransfer() }))`,
    );
    expect(await tab.evaluate("copied.html")).toBe(source);
    await tab.close();
  });

  test("tắt JavaScript: không nút nào hiện, mã vẫn đọc và chọn được", async () => {
    const tab = await openTab(browser);
    await tab.setJavaScriptEnabled(false);
    await tab.goto(`${folder}noi-bo/sao-chep.html`);
    expect(
      await tab.evaluate(
        `[...document.querySelectorAll("button")].filter((one) => one.checkVisibility()).length`,
      ),
    ).toBe(0);
    expect(await tab.evaluate(`document.querySelector("#ma-html").value`)).toBe(source);
    expect(
      await tab.evaluate(`document.body.innerText.includes("nhấn Ctrl + A rồi Ctrl + C")`),
    ).toBe(true);
    await tab.close();
  });
});

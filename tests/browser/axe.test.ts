import { afterAll, describe, expect, test } from "vitest";
import { findAxeViolations, type Setting } from "./find-axe-violations.ts";
import { openBrowser } from "./open-browser.ts";
import { buildSampledPages, longestOfEachKind, toKind } from "./sampled-pages.ts";
import { openWithoutScripts, withTab } from "./tab.ts";
import { findMarkupFaults } from "./find-markup-faults.ts";

const WIDTHS = [360, 768, 1440];
const COLOURS = [
  { scheme: "light", isForced: false },
  { scheme: "dark", isForced: false },
] as const;
/** A script changes the structure of a page, not its colours, so one scheme is enough. */
const LIGHT: readonly Setting[] = WIDTHS.map((width) => ({
  width,
  scheme: "light",
  isForced: false,
}));
const SETTINGS: readonly Setting[] = [
  ...WIDTHS.flatMap((width) => COLOURS.map((colours) => ({ width, ...colours }))),
  { width: 768, scheme: "dark", isForced: true },
];

const pages = await buildSampledPages();
const browser = await openBrowser();

afterAll(async () => {
  await browser.close();
});

/**
 * Colours belong to the parts of a page: they are tried on the town's page of each kind here, and on every state of
 * every part in component-pages.test.ts. Another root has other parts at other places, which light shows as well.
 */
const toSettings = (name: string) => (name.startsWith("thi-xa/") ? SETTINGS : LIGHT);

const describeColours = (name: string) =>
  toSettings(name) === SETTINGS ? "sáng, tối, màu bắt buộc" : "sáng";

describe.each(pages)("trang $name", ({ name, url, html }) => {
  test(`không vi phạm WCAG 2.2 AA: mọi cỡ màn hình, ${describeColours(name)}`, async () => {
    const found = await withTab(browser, async (tab) => {
      await tab.goto(url);
      return findAxeViolations(tab, toSettings(name));
    });
    expect(found).toEqual([]);
  });

  // Without a script the page is the same either way.
  if (html.includes("<script"))
    test("tắt JavaScript cũng vậy", async () => {
      const found = await withTab(browser, async (tab) => {
        await openWithoutScripts(tab, url);
        return findAxeViolations(tab, LIGHT);
      });
      expect(found).toEqual([]);
    });

  test("HTML đúng chuẩn", async () => {
    expect(await findMarkupFaults(html)).toEqual([]);
  });
});

describe("phép soát này", () => {
  test("lấy mọi loại trang, mỗi loại trang dài nhất", () => {
    const page = (name: string, html: string) => ({ name, kind: toKind(name), url: "", html });
    const units = [page("site/don-vi/a/index.html", "1"), page("site/don-vi/b/index.html", "12")];
    const list = page("site/don-vi/index.html", "");
    expect(longestOfEachKind([...units, list])).toEqual([units[1], list]);
  });

  test("thấy được lỗi ở đúng cỡ màn hình và đúng màu", async () => {
    const html = `<!doctype html><html lang="vi"><title>x</title><style>
      p { color: #000 } @media (prefers-color-scheme: dark) { p { color: #eee } }
      a { display: none } @media (width < 500px) { a { display: block } }
      </style><p>chữ</p><a href="#x"></a></html>`;
    const found = await withTab(browser, async (tab) => {
      await tab.setContent(html);
      return findAxeViolations(tab, SETTINGS);
    });
    expect(found.map((one) => one.split(": ").slice(0, 2).join(": "))).toEqual([
      "360 light: link-name",
      "360 dark: color-contrast",
      "768 dark: color-contrast",
      "1440 dark: color-contrast",
    ]);
  });

  test("một trang mở như khi tắt JavaScript thì mã của trang không chạy", async () => {
    const text = await withTab(browser, async (tab) => {
      const html = `<!doctype html><body><p>a</p><script>document.body.append("b")</script>`;
      await openWithoutScripts(tab, `data:text/html,${html}`);
      return tab.evaluate(
        "new Promise((resolve) => setTimeout(() => resolve(document.body.innerText.trim()), 10))",
      );
    });
    expect(text).toBe("a");
  });
});

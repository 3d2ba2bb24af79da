import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildExample, buildProject, buildRoot, type BuiltRoot } from "../roots/built-root.ts";
import { readCharts } from "./charts.ts";
import { decodeEntities, listAttributes, toText } from "../figures/html-text.ts";
import { openBrowser } from "./open-browser.ts";
import { PROJECT } from "../roots/project-root.ts";
import { readSheets, type Sheet } from "./read-sheets.ts";
import { longestOfEachKind, toSampledPages, type SampledPage } from "./sampled-pages.ts";
import { openTab } from "./tab.ts";

const MARK = "SỐ LIỆU MINH HỌA";
/** In points: A4, the margins at its sides (22 mm), and between which heights the page itself stands. */
const A4 = [595.28, 841.89] as const;
const SIDE = 62.36;
const BODY = [50, 800] as const;

interface Printed {
  readonly name: string;
  readonly html: string;
  readonly sheets: readonly Sheet[];
}

const browser = await openBrowser({ isDrawn: false });
const tab = await openTab(browser);
await tab.setJavaScriptEnabled(false);
// The window of a phone, in which a page shows less than a sheet must show.
await tab.setViewport({ width: 360, height: 740 });
const [town, next, small, bare] = await Promise.all([
  toPages("thi-xa", buildProject()),
  toPages("nhiem-ky-sau", buildExample()),
  toPages("hai-ky", buildRoot(path.join(PROJECT, "tests/golden/hai-ky"), { hasPdf: false })),
  toPages(
    "mot-don-vi",
    buildRoot(path.join(PROJECT, "tests/golden/mot-don-vi"), { hasPdf: false }),
  ),
]);
// The styles that stand in 404.html are those of the screen alone.
const styled = town.filter(({ html }) => html.includes('rel="stylesheet"'));
const kinds = await printAll(longestOfEachKind(styled), [0]);

afterAll(() => browser.close());

async function toPages(name: string, built: Promise<BuiltRoot>): Promise<readonly SampledPage[]> {
  return toSampledPages(name, await built);
}

function only(pages: readonly SampledPage[], name: string): readonly SampledPage[] {
  return pages.filter((page) => page.name.endsWith(`/site/${name}`));
}

/**
 * Prints pages from disk, once for each of `shiftsMm`: everything stands that much lower, so that the sheets end
 * elsewhere.
 */
async function printAll(
  pages: readonly SampledPage[],
  shiftsMm: readonly number[],
): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  for (const { name, html, url } of pages) {
    await tab.goto(url);
    for (const shift of shiftsMm) {
      // Asked for its height, the page asks for its fonts; the print waits for them.
      await tab.evaluate(
        `document.querySelector("h1").style.paddingTop = "${String(shift)}mm"; document.body.offsetHeight`,
      );
      const sheets = await readSheets(await tab.pdf({ preferCSSPageSize: true }));
      printed.push({ name: `${name}, thấp hơn ${String(shift)} mm`, html, sheets });
    }
  }
  return printed;
}

/** The lines of a sheet without those in its margins. */
function bodyOf({ lines }: Sheet): readonly string[] {
  return lines.filter(({ foot }) => foot > BODY[0] && foot < BODY[1]).map(({ text }) => text);
}

function marginsOf({ lines }: Sheet, where: "head" | "foot"): string {
  const isThere = where === "head" ? (y: number) => y <= BODY[0] : (y: number) => y >= BODY[1];
  return lines
    .filter(({ foot }) => isThere(foot))
    .map(({ text }) => text)
    .join(" ");
}

/** The text without spaces, because it does not matter where a line ends. */
const squeeze = (text: string) => text.replace(/\s/g, "");
const textOf = (sheets: readonly Sheet[]) => squeeze(sheets.flatMap(bodyOf).join(""));

function listTexts(html: string, element: RegExp): readonly string[] {
  return Array.from(html.matchAll(element), ([markup]) => squeeze(toText(markup)));
}

describe.each(kinds)("in $name", ({ name, html, sheets }) => {
  test("mọi tờ là A4 dọc, không chữ nào ra ngoài lề, không bị thu nhỏ cho vừa", () => {
    for (const { width, height, lines } of sheets) {
      expect(Math.abs(width - A4[0]) + Math.abs(height - A4[1])).toBeLessThan(1);
      expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThan(SIDE - 1);
      expect(Math.max(...lines.map(({ right }) => right))).toBeLessThan(width - SIDE + 1);
    }
    const [heading = ""] = listTexts(html, /<h1\b.*?<\/h1>/gs);
    const line = sheets[0]?.lines.find(({ text }) => heading.startsWith(squeeze(text)));
    expect(line?.size).toBeCloseTo(18, 1);
  });

  test("mọi tờ ghi ngày chốt số liệu, «SỐ LIỆU MINH HỌA» và số tờ; từ tờ thứ hai ghi tên trang", () => {
    const [own = ""] = listTexts(html, /<title>.*?<\/title>/gs);
    // An internal page says that it is internal where a public one names its issuer.
    const title = name.includes("/noi-bo/") ? own.replace(/–[^–]*$/, "–LƯUHÀNHNỘIBỘ") : own;
    const [asOf = ""] = listAttributes(html, "data-as-of");
    expect(sheets.map((sheet) => marginsOf(sheet, "foot"))).toEqual(
      sheets.map((_, index) => `${asOf} ${MARK} Trang ${index + 1}/${sheets.length}`),
    );
    expect(sheets.map((sheet) => squeeze(marginsOf(sheet, "head")).length > 0)).toEqual(
      sheets.map((_, index) => index > 0),
    );
    for (const sheet of sheets.slice(1)) {
      // A long title stands on two lines, the number of the draft between them.
      const head = squeeze(marginsOf(sheet, "head"));
      expect(head).toContain("Dựthảolần1");
      expect(head.replace("Dựthảolần1", "")).toBe(title);
    }
    expect(bodyOf(sheets[0] ?? { width: 0, height: 0, lines: [] }).join(" ")).toContain(`${MARK}.`);
  });

  test("không có gì chỉ dùng được trên màn hình", () => {
    const text = textOf(sheets);
    const navs = listTexts(html, /<nav class="site-nav".*?<\/nav>/gs);
    // An internal page and the article stand alone.
    expect(navs.join("").includes("BáocáoĐơnvị")).toBe(html.includes("<nav"));
    const forScreen = ["Đến nội dung chính", "Mục lục", "vuốt ngang", "Các kỳ báo cáo", ".html"];
    expect([...navs, ...forScreen.map(squeeze)].filter((one) => text.includes(one))).toEqual([]);
  });

  test("chữ trong mọi phần gập lại đều có trên giấy", () => {
    const text = textOf(sheets);
    const folded = Array.from(html.matchAll(/<details\b.*?<\/details>/gs), ([whole]) => whole);
    const words =
      /<(li|summary|caption|dt|dd)\b.*?<\/\1>|<p class="data-table__note">.*?<\/p>|<span class="by-block__count">.*?<\/span>/gs;
    for (const details of folded) {
      expect(listTexts(details, words).length).toBeGreaterThan(1);
      expect(listTexts(details, words).filter((one) => !text.includes(one))).toEqual([]);
    }
  });

  test("tờ cuối không chỉ có chân trang, không tờ nào trắng", () => {
    expect(findStranded({ name: "", html, sheets })).toEqual([]);
  });
});

/** Sheets whose last line leads to the next sheet, or whose first line belongs to the sheet before. */
function findStranded({ name, html, sheets }: Printed): readonly string[] {
  const issuers = listTexts(html, /<span class="site-header__issuer">.*?<\/span>/gs);
  const leading = listTexts(html, /<(h[1-3]|caption|summary|thead)\b.*?<\/\1>/gs);
  // A chart has its title above, a picture of the article below.
  const titles = listTexts(html, /<p class="chart-figure__(?:title|about)">.*?<\/p>/gs);
  const captions = listTexts(html, /(?<=<img[^>]*>\s*)<figcaption\b.*?<\/figcaption>/gs);
  // «… còn một số hạn chế:», before the items
  const leads = listTexts(html, /(?<=<div class="text">\s*)<p>[^<]*<\/p>/gs);
  return sheets.flatMap((sheet, index) => {
    const lines = bodyOf(sheet);
    const first = squeeze(lines[0] ?? "");
    const last = squeeze(lines.at(-1) ?? "");
    // A picture is no line of text, so a caption is torn off only if it is the first line of a sheet.
    const [top] = sheet.lines.filter(({ foot }) => foot > BODY[0]);
    const isAtTop = (top?.foot ?? 0) < BODY[0] + 30;
    const isStranded =
      last === "" ||
      [...leading, ...titles].includes(last) ||
      leads.some((lead) => lead.includes(last)) ||
      (isAtTop && captions.some((caption) => caption.startsWith(first))) ||
      (index > 0 && issuers.some((issuer) => first.startsWith(issuer)));
    return isStranded ? [`${name}, tờ ${index + 1}: «${first}» … «${last}»`] : [];
  });
}

describe("dù tờ hết ở đâu", async () => {
  const everywhere = [
    ...(await printAll(only(small, "index.html"), [10, 30, 50, 110, 130, 190, 210])),
    ...(await printAll(only(small, "tien-do/index.html"), [45, 90])),
    ...(await printAll(only(next, "index.html"), [8, 14])),
    ...(await printAll(only(town, "don-vi/index.html"), [45, 53])),
    ...(await printAll(only(town, "tien-do/index.html"), [60])),
    ...(await printAll(only(town, "bai-dang.html"), [36])),
  ];

  test("không đề mục, lời dẫn, đầu bảng nào nằm lại cuối tờ; chân trang không sang tờ mới một mình", () => {
    expect(everywhere.flatMap(findStranded)).toEqual([]);
  });

  test("bảng sang tờ mới thì in lại hàng đầu bảng", () => {
    const units = everywhere.filter(({ name }) => name.includes("/site/don-vi/"));
    const begins = units.flatMap(({ sheets }) => sheets.slice(1).map((one) => bodyOf(one)[0]));
    expect(begins.length).toBeGreaterThan(2);
    expect(new Set(begins)).toEqual(new Set(["Đơn vị Loại Khối Làm điểm"]));
  });

  test("mỗi biểu đồ in một lần, trọn trên một tờ với tên và lời tả", () => {
    const withCharts = [...kinds, ...everywhere].filter(({ html }) => html.includes("<figure"));
    expect(withCharts.length).toBeGreaterThan(10);
    expect(withCharts.flatMap(findTorn)).toEqual([]);
  });
});

/** The charts that are not printed exactly once and whole. The title of the axis stands at the foot of a chart. */
function findTorn({ name, html, sheets }: Printed): readonly string[] {
  const charts = readCharts(html);
  const axisOf = ({ drawings }: (typeof charts)[number]) => drawings[0]?.texts[0] ?? "";
  return charts.flatMap((chart) => {
    const axis = axisOf(chart);
    const alike = charts.filter((one) => axisOf(one) === axis);
    const feet = sheets.flatMap((sheet) => {
      const lines = bodyOf(sheet);
      return lines.flatMap((line, index) => (line === axis ? [{ lines, index }] : []));
    });
    const foot = feet[alike.indexOf(chart)];
    const above = foot?.lines.slice(0, foot.index) ?? [];
    const below = squeeze(foot?.lines.slice(foot.index + 1).join("") ?? "");
    const drawn = squeeze(above.join(""));
    const isWhole =
      feet.length === alike.length &&
      drawn.includes(squeeze(chart.title)) &&
      below.includes(squeeze(chart.description)) &&
      chart.drawings[0]?.texts.slice(1).every((text) => drawn.includes(squeeze(text)));
    return isWhole === true ? [] : [`${name}: ${chart.title}`];
  });
}

describe("liên kết và dấu", async () => {
  const [instruments] = await printAll(only(small, "van-ban/index.html"), [0]);
  const [report] = await printAll(only(bare, "index.html"), [0]);

  test("liên kết ra ngoài in kèm địa chỉ, liên kết trong trang chỉ còn chữ", () => {
    const link = /href="(https:[^"]*)">(.*?)<\/a>/.exec(instruments?.html ?? "");
    const [address = "", label = ""] = link?.slice(1).map(decodeEntities) ?? [];
    expect(instruments?.sheets.flatMap(bodyOf)).toContain(`${label} (${address})`);
  });

  test("số liệu thật, bản chính thức: không tờ nào ghi minh họa hay dự thảo", () => {
    const sheets = report?.sheets ?? [];
    const text = sheets.flatMap(({ lines }) => lines.map((line) => line.text)).join(" ");
    expect(text).toContain(`Trang 1/${sheets.length}`);
    expect(text).not.toMatch(/minh họa|dự thảo/i);
  });
});

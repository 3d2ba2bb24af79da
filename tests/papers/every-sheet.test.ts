import path from "node:path";
import { expect, test } from "vitest";
import { compose } from "../../scripts/compose/compose.ts";
import { loadPaperRenderer } from "../../scripts/produce/papers.ts";
import { eachPaper } from "../../scripts/produce/plan-papers.ts";
import { buildExample, buildProject } from "../roots/built-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { papersOf } from "../roots/read-tree.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { printAll, sharePress } from "../samples/prints.ts";
import { openPdf, readLaidPages, type LaidPage, type PlacedText } from "./laid-page.ts";
import { findLayoutFaults } from "./party-faults.ts";
import { countTagged, readBlocks, type SheetBlock } from "./read-blocks.ts";

// What holds of every sheet of every root, whatever stands on it. Lengths in millimetres.
const LEAST_TO_EDGE = 8;
const LEAST_PT = 10;
const LOWER_MARGIN = 19;
/** A head, and two rows. */
const LEAST_ROWS = 3;

type Papers = ReadonlyMap<string, Uint8Array>;

const press = sharePress();

/** Every paper as its build prints it; the sheets of units are those of the booklet. */
async function printRoot(folder: string): Promise<Papers> {
  const composed = compose(await readSoundRoot(path.join(PROJECT, folder)));
  const render = await loadPaperRenderer(composed.internal.briefing.period.date);
  const papers = [...eachPaper(composed)].filter(({ template }) => template !== "unit-sheet");
  const printed = await printAll(papers.map(render), { press: press() });
  return new Map([...printed].map(([name, { bytes }]) => [name, bytes]));
}

interface Sheets {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages: readonly LaidPage[];
  readonly blocks: readonly (readonly SheetBlock[])[];
}

async function readSheets(name: string, bytes: Uint8Array): Promise<Sheets> {
  const pdf = await openPdf(bytes);
  const sheets = { name, bytes, pages: await readLaidPages(pdf), blocks: await readBlocks(pdf) };
  await pdf.destroy();
  return sheets;
}

test.each<[string, () => Promise<Papers>]>([
  ["thị xã", async () => papersOf((await buildProject()).tree)],
  ["nhiệm kỳ 2025 – 2030", async () => papersOf((await buildExample()).tree)],
  ["examples/giam-sat-chuan-bi", async () => printRoot("examples/giam-sat-chuan-bi")],
  ["examples/so-lieu-thong-ke", async () => printRoot("examples/so-lieu-thong-ke")],
  ["examples/tam-hoan-dai-hoi", async () => printRoot("examples/tam-hoan-dai-hoi")],
  ["examples/tien-do-dai-hoi", async () => printRoot("examples/tien-do-dai-hoi")],
  ["tests/golden/hai-ky", async () => printRoot("tests/golden/hai-ky")],
  ["tests/golden/mot-don-vi", async () => printRoot("tests/golden/mot-don-vi")],
])(
  "%s: chữ đủ lớn, chân trang đủ xa mép, không trang nào quá trống, không đề mục, dòng bảng, hình nào lẻ loi; bản ký đúng thể thức",
  async (_root, print) => {
    const papers = [...(await print())].filter(([name]) => !name.includes("/don-vi/"));
    const faults: string[] = [];
    for (const [name, bytes] of papers) {
      const found = findFaults(await readSheets(name, bytes));
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    expect(papers.length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  },
);

const SIGNED = "noi-bo/bao-cao.pdf";

function findFaults(sheets: Sheets): readonly string[] {
  return [
    ...findSmall(sheets),
    ...findNearEdge(sheets),
    ...findThin(sheets),
    ...findLoneHeadings(sheets),
    ...findSplitTables(sheets),
    ...findLonePictures(sheets),
    ...(sheets.name === SIGNED ? findLayoutFaults(sheets.pages) : []),
  ];
}

type Change = (text: PlacedText) => Partial<PlacedText>;
const DATE = "Duyên Hải, ngày 10 tháng 4 năm 2020";

const town = buildProject().then(({ tree }) =>
  readSheets(SIGNED, tree.get(SIGNED) ?? new Uint8Array()),
);

/** What is wrong with the town's report when the texts of these words, or all of them, are changed. */
test.each<[fault: string, words: RegExp, change: Change]>([
  ["trang 1 có chữ nhỏ", /^BÁO CÁO$/, () => ({ sizePt: 9.5 })],
  ["trang 9: số trang", /^2$/, ({ page }) => (page === 9 ? { text: "9" } : {})],
  ["trang 2 có chữ quá gần mép giấy", /^2$/, () => ({ baseMm: 6 })],
  ["trang 2 trống quá nửa", /./, ({ page, baseMm }) => (page === 2 ? { baseMm: baseMm / 3 } : {})],
  ["trang 3: 0 tên hình, 2 hình", /^Biểu đồ \d: /, () => ({ text: "Hình" })],
  ["tên Đảng cỡ 15, đậm", /^ĐẢNG CỘNG SẢN/, () => ({ sizePt: 14 })],
  ["tên Đảng ở bên phải", /^ĐẢNG CỘNG SẢN/, () => ({ leftMm: 60 })],
  ["nét kẻ dài bằng tên Đảng", /^ĐẢNG CỘNG SẢN/, ({ rightMm }) => ({ rightMm: rightMm - 5 })],
  [
    "cơ quan ban hành cỡ 14, đậm, viết hoa",
    /^(?:THỊ ỦY| ?DUYÊN HẢI)$/,
    () => ({ font: "Tinos-Regular" }),
  ],
  [
    "cơ quan cấp trên cỡ 14, không đậm, viết hoa",
    /^(?:ĐẢNG BỘ| ?TỈNH TRÀ VINH)$/,
    () => ({ sizePt: 13 }),
  ],
  ["dấu sao cỡ 14", /^\*$/, () => ({ sizePt: 12 })],
  ["tên cơ quan, dấu sao cùng trục", /^\*$/, ({ leftMm }) => ({ leftMm: leftMm - 5 })],
  ["số cỡ 14, không có dấu hai chấm", /^Số$/, () => ({ text: "Số:" })],
  ["địa danh, ngày tháng cỡ 14, nghiêng", /^Duyên Hải, ngày/, () => ({ font: "Tinos-Regular" })],
  [
    "phần đầu thiếu một thành phần, hoặc ngày, tháng viết sai",
    /^Duyên Hải, ngày/,
    () => ({ text: DATE.replace("4", "04") }),
  ],
  ["tên loại cỡ 15 – 16, đậm, viết hoa", /^BÁO CÁO$/, () => ({ sizePt: 14 })],
  [
    "trích yếu cỡ 14 – 15, đậm, bắt đầu bằng chữ thường",
    /^công tác$/,
    () => ({ text: "Công tác" }),
  ],
  ["năm gạch nối ở giữa, cỡ 14", /^-----$/, () => ({ leftMm: 60 })],
  ["không có «Kính gửi»", /^LƯU HÀNH/, () => ({ text: "Kính gửi: Tỉnh ủy" })],
  ["trang 4: chữ trong lề trái, phải", /./, ({ rightMm }) => ({ rightMm: rightMm + 2 })],
  ["trang 4: lề dưới 20", /./, ({ baseMm }) => ({ baseMm: baseMm + 3 })],
  [
    "trang 5: số trang cỡ 14, đứng, ở giữa, cách mép trên 10; đánh riêng từng phụ lục, trang đầu không có",
    /^5$/,
    () => ({ leftMm: 180 }),
  ],
  [
    "trang 1: chữ cỡ 14 – 15, dòng cách dòng ít nhất 18 pt",
    /./,
    ({ baseMm }) => ({ baseMm: 25 + (baseMm - 25) * 0.98 }),
  ],
  ["«Nơi nhận:» cỡ 14, đứng", /^Nơi nhận:/, () => ({ font: "Tinos-Italic" })],
  ["nơi nhận cỡ 12, đứng", /Ban Thường vụ Tỉnh ủy,$/, () => ({ sizePt: 14 })],
  ["quyền hạn ký cỡ 14, đậm", /^T\/M/, () => ({ font: "Tinos-Regular" })],
  ["chức vụ cỡ 14, không đậm", /^BÍ THƯ$/, () => ({ font: "Tinos-Bold" })],
  ["trang 8: phụ lục có chữ từ cỡ 11", /^7\/7$/, () => ({ sizePt: 10 })],
  ["«(kèm theo …)» chữ nghiêng", /^\(kèm theo/, () => ({ font: "Tinos-Regular" })],
])("một lỗi được thấy: %s", async (fault, words, change) => {
  const sheets = await town;
  const pages = sheets.pages.map((page) => ({
    ...page,
    texts: page.texts.map((text) => (words.test(text.text) ? { ...text, ...change(text) } : text)),
  }));
  expect(findFaults(sheets)).toEqual([]);
  expect(findFaults({ ...sheets, pages }).join("\n")).toContain(fault);
});

function findSmall({ pages }: Sheets): readonly string[] {
  return pages.flatMap(({ number, texts }) => {
    const small = texts.filter(
      ({ sizePt, text }) => sizePt < LEAST_PT - 0.1 && /[\p{L}\p{N}]/u.test(text),
    );
    return small.length === 0 ? [] : [`trang ${number} có chữ nhỏ: «${small[0]?.text ?? ""}» …`];
  });
}

function findNearEdge({ pages }: Sheets): readonly string[] {
  return pages
    .filter(({ texts, heightMm }) =>
      texts.some(({ baseMm }) => baseMm > heightMm - LEAST_TO_EDGE || baseMm < LEAST_TO_EDGE),
    )
    .map(({ number }) => `trang ${number} có chữ quá gần mép giấy`);
}

/** The last page of the text and that of the appendices may be short; in a booklet every unit has a page of its own. */
function findThin({ name, pages }: Sheets): readonly string[] {
  const isLast = ({ number }: LaidPage) => {
    const next = pages[number];
    return next === undefined || next.texts.some(({ text }) => /^Phụ lục( 1)?$/.test(text));
  };
  return name.includes("tap-don-vi")
    ? []
    : pages
        .filter((page) => !isLast(page) && findLowest(page) < page.heightMm / 2)
        .map(({ number }) => `trang ${number} trống quá nửa`);
}

function findLowest({ texts, boxes, heightMm }: LaidPage): number {
  const heights = [...texts.map(({ baseMm }) => baseMm), ...boxes.map(({ bottomMm }) => bottomMm)];
  return Math.max(0, ...heights.filter((mm) => mm < heightMm - LOWER_MARGIN));
}

function findLoneHeadings({ blocks }: Sheets): readonly string[] {
  return blocks.flatMap((page, index) =>
    /^H\d$/.test(page.at(-1)?.role ?? "") ? [`đề mục đứng cuối trang ${index + 1}`] : [],
  );
}

/** A row on two sheets is counted on both. A table that goes on has at least two rows on each sheet, under its head. */
function findSplitTables({ bytes, blocks }: Sheets): readonly string[] {
  const tables = blocks.flat().filter(({ role }) => role === "Table");
  const goneOn = tables.length - countTagged(bytes, "Table");
  const rows = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const splitRows = rows - countTagged(bytes, "TR") - goneOn;
  if (goneOn === 0) return splitRows === 0 ? [] : ["có dòng bảng bị cắt đôi"];
  const lone = blocks.flatMap((page, index) => {
    const [above, below] = [page.at(-1), blocks[index + 1]?.[0]];
    if (above?.role !== "Table" || below?.role !== "Table") return [];
    const isLone = Math.min(above.rowCount, below.rowCount) < LEAST_ROWS;
    return isLone ? [`một dòng bảng đứng riêng ở trang ${index + 1} hoặc ${index + 2}`] : [];
  });
  return [...(splitRows === 0 ? [] : ["có dòng bảng bị cắt đôi"]), ...lone];
}

function findLonePictures({ pages, blocks }: Sheets): readonly string[] {
  return pages.flatMap(({ number, texts }, index) => {
    const titles = texts.filter(({ text }) => /^Biểu đồ \d+: /.test(text)).length;
    const pictures = (blocks[index] ?? []).filter(({ role }) => role === "Figure").length;
    return titles === pictures ? [] : [`trang ${number}: ${titles} tên hình, ${pictures} hình`];
  });
}

import path from "node:path";
import { expect, test } from "vitest";
import { compose } from "../../scripts/compose/compose.ts";
import { loadPaperRenderer } from "../../scripts/produce/papers.ts";
import { eachPaper } from "../../scripts/produce/plan-papers.ts";
import { buildExample, buildProject } from "../roots/built-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { papersOf } from "../roots/read-tree.ts";
import { readSoundRoot } from "../roots/sound-root.ts";
import { printAll } from "../samples/prints.ts";
import { openPdf, readLaidPages, type LaidPage } from "./laid-page.ts";
import { countTagged, readBlocks, type SheetBlock } from "./read-blocks.ts";

// What holds of every sheet of every root, whatever stands on it. Lengths in millimetres.
const LEAST_TO_EDGE = 8;
const LEAST_PT = 10;
/** Some figures in charts are smaller than their text. */
const LEAST_IN_CHARTS_PT = 8.5;
const LOWER_MARGIN = 19;
/** A head, and two rows. */
const LEAST_ROWS = 3;

type Papers = ReadonlyMap<string, Uint8Array>;

/** Every paper as its build prints it; the sheets of units are those of the booklet. */
async function printRoot(folder: string): Promise<Papers> {
  const composed = compose(await readSoundRoot(path.join(PROJECT, folder)));
  const render = await loadPaperRenderer(composed.internal.briefing.period.date);
  const papers = [...eachPaper(composed)].filter(({ template }) => template !== "unit-sheet");
  const printed = await printAll(papers.map(render));
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
  "%s: chữ đủ lớn, chân trang đủ xa mép, không trang nào quá trống, không đề mục, dòng bảng, hình nào lẻ loi",
  async (_root, print) => {
    const papers = [...(await print())].filter(([name]) => !name.includes("/don-vi/"));
    const faults: string[] = [];
    for (const [name, bytes] of papers) {
      const sheets = await readSheets(name, bytes);
      const found = [
        ...findSmall(sheets),
        ...findNearEdge(sheets),
        ...findThin(sheets),
        ...findLoneHeadings(sheets),
        ...findSplitTables(sheets),
        ...findLonePictures(sheets),
      ];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    expect(papers.length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  },
);

function findSmall({ pages, blocks }: Sheets): readonly string[] {
  return pages.flatMap(({ number, texts }, index) => {
    const hasChart = (blocks[index] ?? []).some(({ role }) => role === "Figure");
    const least = hasChart ? LEAST_IN_CHARTS_PT : LEAST_PT;
    const small = texts.filter(
      ({ sizePt, text }) => sizePt < least - 0.1 && /[\p{L}\p{N}]/u.test(text),
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

import { expect, test } from "vitest";
import { readPicture } from "../../scripts/guard/read/picture.ts";
import { composeArticlePictures } from "../../scripts/compose/article/article.ts";
import { compose } from "../../scripts/compose/compose.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { drawArticlePicture, toPictureSize } from "../../scripts/render/pictures/article.ts";
import { buildRoot } from "./built-root.ts";
import { growRoot } from "./grow-root.ts";
import { readSoundRoot } from "./sound-root.ts";

const TAIL = " của đơn vị".repeat(12);
const MANY = { indicators: 60, shortcomings: 38 };
/** All names are short. */
const short = compose(await readSoundRoot(await growRoot({ ...MANY, toTail: () => "" })));
const toHeight = (bytes: Uint8Array) => readPicture(bytes)?.header.heightPx ?? Infinity;

test("60 chỉ tiêu, 20 trong đó tên rất dài, 40 hạn chế, gần như đơn vị nào cũng chưa đạt: dựng được, hình nào cũng đọc được", async () => {
  const toTail = (number: number) => (number > 40 ? TAIL : "");
  const root = await growRoot({ ...MANY, toTail });
  const { tree } = await buildRoot(root, { hasPdf: false });
  const pictures = [...tree].filter(([name]) => name.startsWith("site/bai-dang/"));
  const heights = pictures.map(([, bytes]) => toHeight(bytes));
  expect(pictures.length).toBeGreaterThan(5);
  expect(heights.filter((height) => height > 4096)).toEqual([]);
  const report = tree.get("site/index.html")?.toString("utf8") ?? "";
  for (const number of [1, 31]) expect(report).toContain(`Chỉ tiêu thêm thứ ${number}<`);
  expect(report).toContain(`Chỉ tiêu thêm thứ 60${TAIL}<`);
});

test("bản tóm tắt nói có bao nhiêu hạn chế, bao nhiêu chỉ tiêu, và nêu những gì", () => {
  const { internal, evaluations } = short;
  const papers = [...composeInternalPapers(internal, evaluations)];
  const summary = papers.find(({ template }) => template === "summary");
  if (summary?.template !== "summary") throw new Error("no summary");
  // 40 written shortcomings, and one for each of the 60 indicators that none of them claims.
  expect(summary.view.shortcomingsTitle).toContain("nêu 3 trong 100 hạn chế");
  const shortest = summary.thinner.at(-1);
  expect(shortest?.indicators?.rows.length).toBe(8);
  expect(shortest?.indicatorNotes[0]).toContain("Còn 58 chỉ tiêu khác còn đơn vị chưa đạt");
  expect(shortest?.lists.map(({ note }) => note)[0]).toContain("mục khác");
});

const growLong = () => growRoot({ indicators: 20, shortcomings: 0, toTail: () => TAIL });

test.each([
  ["tên ngắn của 60 chỉ tiêu", () => Promise.resolve(short), 2500],
  ["tên rất dài của 20 chỉ tiêu", async () => compose(await readSoundRoot(await growLong())), 4096],
])("%s: không hình nào quá cao", async (_what, toComposed, limit) => {
  const { editions } = await toComposed();
  const pictures = composeArticlePictures(editions[0]);
  // Two dots for each pixel; to draw them all takes many times as long.
  const heights = pictures.map((picture) => 2 * toPictureSize(picture).heightPx);
  expect(heights.filter((height) => height > limit)).toEqual([]);
  expect(heights.length).toBeGreaterThan(5);
  const [first] = pictures;
  if (first === undefined) throw new Error("no picture");
  expect(toHeight(await drawArticlePicture(first))).toBe(heights[0]);
});

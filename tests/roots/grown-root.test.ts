import { expect, test } from "vitest";
import { readPicture } from "../../scripts/guard/read/picture.ts";
import { compose } from "../../scripts/compose/compose.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { buildRoot } from "./built-root.ts";
import { growRoot } from "./grow-root.ts";
import { readSoundRoot } from "./sound-root.ts";

test("60 chỉ tiêu, 40 hạn chế, gần như đơn vị nào cũng chưa đạt: dựng được, hình nào cũng đọc được", async () => {
  const root = await growRoot({ indicators: 60, shortcomings: 38, tail: "" });
  const { tree } = await buildRoot(root, { hasPdf: false });
  const pictures = [...tree].filter(([name]) => name.startsWith("site/bai-dang/"));
  const heights = pictures.map(([, bytes]) => readPicture(bytes)?.header.heightPx ?? Infinity);
  expect(pictures.length).toBeGreaterThan(5);
  expect(heights.filter((height) => height > 2500)).toEqual([]);
  const report = tree.get("site/index.html")?.toString("utf8") ?? "";
  for (const number of [1, 31, 60]) expect(report).toContain(`Chỉ tiêu thêm thứ ${number}<`);
});

test("bản tóm tắt nói có bao nhiêu hạn chế, bao nhiêu chỉ tiêu, và nêu những gì", async () => {
  const root = await growRoot({ indicators: 60, shortcomings: 38, tail: "" });
  const { internal, evaluations } = compose(await readSoundRoot(root));
  const [summary] = composeInternalPapers(internal, evaluations);
  if (summary?.template !== "summary") throw new Error("no summary");
  // 40 written shortcomings, and one for each of the 60 indicators that none of them claims.
  expect(summary.view.shortcomingsTitle).toContain("nêu 3 trong 100 hạn chế");
  const shortest = summary.thinner.at(-1)?.indicators;
  expect(shortest?.rows.length).toBe(12);
  expect(shortest?.notes[0]).toContain("Bảng nêu 12 trong 71 chỉ tiêu");
});

test("tên rất dài của chỉ tiêu: mỗi hình ít hàng hơn, không hình nào quá cao", async () => {
  const root = await growRoot({ indicators: 20, shortcomings: 0, tail: " của đơn vị".repeat(12) });
  const { tree } = await buildRoot(root, { hasPdf: false });
  const pictures = [...tree].filter(([name]) => name.startsWith("site/bai-dang/"));
  const heights = pictures.map(([, bytes]) => readPicture(bytes)?.header.heightPx ?? Infinity);
  expect(heights.filter((height) => height > 4096)).toEqual([]);
});

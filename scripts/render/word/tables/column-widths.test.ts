import { expect, test } from "vitest";
import { balanceLines } from "../text/balance-lines.ts";
import { findColumnWidths } from "./column-widths.ts";

const free = (least: number, wanted: number) => ({ widthPercent: null, least, wanted });
const share = (widthPercent: number) => ({ widthPercent, least: 100, wanted: 500 });

test.each([
  ["rộng theo nội dung khi đủ chỗ", [free(100, 100), free(100, 400)], 600, [100, 500]],
  ["chật thì chữ dài nhất vẫn nguyên", [free(300, 300), free(100, 900)], 500, [300, 200]],
  ["chật hơn chữ dài nhất thì cùng hẹp lại", [free(300, 300), free(100, 900)], 200, [150, 50]],
  [
    "cột có phần trăm nhận đúng phần",
    [share(25), free(100, 100), share(50)],
    1000,
    [250, 250, 500],
  ],
  [
    "phần trăm nhường chỗ cho cột không có",
    [share(60), free(100, 100), share(40)],
    1000,
    [540, 100, 360],
  ],
  [
    "phần trăm không đủ cho chữ dài nhất thì cột khác nhường",
    [{ ...share(25), least: 400 }, share(50), share(25)],
    1000,
    [400, 390, 210],
  ],
  ["như nhau thì chia đều", [free(10, 10), free(10, 10)], 100, [50, 50]],
  ["cộng lại đúng bằng bảng", [free(1, 1), free(1, 1), free(1, 1)], 100, [33, 33, 34]],
])("%s", (_what, columns, total, widths) => {
  expect(findColumnWidths(columns, total)).toEqual(widths);
});

test.each([
  ["một dòng thì vừa khít", "aaaa bb", 500, 80],
  ["hai dòng bằng nhau thay vì một dài một ngắn", "aaaa bbbb cccc dddd", 150, 90],
  ["một chữ dài hơn dòng giữ nguyên", "a".repeat(60), 500, 500],
])("trích yếu: %s", (_what, text, widest, width) => {
  expect(balanceLines(text, widest, (piece) => piece.length * 10)).toBe(width);
});

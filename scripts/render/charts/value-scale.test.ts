import { describe, expect, test } from "vitest";
import { openScale } from "./value-scale.ts";

const PLACE = { fromXPx: 100, untilXPx: 300.5, widthPx: 640 };

describe("thang đo của biểu đồ", () => {
  test.each([
    ["đầu này", { from: 0, until: 1 }, 0, 100],
    ["đầu kia", { from: 0, until: 1 }, 1, 300.5],
    ["ở giữa", { from: 0, until: 1 }, 0.5, 200.25],
    ["số 0 giữa hai bên", { from: -1, until: 3 }, 0, 150.125],
    ["mọi giá trị bằng nhau thì ở giữa", { from: 0, until: 0 }, 0, 200.25],
    ["chênh lệch rất nhỏ", { from: -0.001, until: 0 }, -0.001, 100],
    ["số rất lớn", { from: 0, until: 999_999_999 }, 999_999_999, 300.5],
  ])("%s", (_, ends, value, xPx) => {
    expect(openScale({ ...ends, ...PLACE })(value)).toBeCloseTo(xPx, 6);
  });
});

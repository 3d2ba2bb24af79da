import { describe, expect, test } from "vitest";
import {
  listCovered,
  listOutside,
  listTextBoxes,
  MEDIA,
} from "../../../tests/samples/chart-texts.ts";
import type { UnitDots } from "../../compose/views/chart-spec.ts";
import { drawChart, measureChart } from "./draw-chart.ts";
import { MEDIUM_SETTINGS } from "./medium.ts";

const LABEL = "Tỷ lệ cấp ủy viên từ 42 đến 50 tuổi ở nơi bầu cấp ủy, không kể đơn vị sáp nhập";

/** Rows of units that miss, have no data, are not due, meet; `null`: withheld. */
function specOf(
  rows: readonly (readonly [number, number, number, number] | null)[],
  unitsPerMark = 1,
): UnitDots {
  const roles = ["notMet", "noData", "notDue", "done"] as const;
  return {
    id: "chi-tieu",
    kind: "unitDots",
    title: "Chỉ tiêu",
    states: roles.map((role) => ({ role, label: `Là ${role}` })),
    rows: rows.map((counts, row) => ({
      label: row % 2 === 0 ? LABEL : "Ngắn",
      counts,
      endText: counts === null ? "không nêu" : `${counts[0]}/1.200`,
    })),
    unitsPerMark,
    mostUnits: 0,
    footText: "Mỗi dấu là một đơn vị; số cuối dòng: chưa đạt/thuộc diện áp dụng",
  };
}

const ROWS = [
  [1, 0, 0, 0],
  [3, 1, 1, 2],
  [5, 0, 0, 40],
  null,
  [0, 0, 0, 60],
  [60, 0, 0, 0],
] as const;

const countMarks = (svg: string, shape: RegExp) =>
  Array.from(svg.matchAll(/<path d="([^"]*)"/g), ([, path = ""]) => path)
    .slice(4)
    .reduce((sum, path) => sum + (path.match(shape)?.length ?? 0), 0);

test("each unit has a mark, whose shape says its state", () => {
  const svg = drawChart(specOf([[3, 1, 2, 4]]), "screen", "Mô tả");
  expect(countMarks(svg, /h\.01/g)).toBe(4);
  expect(countMarks(svg, /M[^M]*l[^M]*m0/g)).toBe(3);
  expect(countMarks(svg, /M[\d. ]+h\d/g)).toBe(2);
  expect(countMarks(svg, /M[^M]*a/g)).toBe(1);
});

test("where a mark stands for several units, a single unit is still seen", () => {
  const svg = drawChart(specOf([[1, 0, 0, 299]], 5), "screen", "Mô tả");
  expect(countMarks(svg, /M[^M]*l[^M]*m0/g)).toBe(1);
  expect(countMarks(svg, /h\.01/g)).toBe(60);
});

describe.each(MEDIA)("on %s", (medium) => {
  const spec = specOf(ROWS);
  const svg = drawChart(spec, medium, "Mô tả");
  const boxes = listTextBoxes(svg, medium);

  test("nothing leaves the picture, which is as high as was said", () => {
    const { widthPx } = MEDIUM_SETTINGS[medium];
    expect(svg).toContain(`viewBox="0 0 ${widthPx} ${measureChart(spec, medium)}"`);
    expect(listOutside(svg, medium)).toEqual([]);
  });

  test("no text covers another", () => {
    expect(listCovered(boxes)).toEqual([]);
  });

  test("no mark stands below a label or a count", () => {
    const marks = Array.from(svg.matchAll(/M([\d.]+) ([\d.]+)h\.01/g), ([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    const covered = boxes.filter(({ left, right, top, bottom }) =>
      marks.some(({ x, y }) => x > left && x < right && y > top && y < bottom),
    );
    expect(marks.length).toBeGreaterThan(100);
    expect(covered.map(({ text }) => text)).toEqual([]);
  });
});

import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../../compose/views/chart-spec.ts";
import { drawChart, measureChart } from "./draw-chart.ts";
import { MEDIUM_SETTINGS } from "./medium.ts";

const LABEL = "Tỷ lệ cấp ủy viên từ 42 đến 50 tuổi ở nơi bầu cấp ủy, không kể đơn vị sáp nhập";

/** Rows of units that miss, have no data, are not due, meet; `null`: withheld. */
function specOf(
  rows: readonly (readonly [number, number, number, number] | null)[],
  unitsPerMark = 1,
): ChartSpec {
  const roles = ["notMet", "noData", "notDue", "done"] as const;
  return {
    id: "chi-tieu",
    kind: "unitDots",
    title: "Chỉ tiêu",
    rowLabels: rows.map((_, row) => (row % 2 === 0 ? LABEL : "Ngắn")),
    series: roles.map((role, index) => ({
      label: `Là ${role}`,
      role,
      values: rows.map((row) => row?.[index] ?? null),
      valueTexts: [],
    })),
    bandEnds: [],
    dots: {
      unitsPerMark,
      rowTexts: rows.map((row) => (row === null ? "không nêu" : `${row[0]}/1.200`)),
    },
    axisTitle: "Mỗi dấu là một đơn vị; số cuối dòng: chưa đạt/thuộc diện áp dụng",
    axisMax: null,
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

const TEXT =
  /<text x="([\d.-]+)" y="([\d.]+)" font-size="([\d.]+)"(?: text-anchor="(\w+)")?( font-weight="600")?[^>]*>([^<]*)</g;

describe.each(["screen", "phone", "paper", "bulletin", "word", "picture"] as const)(
  "on %s",
  (medium) => {
    const spec = specOf(ROWS);
    const svg = drawChart(spec, medium, "Mô tả");
    const { widthPx, measuringFamily } = MEDIUM_SETTINGS[medium];
    const context = createCanvas(1, 1).getContext("2d");
    const boxes = Array.from(svg.matchAll(TEXT), (found) => {
      const [, x, y, size, anchor = "start", weight, text = ""] = found;
      context.font = `${weight === undefined ? "normal" : "600"} ${size ?? ""}px ${measuringFamily}`;
      const { width } = context.measureText(text);
      const left = Number(x) - (anchor === "end" ? width : 0);
      return { text, left, right: left + width, y: Number(y), size: Number(size) };
    });

    test("nothing leaves the picture, which is as high as was said", () => {
      const heightPx = measureChart(spec, medium);
      expect(svg).toContain(`viewBox="0 0 ${widthPx} ${heightPx}"`);
      const outside = boxes.filter(
        ({ left, right, y }) => left < -0.5 || right > widthPx + 0.5 || y > heightPx,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
    });

    test("no text covers another", () => {
      const covered = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              Math.abs(one.y - other.y) < 0.9 * one.size,
          )
          .map((other) => `${one.text} × ${other.text}`),
      );
      expect(covered).toEqual([]);
    });

    test("no mark stands below a label or a count", () => {
      const marks = Array.from(svg.matchAll(/M([\d.]+) ([\d.]+)h\.01/g), ([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }));
      const covered = boxes.filter(({ left, right, y, size }) =>
        marks.some(
          (mark) => mark.x > left && mark.x < right && mark.y < y + 1 && mark.y > y - 0.7 * size,
        ),
      );
      expect(marks.length).toBeGreaterThan(100);
      expect(covered.map(({ text }) => text)).toEqual([]);
    });
  },
);

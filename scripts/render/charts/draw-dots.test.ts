import { expect, test } from "vitest";
import type { UnitDots } from "../../compose/views/chart-spec.ts";
import { drawChart } from "./draw-chart.ts";

/** A row of units that miss, have no data, are not due, meet. */
function specOf(counts: readonly [number, number, number, number], unitsPerMark = 1): UnitDots {
  const roles = ["notMet", "noData", "notDue", "done"] as const;
  return {
    id: "chi-tieu",
    kind: "unitDots",
    title: "Chỉ tiêu",
    states: roles.map((role) => ({ role, label: `Là ${role}` })),
    rows: [{ label: "Đổi mới", counts, endText: `${counts[0]}/1.200` }],
    unitsPerMark,
    mostUnits: 0,
    footText: "Mỗi dấu là một đơn vị; số cuối dòng: chưa đạt/thuộc diện áp dụng",
  };
}

const countMarks = (svg: string, shape: RegExp) =>
  Array.from(svg.matchAll(/<path d="([^"]*)"/g), ([, path = ""]) => path)
    .slice(4)
    .reduce((sum, path) => sum + (path.match(shape)?.length ?? 0), 0);

test("each unit has a mark, whose shape says its state", () => {
  const svg = drawChart(specOf([3, 1, 2, 4]), "screen", "Mô tả");
  expect(countMarks(svg, /h\.01/g)).toBe(4);
  expect(countMarks(svg, /M[^M]*l[^M]*m0/g)).toBe(3);
  expect(countMarks(svg, /M[\d. ]+h\d/g)).toBe(2);
  expect(countMarks(svg, /M[^M]*a/g)).toBe(1);
});

test("where a mark stands for several units, a single unit is still seen", () => {
  const svg = drawChart(specOf([1, 0, 0, 299], 5), "screen", "Mô tả");
  expect(countMarks(svg, /M[^M]*l[^M]*m0/g)).toBe(1);
  expect(countMarks(svg, /h\.01/g)).toBe(60);
});

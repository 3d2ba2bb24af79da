import { describe, expect, test } from "vitest";
import {
  listCovered,
  listOutside,
  listTextBoxes,
  MEDIA,
} from "../../../tests/samples/chart-texts.ts";
import type {
  Changes,
  ChangeRow,
  ChartSpec,
  Distances,
  UnitDots,
} from "../../compose/views/chart-spec.ts";
import { drawChart, measureChart } from "./draw-chart.ts";

const LABEL = "Tỷ lệ cấp ủy viên từ 42 đến 50 tuổi ở nơi bầu cấp ủy, không kể đơn vị sáp nhập";
const FOOT = "Số đơn vị hoàn thành/số đơn vị thuộc diện thực hiện.";
const ALL = 1_234;
const COUNTS = [null, 0, 1, 3, 617, 1_230, ALL];

function toChangeRow(before: number | null, now: number | null): ChangeRow {
  return {
    label: now === 3 ? LABEL : "Văn kiện",
    before: before === null ? null : { share: before / ALL, text: before.toLocaleString("vi") },
    now: {
      share: now === null ? null : now / ALL,
      text: now === null ? "không nêu" : `${now.toLocaleString("vi")}/1.234`,
    },
    restText:
      now === null || now === ALL
        ? ""
        : "còn 1.231: 4 chậm, 1.226 đang thực hiện, 1 chưa đủ số liệu",
    isLate: now === 3,
  };
}

const changes: Changes = {
  id: "tien-do",
  kind: "changes",
  title: "Tiến độ <chuẩn bị>",
  beforeLabel: "Kỳ trước (05/3/2020)",
  nowLabel: "Kỳ này (10/4/2020)",
  endTexts: ["0", "1.234 đơn vị"],
  rows: COUNTS.flatMap((now) =>
    (now === null ? [null] : COUNTS).map((before) => toChangeRow(before, now)),
  ),
  footText: FOOT,
};

const distances: Distances = {
  id: "ty-le",
  kind: "distances",
  title: "Tỷ lệ",
  verdicts: [
    { role: "notMet", label: "Chưa đạt" },
    { role: "done", label: "Đạt" },
  ],
  zeroText: "mức quy định",
  from: -85.7,
  until: 84.6,
  rows: [-85.7, -0.1, 0, 0.1, 84.6, null].map((points, index) => ({
    label: index % 2 === 0 ? LABEL : "Đổi mới (mức 1/3)",
    points,
    role: points === null ? "noData" : points < 0 ? "notMet" : "done",
    text:
      points === null
        ? "không nêu"
        : `${String(points)}%, thấp hơn mức tối đa ${String(points)} điểm, chưa đến hạn`,
    isApart: false,
  })),
  apartText: "Mức 100%: đếm số đơn vị còn chưa đạt",
  footText: "Khoảng cách từ tỷ lệ chung đến mức quy định, tính bằng điểm phần trăm",
};

const apart: Distances = {
  ...distances,
  from: 0,
  rows: [
    ...distances.rows.filter(({ points }) => (points ?? 0) > 0),
    { label: LABEL, points: null, role: "notMet", text: "97,9%, còn 5 đơn vị", isApart: true },
  ],
};

const dots: UnitDots = {
  id: "chi-tieu",
  kind: "unitDots",
  title: "Chỉ tiêu",
  states: [
    { role: "notMet", label: "Chưa đạt" },
    { role: "noData", label: "Chưa có số liệu" },
    { role: "notDue", label: "Chưa đến hạn" },
    { role: "done", label: "Đạt" },
  ],
  rows: [
    { label: LABEL, counts: [3, 1, 1, 40], endText: "3/45" },
    { label: "Kín", counts: null, endText: "không nêu" },
    { label: LABEL, counts: [0, 0, 0, 60], endText: "0/60" },
    { label: "Đổi mới", counts: [60, 0, 0, 0], endText: "60/60" },
    { label: LABEL, counts: [1, 0, 0, 0], endText: "1/1.200" },
  ],
  unitsPerMark: 1,
  mostUnits: 60,
  footText: "Mỗi dấu là một đơn vị",
};

const KINDS = [
  ["changes", changes],
  ["distances", distances],
  ["distances and what asks all", apart],
  ["dots", dots],
  ["changes without a row", { ...changes, rows: [] }],
  ["distances without a row", { ...distances, rows: [], from: 0, until: 0 }],
] as const;

describe.each(KINDS)("a chart of %s", (_, spec) => {
  test("has the same bytes whenever it is drawn", () => {
    const first = drawChart(spec, "screen", "Mô tả");
    drawChart(spec, "paper", "Mô tả");
    expect(drawChart(spec, "screen", "Mô tả")).toBe(first);
  });

  test("has ids that begin with the chart's id, and refers to no other id", () => {
    const svg = drawChart(spec, "phone", "Mô tả");
    const ids = findAll(svg, / id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${spec.id}-phone-`))).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(findAll(svg, /url\(#([^)]+)\)/g)));
  });

  test("has no inline style, no script, no glyph runs and no number that is none", () => {
    expect(drawChart(spec, "screen", "Mô tả")).not.toMatch(/style=|<script|<style|<tspan|NaN/);
  });

  test("has its foot as the first text, and every other text whole", () => {
    const texts = findTexts(drawChart(spec, "screen", "Mô tả"));
    expect(texts[0]).toBe(spec.footText);
    for (const { label } of spec.rows) expect(texts.join(" ")).toContain(label);
  });

  test.each(MEDIA)("on %s no text covers another or leaves the picture", (medium) => {
    const svg = drawChart(spec, medium, "Mô tả");
    expect(svg).toContain(` ${measureChart(spec, medium)}" width=`);
    expect(listOutside(svg, medium)).toEqual([]);
    expect([...new Set(listCovered(listTextBoxes(svg, medium)))]).toEqual([]);
  });

  test.each(MEDIA)("on %s no line or mark stands below a text", (medium) => {
    const svg = drawChart(spec, medium, "Mô tả");
    const boxes = listTextBoxes(svg, medium);
    const covered = listPoints(svg).flatMap(([x, y]) =>
      boxes.filter(
        ({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
      ),
    );
    expect([...new Set(covered.map(({ text }) => text))]).toEqual([]);
  });
});

/** The middle of every mark, and the ends and the middle of every line across or along. */
function listPoints(svg: string): readonly (readonly [number, number])[] {
  const marks = findAllPairs(svg, /M([\d.]+) ([\d.]+)h\.01/g);
  const across = Array.from(svg.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g), (found) => {
    const [x = 0, from = 0, to = 0] = found.slice(1).map(Number);
    return [0, 0.25, 0.5, 0.75, 1].map((part) => [x, from + part * (to - from)] as const);
  });
  return [...marks, ...across.flat()];
}

test("equal shares of the scale are equally long", () => {
  const svg = drawChart(
    { ...changes, rows: [toChangeRow(0, 617), toChangeRow(617, ALL)] },
    "screen",
    "",
  );
  const links = Array.from(
    svg.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g),
    ([, from, , to]) => Number(to) - Number(from),
  );
  // Two lines of the scale come first.
  expect(links[2]).toBeCloseTo(links[3] ?? 0, 1);
});

test("what goes back is a broken line", () => {
  const draw = (before: number, now: number) =>
    drawChart({ ...changes, rows: [toChangeRow(before, now)] }, "screen", "");
  expect(draw(617, 3)).toContain("stroke-dasharray");
  expect(draw(3, 617)).not.toContain("stroke-dasharray");
  expect(draw(3, 3)).not.toContain("stroke-dasharray");
});

test("a share below its level stands left of the line, one above right of it", () => {
  const svg = drawChart(distances, "screen", "");
  const [zero = 0] = findAll(svg, /stroke="#8fb0bc"[^>]*\/><path d="M([\d.]+) /g).map(Number);
  const stems = Array.from(svg.matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g), ([, from, to]) => [
    Number(from),
    Number(to),
  ]);
  expect(stems.map(([from]) => from)).toEqual(stems.map(() => zero));
  expect(stems.map(([, to = 0]) => Math.sign(Math.round(100 * (to - zero))))).toEqual([
    -1, -1, 0, 1, 1,
  ]);
});

test("what is withheld says so in words, once, and has no mark", () => {
  for (const spec of [changes, distances]) {
    const texts = findTexts(drawChart(spec, "screen", "Mô tả"));
    expect(texts.filter((text) => text === "không nêu")).toHaveLength(1);
  }
  const alone: ChartSpec = { ...changes, beforeLabel: null, rows: [toChangeRow(null, null)] };
  // The mark of the legend.
  expect(findAll(drawChart(alone, "screen", ""), /(h\.01)/g)).toHaveLength(1);
});

test("title and description are escaped", () => {
  const svg = drawChart(changes, "screen", "A & B");
  expect(svg).toContain(">Tiến độ &lt;chuẩn bị&gt;</title>");
  expect(svg).toContain(">A &amp; B</desc>");
});

function findTexts(svg: string): string[] {
  return findAll(svg, /<text [^>]*>([^<]*)<\/text>/g);
}

function findAll(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found]) => found ?? "");
}

function findAllPairs(text: string, pattern: RegExp) {
  return Array.from(text.matchAll(pattern), ([, x, y]) => [Number(x), Number(y)] as const);
}

test.each([
  ["screen", "tien-do-screen-title"],
  ["phone", "tien-do-phone-title"],
  ["paper", "tien-do-paper-desc"],
] as const)("on %s a screen reader hears the chart's name once", (medium, name) => {
  expect(drawChart(changes, medium, "Mô tả")).toContain(`aria-labelledby="${name}">`);
});

import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../../compose/views/chart-spec.ts";
import { drawChart } from "./draw-chart.ts";

const counts: ChartSpec = {
  id: "tien-do",
  kind: "stackedBars",
  title: "Tiến độ <chuẩn bị>",
  rowLabels: ["Văn kiện", "Nhân sự cấp ủy theo quy trình 5 bước và các bước bổ sung khác"],
  series: [
    { label: "Đã xong", role: "done", values: [36, 30], valueTexts: ["36", "30"] },
    { label: "Chậm hạn", role: "late", values: [1, 4], valueTexts: ["01", "4"] },
    { label: "Chưa có số liệu", role: "noData", values: [0, null], valueTexts: ["0", ""] },
  ],
  bandEnds: [null, null],
  dots: null,
  axisTitle: "Số chi bộ, đảng bộ",
  axisMax: 42,
};

const shares: ChartSpec = {
  id: "ty-le",
  kind: "sharesWithThresholds",
  title: "Tỷ lệ",
  rowLabels: ["Cấp ủy viên nữ", "Đổi mới"],
  series: [
    { label: "Kết quả", role: "share", values: [13.6, null], valueTexts: ["13,6%", "chưa rõ"] },
    { label: "Yêu cầu", role: "threshold", values: [15, 33.3], valueTexts: ["từ 15%", "từ 1/3"] },
  ],
  bandEnds: [null, null],
  dots: null,
  axisTitle: "%",
  axisMax: null,
};

describe.each([
  ["counts", counts],
  ["shares", shares],
] as const)("a chart of %s", (_, spec) => {
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

  test("has no inline style, no script and no glyph runs", () => {
    expect(drawChart(spec, "screen", "Mô tả")).not.toMatch(/style=|<script|<style|<tspan/);
  });
});

test("every label and every value is one whole text, as composed", () => {
  const texts = findTexts(drawChart(counts, "screen", "Mô tả"));
  expect(texts).toEqual(expect.arrayContaining(["Đã xong", "Văn kiện", "36", "30", "01", "4"]));
  expect(texts.join(" ")).toContain(
    "Nhân sự cấp ủy theo quy trình 5 bước và các bước bổ sung khác",
  );
  expect(texts).toContain("Số chi bộ, đảng bộ");
});

test("a missing share says so in words, and each threshold has its text", () => {
  const texts = findTexts(drawChart(shares, "paper", "Mô tả"));
  expect(texts).toEqual(expect.arrayContaining(["13,6%", "chưa rõ", "từ 15%", "từ 1/3"]));
});

test("a row without any told count says so in words, once", () => {
  const row = counts.series.map((series) => ({
    ...series,
    values: [...series.values, null],
    valueTexts: [...series.valueTexts, "không nêu"],
  }));
  const spec = { ...counts, rowLabels: [...counts.rowLabels, "Cơ cấu"], series: row };
  const texts = findTexts(drawChart(spec, "screen", "Mô tả"));
  expect(texts.filter((text) => text === "không nêu")).toHaveLength(1);
});

test("title and description are escaped", () => {
  const svg = drawChart(counts, "screen", "A & B");
  expect(svg).toContain(">Tiến độ &lt;chuẩn bị&gt;</title>");
  expect(svg).toContain(">A &amp; B</desc>");
});

test("the longer bar is the larger number", () => {
  const svg = drawChart(counts, "screen", "Mô tả");
  const fill = 'fill="#173F4E" d="m';
  const lengths = svg
    .split(fill)
    .slice(1)
    .map((path) => Number(/^[\d.]+ [\d.]+l([\d.]+)/.exec(path)?.[1]));
  expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(36 / 30, 2);
});

function findTexts(svg: string): string[] {
  return findAll(svg, /<text [^>]*>([^<]*)<\/text>/g);
}

function findAll(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found]) => found ?? "");
}

test.each([
  ["screen", "tien-do-screen-title"],
  ["phone", "tien-do-phone-title"],
  ["paper", "tien-do-paper-desc"],
] as const)("on %s a screen reader hears the chart's name once", (medium, name) => {
  expect(drawChart(counts, medium, "Mô tả")).toContain(`aria-labelledby="${name}">`);
});

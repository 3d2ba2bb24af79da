import { expect, test } from "vitest";
import type { TimeLineSpec } from "../../compose/views/time-line-spec.ts";
import { drawTimeLine } from "./draw-time-line.ts";

const spec: TimeLineSpec = {
  id: "thoi-gian",
  title: "Thời gian <tổ chức>",
  description: "Mô tả",
  spans: [
    { text: "Theo kế hoạch", kind: "planned", from: 0.25, until: 0.5 },
    { text: "Tạm hoãn", kind: "postponed", from: 0.5, until: null },
  ],
  cutOff: { text: "Ngày chốt số liệu: 10/4/2020", at: 1 },
  ticks: [{ text: "3/2020", at: 0 }],
};

test("a bar stands at its share of the width; an open end is an arrow to the edge", () => {
  const svg = drawTimeLine(spec, "screen");
  expect(svg).toMatch(/<path d="M180 [\d.]+H360L360 [\d.]+H180Z" fill="#173f4e"\/>/);
  expect(svg).toMatch(/<path d="M360 [\d.]+H709L719 [\d.]+L709 [\d.]+H360Z" fill="url\(#thoi-gian/);
  expect(svg).toContain('<title id="thoi-gian-screen-title">Thời gian &lt;tổ chức&gt;</title>');
});

test.each(["screen", "phone", "paper"] as const)("on a %s no text leaves the picture", (medium) => {
  const svg = drawTimeLine(spec, medium);
  const widthPx = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const [, left = ""] = /<text x="([\d.]+)"[^>]*font-weight="600"/.exec(svg) ?? [];
  // The day's text is about 200 px wide; its line stands at the right edge.
  expect(Number(left)).toBeLessThan(widthPx - 150);
  expect(Number(left)).toBeGreaterThan(0);
});

test("the same time line has the same bytes", () => {
  expect(drawTimeLine(spec, "screen")).toBe(drawTimeLine(spec, "screen"));
});

test("without a day of figures nothing stands above the first span", () => {
  const svg = drawTimeLine({ ...spec, cutOff: null }, "screen");
  expect(svg).not.toContain('font-weight="600"');
  expect(svg).not.toContain('stroke-width="2"');
});

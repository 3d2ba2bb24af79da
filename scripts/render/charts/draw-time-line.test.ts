import { describe, expect, test } from "vitest";
import {
  listCovered,
  listOutside,
  listTextBoxes,
  MEDIA,
} from "../../../tests/samples/chart-texts.ts";
import type { TimeLineSpec, TimeSpan } from "../../compose/views/time-line-spec.ts";
import { drawTimeLine } from "./draw-time-line.ts";

const PLAN: TimeSpan = {
  text: "Theo kế hoạch: 15/4/2020 – 20/5/2020",
  kind: "planned",
  from: 0.25,
  until: 0.5,
  struck: [],
  isStriking: false,
};
const PAUSE: TimeSpan = {
  text: "Tạm hoãn: từ ngày 26/3/2020, chưa xác định ngày kết thúc",
  kind: "postponed",
  from: 0.125,
  until: null,
  struck: [],
  isStriking: false,
};
const STRIKING: TimeSpan = { ...PAUSE, isStriking: true };
const STRUCK: TimeSpan = { ...PLAN, struck: [{ from: 0.25, until: 0.5 }] };

function lineOf(...spans: readonly TimeSpan[]): TimeLineSpec {
  return {
    id: "thoi-gian",
    title: "Thời gian <tổ chức>",
    description: "Mô tả",
    spans,
    cutOff: { text: "Ngày chốt số liệu: 10/4/2020", at: 1 },
    ticks: [{ text: "3/2020", at: 0 }],
  };
}

/** The outlines of what is drawn with a fill: left, top, right, bottom. */
function boxOf(svg: string, fill: string) {
  const found = new RegExp(
    `<path d="M([\\d.]+) ([\\d.]+)H([\\d.]+)L[\\d.]+ ([\\d.]+)H[^"]*" fill="${fill}"`,
  ).exec(svg);
  const [left, top, right, bottom] = (found ?? []).slice(1).map(Number);
  return { left, top, right, bottom };
}
const HATCH = String.raw`url\(#thoi-gian-screen-struck\)`;

test("a planned time without a postponement is a full bar at its share of the width", () => {
  const svg = drawTimeLine(lineOf(PLAN), "screen");
  expect(boxOf(svg, "#8fb0bc")).toMatchObject({ left: 180, right: 360 });
  expect(svg).not.toMatch(/fill="url/);
  expect(svg).toContain('<title id="thoi-gian-screen-title">Thời gian &lt;tổ chức&gt;</title>');
});

test("a planned time that is struck is hatched, and the postponement is drawn over it, with its words in the bar", () => {
  const svg = drawTimeLine(lineOf(STRIKING, STRUCK), "screen");
  const [, top = "", bottom = ""] =
    /<path d="M90 ([\d.]+)H709L719 [\d.]+L709 ([\d.]+)H90Z" fill="#173f4e"\/>/.exec(svg) ?? [];
  const box = boxOf(svg, HATCH);
  expect(box).toMatchObject({ left: 180, right: 360 });
  expect(Number(box.top)).toBeLessThan(Number(top));
  expect(Number(box.bottom)).toBeGreaterThan(Number(bottom));
  const words = listTextBoxes(svg, "screen").find(({ text }) => text === PAUSE.text);
  expect(words?.left).toBeGreaterThan(90);
  expect(words?.top).toBeGreaterThan(Number(top));
  expect(words?.bottom).toBeLessThan(Number(bottom));
});

test("a part of the planned time that is not struck stays full", () => {
  const half = { ...STRUCK, struck: [{ from: 0.25, until: 0.375 }] };
  const svg = drawTimeLine(lineOf({ ...STRIKING, until: 0.375 }, half), "screen");
  expect(boxOf(svg, HATCH)).toMatchObject({ left: 180, right: 270 });
  expect(boxOf(svg, "#8fb0bc")).toMatchObject({ left: 180, right: 360 });
});

test("a bar that is too short for its words has them above it", () => {
  const svg = drawTimeLine(lineOf({ ...PAUSE, until: 0.25 }), "screen");
  const words = listTextBoxes(svg, "screen").find(({ text }) => text === PAUSE.text);
  const bar = boxOf(svg, "#173f4e");
  expect(words?.bottom).toBeLessThan(Number(bar.top));
  expect(words?.left).toBeCloseTo(90, 0);
});

const LATE: TimeSpan = {
  ...PAUSE,
  text: `${PAUSE.text}; phạm vi: khối xã, phường`,
  from: 0.9,
  until: 1,
};
const DAY: TimeSpan = { ...PLAN, from: 1, until: 1 };

describe.each([
  ["plan alone", lineOf(PLAN)],
  ["postponement alone", lineOf(PAUSE)],
  ["both", lineOf(STRIKING, STRUCK)],
  ["several", lineOf(PAUSE, STRIKING, { ...STRIKING, from: 0.4, until: 0.45 }, STRUCK, LATE)],
  ["a single day at the edge", lineOf(DAY)],
  ["no day of figures", { ...lineOf(STRIKING, STRUCK), cutOff: null }],
] as const)("%s", (_what, spec) => {
  test.each(MEDIA)("on %s no text leaves the picture or covers another", (medium) => {
    const svg = drawTimeLine(spec, medium);
    expect(listOutside(svg, medium)).toEqual([]);
    expect(listCovered(listTextBoxes(svg, medium))).toEqual([]);
    expect(svg).not.toContain("NaN");
  });
});

test("the same time line has the same bytes", () => {
  const spec = lineOf(STRIKING, STRUCK);
  expect(drawTimeLine(spec, "screen")).toBe(drawTimeLine(spec, "screen"));
});

test("without a day of figures nothing stands above the first span", () => {
  const svg = drawTimeLine({ ...lineOf(PLAN), cutOff: null }, "screen");
  expect(svg).not.toContain('font-weight="600"');
  expect(svg).not.toContain('stroke-width="2"');
});

import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../../compose/views/chart-spec.ts";
import { drawChart } from "./draw-chart.ts";
import { MEDIUM_SETTINGS, type ChartMedium } from "./medium.ts";

const VALUES = [null, 0, 0.4, 1, 3, 44.8, 50, 93, 97, 99.6, 100];
/** From and to; without a second end a mark alone. */
const LEVELS = [[0], [1], [5], [50], [96], [100], [0, 4], [40, 50], [94, 100]] as const;

const ROWS = VALUES.flatMap((value) =>
  LEVELS.map(([from, to]) => ({ value, from, to: to ?? null })),
);
const LABEL = "Tỷ lệ cấp ủy viên từ 42 đến 50 tuổi ở nơi bầu cấp ủy, không kể đơn vị sáp nhập";

const spec: ChartSpec = {
  id: "ty-le",
  kind: "sharesWithThresholds",
  title: "Tỷ lệ",
  rowLabels: ROWS.map(() => LABEL),
  series: [
    {
      label: "Tỷ lệ chung",
      role: "share",
      values: ROWS.map(({ value }) => value),
      valueTexts: ROWS.map(({ value }) => (value === null ? "không nêu" : `${value}%`)),
    },
    {
      label: "Mức quy định",
      role: "threshold",
      values: ROWS.map(({ from }) => from),
      valueTexts: ROWS.map(({ to }) => (to === null ? "tối đa 12,5%" : "45% ± 5%")),
    },
  ],
  bandEnds: ROWS.map(({ to }) => to),
  dots: null,
  axisTitle: "Phần trăm",
  axisMax: 100,
};

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TEXT =
  /<text x="([\d.-]+)" y="([\d.]+)" font-size="([\d.]+)"(?: text-anchor="(\w+)")?( font-weight="600")?[^>]*>([^<]*)</g;

/** Where the letters of each text are: 0.7 of their size above the line, 0.2 below it. */
function boxesOf(medium: ChartMedium): readonly Box[] {
  const context = createCanvas(1, 1).getContext("2d");
  const { measuringFamily } = MEDIUM_SETTINGS[medium];
  return Array.from(drawChart(spec, medium, "Mô tả").matchAll(TEXT), (found) => {
    const [, x, y, size, anchor = "start", weight, text = ""] = found;
    context.font = `${weight === undefined ? "normal" : "600"} ${size ?? ""}px ${measuringFamily}`;
    const { width } = context.measureText(text);
    const left = Number(x) - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
    return {
      text,
      left,
      right: left + width,
      top: Number(y) - 0.7 * Number(size),
      bottom: Number(y) + 0.2 * Number(size),
    };
  });
}

const MEDIA = Object.keys(MEDIUM_SETTINGS) as readonly ChartMedium[]; // `as`: the record has these keys

describe.each(MEDIA)("on %s", (medium) => {
  const boxes = boxesOf(medium);

  test("no value, level or label covers another", () => {
    const covered = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => `${one.text} × ${other.text}`),
    );
    expect([...new Set(covered)]).toEqual([]);
  });

  test("no text leaves the picture", () => {
    const { widthPx } = MEDIUM_SETTINGS[medium];
    const outside = boxes.filter(({ left, right }) => left < -0.5 || right > widthPx + 0.5);
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
});

import { loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import type { ChartView } from "../../../compose/views/common.ts";
import { drawChartPicture } from "./chart-picture.ts";
import { sampleReport } from "../../../../tests/samples/report.ts";

function sampleChart(rowLabel: string): ChartView {
  const block = sampleReport().view.blocks.find(({ kind }) => kind === "chart");
  if (block?.kind !== "chart") throw new Error("no chart");
  const { spec } = block.chart;
  if (spec.kind !== "changes") throw new Error("another chart");
  const rows = spec.rows.map((row, index) => (index === 0 ? { ...row, label: rowLabel } : row));
  return { ...block.chart, spec: { ...spec, rows } };
}

test("hình rộng 165 mm, ít nhất 200 điểm một inch", async () => {
  const { png, widthPx, heightPx } = await drawChartPicture(sampleChart("Văn kiện"));
  expect((widthPx / 96) * 25.4).toBeCloseTo(165, 0);
  const image = await loadImage(Buffer.from(png));
  expect(image.width / (widthPx / 96)).toBeGreaterThanOrEqual(200);
  expect(image.width / image.height).toBeCloseTo(widthPx / heightPx, 2);
});

test("chữ tiếng Việt được vẽ bằng phông có đủ chữ, không phải ô trống", async () => {
  const pictures = ["Ế", "Ộ", "Ữ"].map((letter) => drawChartPicture(sampleChart(letter)));
  const bytes = (await Promise.all(pictures)).map(({ png }) => Buffer.from(png).toString("base64"));
  expect(new Set(bytes).size).toBe(3);
});

test("cùng một biểu đồ cho cùng một hình", async () => {
  const [first, second] = [sampleChart("Văn kiện"), sampleChart("Văn kiện")].map(drawChartPicture);
  expect((await first)?.png).toEqual((await second)?.png);
});

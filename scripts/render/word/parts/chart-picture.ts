import { createCanvas } from "@napi-rs/canvas";
import type { ChartView } from "../../../compose/views/common.ts";
import { drawChart } from "../../charts/draw-chart.ts";
import { loadScaled } from "../../pictures/rasterize.ts";
import { PAPER } from "../../charts/role-paint.ts";

const CSS_PER_INCH = 96;
/** Word itself keeps this resolution of a picture for print. */
const DOTS_PER_INCH = 220;

export interface ChartPicture {
  readonly png: Uint8Array;
  /** Its size on paper, at 96 pixels per inch. */
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The printed chart as PNG: older versions of Word show no SVG, and no version surely draws our patterns. */
export async function drawChartPicture({ spec, altText }: ChartView): Promise<ChartPicture> {
  const svg = drawChart(spec, "word", altText);
  const { image, widthPx, heightPx } = await loadScaled(svg, DOTS_PER_INCH / CSS_PER_INCH);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.fillStyle = PAPER;
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(image, 0, 0, image.width, image.height);
  return { png: await canvas.encode("png"), widthPx, heightPx };
}

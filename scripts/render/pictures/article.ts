import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { ArticlePictureView } from "../../compose/views/article.ts";
import { wrapText } from "../charts/layout.ts";
import { MEDIUM_SETTINGS } from "../charts/medium.ts";
import { drawChart, measureChart } from "../charts/draw-chart.ts";
import { toPalettePng } from "./palette-png.ts";
import { loadScaled } from "./rasterize.ts";
import { CHART_MUTED_INK, PAPER } from "../charts/role-paint.ts";

/** Two dots per pixel, so that letters are sharp on a phone and when somebody enlarges the picture. */
const SCALE = 2;
const SETTING = MEDIUM_SETTINGS.picture;
/** White around the chart, so that it does not touch the text of another site. */
const EDGE_PX = 12;
const FOOT = { fontPx: 13, linePx: 19, paddingPx: 10 } as const;

type Pictured = Pick<ArticlePictureView, "chart" | "footText">;

/** The size at which a page shows the picture: half of its dots, as wide as a portal's column. */
export function toPictureSize({ chart, footText }: Pictured): {
  readonly widthPx: number;
  readonly heightPx: number;
} {
  const heightPx = measureChart(chart.spec, "picture");
  const context = createCanvas(1, 1).getContext("2d");
  const footPx = 2 * FOOT.paddingPx + wrapFoot(footText, context).length * FOOT.linePx;
  return { widthPx: SETTING.widthPx + 2 * EDGE_PX, heightPx: EDGE_PX + heightPx + footPx };
}

/** The chart as a PNG file on white; its foot names the issuer, the cut-off date and the marks. */
export async function drawArticlePicture(picture: Pictured): Promise<Uint8Array> {
  const { chart, footText } = picture;
  const size = toPictureSize(picture);
  const svg = drawChart(chart.spec, "picture", chart.altText);
  const { image, heightPx } = await loadScaled(svg, SCALE);
  const canvas = createCanvas(size.widthPx * SCALE, size.heightPx * SCALE);
  const context = canvas.getContext("2d");
  context.fillStyle = PAPER;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const edge = EDGE_PX * SCALE;
  context.drawImage(image, edge, edge, image.width, image.height);
  context.scale(SCALE, SCALE);
  context.fillStyle = CHART_MUTED_INK;
  wrapFoot(footText, context).forEach((line, index) => {
    context.fillText(
      line,
      EDGE_PX,
      EDGE_PX + heightPx + FOOT.paddingPx + (index + 0.75) * FOOT.linePx,
    );
  });
  return toPalettePng(canvas);
}

function wrapFoot(text: string, context: SKRSContext2D): readonly string[] {
  context.font = `normal ${FOOT.fontPx}px ${SETTING.measuringFamily}`;
  return wrapText(text, SETTING.widthPx, context);
}

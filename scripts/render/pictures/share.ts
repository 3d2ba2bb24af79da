import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { SHARE_PICTURE_SIZE } from "../../compose/frame/head.ts";
import type { SharePictureView } from "../../compose/views/feeds.ts";
import { wrapText } from "../charts/layout.ts";
import { registerChartFonts } from "../charts/fonts.ts";
import { toPalettePng } from "./palette-png.ts";
import { PAPER } from "../charts/role-paint.ts";

const { widthPx: WIDTH_PX, heightPx: HEIGHT_PX } = SHARE_PICTURE_SIZE;
const EDGE_PX = 72;
const ROOM_PX = WIDTH_PX - 2 * EDGE_PX;
/** Colours of css/tokens.css, by their names there. */
export const COLOURS = {
  structure: "#173f4e",
  accent: "#9e1b1b",
  ink: "#1f2933",
  muted: "#52606d",
} as const;

interface Line {
  readonly text: string;
  readonly yPx: number;
  readonly sizePx: number;
  readonly weight: "normal" | "600";
  readonly colour: string;
}

/** The picture that other sites show beside a shared link, as a PNG file. */
export function drawSharePicture(view: SharePictureView): Uint8Array {
  registerChartFonts();
  const canvas = createCanvas(WIDTH_PX, HEIGHT_PX);
  const context = canvas.getContext("2d");
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX);
  context.fillStyle = COLOURS.structure;
  context.fillRect(0, 0, WIDTH_PX, 16);
  for (const line of [...placeHead(view), ...placeTitle(view, context), ...placeFoot(view)])
    drawLine(line, context);
  drawFigure(view, context);
  return toPalettePng(canvas);
}

function placeHead({ superiorName, issuerName }: SharePictureView): readonly Line[] {
  const colour = COLOURS.structure;
  return [
    ...(superiorName === ""
      ? []
      : [
          {
            text: superiorName,
            yPx: 84,
            sizePx: 28,
            weight: "normal",
            colour: COLOURS.muted,
          } as const,
        ]),
    { text: issuerName, yPx: 128, sizePx: 34, weight: "600", colour },
  ];
}

/** Uses the largest letters with which the title fills at most three lines. */
function placeTitle({ title }: SharePictureView, context: SKRSContext2D): readonly Line[] {
  const set = (sizePx: number) => {
    context.font = `600 ${sizePx}px chart-screen`;
    return { sizePx, lines: wrapText(title, ROOM_PX, context) };
  };
  const sizes = [50, 46, 42, 38, 34, 30].map(set);
  const fitting = sizes.find(({ lines }) => lines.length <= 3) ?? set(26);
  return fitting.lines.map((text, index) => ({
    text,
    yPx: 214 + index * fitting.sizePx * 1.3,
    sizePx: fitting.sizePx,
    weight: "600",
    colour: COLOURS.ink,
  }));
}

function placeFoot({ asOfText, marks }: SharePictureView): readonly Line[] {
  return [
    { text: asOfText, yPx: 574, sizePx: 28, weight: "normal", colour: COLOURS.muted },
    ...(marks.length === 0
      ? []
      : [
          {
            text: marks.join(" · "),
            yPx: 528,
            sizePx: 28,
            weight: "600" as const,
            colour: COLOURS.accent,
          },
        ]),
  ];
}

/** Draws the figure in large letters, and beside it what the figure counts. */
function drawFigure({ figure }: SharePictureView, context: SKRSContext2D): void {
  if (figure === null) return;
  const { value, words } = figure;
  const yPx = 452;
  drawLine({ text: value, yPx, sizePx: 84, weight: "600", colour: COLOURS.structure }, context);
  const leftPx = EDGE_PX + context.measureText(value).width + 24;
  context.font = "normal 30px chart-screen";
  context.fillStyle = COLOURS.ink;
  const lines = wrapText(words, WIDTH_PX - EDGE_PX - leftPx, context);
  lines.forEach((line, index) => {
    context.fillText(line, leftPx, yPx - 2 + (index - (lines.length - 1)) * 38);
  });
}

/** A line that is too long is drawn in smaller letters, never cut. */
function drawLine({ text, yPx, sizePx, weight, colour }: Line, context: SKRSContext2D): void {
  context.font = `${weight} ${sizePx}px chart-screen`;
  const ratio = Math.min(1, ROOM_PX / context.measureText(text).width);
  context.font = `${weight} ${sizePx * ratio}px chart-screen`;
  context.fillStyle = colour;
  context.fillText(text, EDGE_PX, yPx);
}

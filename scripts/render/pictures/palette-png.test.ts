import { createHash } from "node:crypto";
import { createCanvas, loadImage, type Canvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { readPicture } from "../../guard/read/picture.ts";
import { toPalettePng } from "./palette-png.ts";

/** Each colour fills a square of one dot, from left to right and from top to bottom. */
function draw(colours: readonly string[], width: number): Canvas {
  const canvas = createCanvas(width, colours.length / width);
  const context = canvas.getContext("2d");
  colours.forEach((colour, dot) => {
    context.fillStyle = colour;
    context.fillRect(dot % width, Math.floor(dot / width), 1, 1);
  });
  return canvas;
}

/** The dots as a reader of the file sees them: red, green, blue and opacity of each. */
async function readDots(png: Uint8Array): Promise<readonly number[]> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return [...context.getImageData(0, 0, image.width, image.height).data];
}

const WHITE = [255, 255, 255, 255];
const RED = [0xc1, 0x3a, 0x2c, 255];

test("a drawing with few colours keeps every dot", async () => {
  const png = toPalettePng(draw(["#fff", "#fff", "#c13a2c", "#fff", "#c13a2c", "#fff"], 3));
  const picture = readPicture(png);
  expect(picture?.chunks.map(({ name, isSound }) => [name, isSound])).toEqual([
    ["IHDR", true],
    ["PLTE", true],
    ["IDAT", true],
    ["IEND", true],
  ]);
  expect([...(picture?.chunks[1]?.data ?? [])]).toEqual([255, 255, 255, 0xc1, 0x3a, 0x2c]);
  expect(await readDots(png)).toEqual([WHITE, WHITE, RED, WHITE, RED, WHITE].flat());
});

test("the palette has the 256 most frequent colours, and every other colour becomes the nearest", async () => {
  const greys = Array.from({ length: 256 }, (_, grey) => `rgb(${grey}, ${grey}, ${grey})`);
  const rare = ["rgb(101, 99, 100)", "rgb(255, 250, 255)"];
  const png = toPalettePng(draw([...greys, ...greys, ...rare, "#000", "#000"], 2));
  expect(readPicture(png)?.chunks[1]?.data).toHaveLength(768);
  const dots = await readDots(png);
  expect(dots.slice(2048, 2056)).toEqual([100, 100, 100, 255, 253, 253, 253, 255]);
});

/** Another machine or version of Node must not make another picture: its bytes would change in every release. */
test("the same dots give these very bytes on every machine", () => {
  const colours = Array.from({ length: 6000 }, (_, dot) => {
    const wave = Math.floor(dot / 7) % 5 === 0 ? dot % 300 : 40;
    return `rgb(${wave % 256}, ${(wave * 7) % 256}, ${Math.floor(wave / 256)})`;
  });
  const hash = createHash("sha256").update(toPalettePng(draw(colours, 100)));
  expect(hash.digest("hex")).toBe(
    "97c4701d799058cc4e2285cf414b9c249340324f1565052f794977f58feb9e7d",
  );
});

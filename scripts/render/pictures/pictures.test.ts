import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { composeArticlePictures } from "../../compose/article/article.ts";
import { composeSharePicture } from "../../compose/feeds/share-picture.ts";
import { readPicture } from "../../guard/read/picture.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { drawArticlePicture, toPictureSize } from "./article.ts";
import { toPalettePng } from "./palette-png.ts";
import { readDesignTokens } from "../styles/design-tokens.ts";
import { COLOURS, drawSharePicture } from "./share.ts";
import { assembleSiteStyles } from "../styles/stylesheets.ts";

const {
  newest,
  editions: [edition],
} = toSampleBriefings(sampleDataset());
const pictures = composeArticlePictures(edition);

describe.each(pictures.map((picture) => [picture.fileName, picture] as const))(
  "%s",
  (_name, picture) => {
    test("is 1200 dots wide, twice its size on a page, and below 100 KB", async () => {
      const png = await drawArticlePicture(picture);
      const { widthPx, heightPx } = toPictureSize(picture);
      expect(readPicture(png)?.header).toMatchObject({ widthPx: 1200, heightPx: 2 * heightPx });
      expect(widthPx).toBe(600);
      expect(png.length).toBeLessThan(100_000);
    });

    test("has the same bytes every time", async () => {
      expect(
        Buffer.compare(await drawArticlePicture(picture), await drawArticlePicture(picture)),
      ).toBe(0);
    });

    test("describes its chart in words, and names the cut-off date in its foot", () => {
      expect(picture.altText).toContain(picture.chart.description);
      expect(picture.footText).toContain("số liệu chốt đến ngày 10/4/2020");
    });
  },
);

test("a longer foot makes a higher picture: nothing is cut", () => {
  const [first] = pictures;
  if (first === undefined) throw new Error("no picture");
  const longer = {
    ...first,
    footText: `${first.footText} ${"Đảng ủy Khối các cơ quan ".repeat(6)}`,
  };
  expect(toPictureSize(longer).heightPx).toBeGreaterThan(toPictureSize(first).heightPx);
});

test("the picture of a shared link has the size that its page names", () => {
  const png = drawSharePicture(composeSharePicture(newest));
  expect(readPicture(png)?.header).toMatchObject({ widthPx: 1200, heightPx: 630 });
  expect(Buffer.compare(png, drawSharePicture(composeSharePicture(newest)))).toBe(0);
});

describe("a picture with a palette", () => {
  test("keeps every colour of a drawing with few colours", () => {
    const canvas = createCanvas(3, 2);
    const context = canvas.getContext("2d");
    context.fillStyle = "#ffffff";
    context.fillRect(0, 0, 3, 2);
    context.fillStyle = "#c13a2c";
    context.fillRect(2, 1, 1, 1);
    const picture = readPicture(toPalettePng(canvas));
    expect(picture?.chunks.map(({ name, isSound }) => [name, isSound])).toEqual([
      ["IHDR", true],
      ["PLTE", true],
      ["IDAT", true],
      ["IEND", true],
    ]);
    expect([...(picture?.chunks[1]?.data ?? [])]).toEqual([255, 255, 255, 0xc1, 0x3a, 0x2c]);
  });

  test("has at most 256 colours, and draws every other colour in the nearest of them", () => {
    const canvas = createCanvas(300, 1);
    const context = canvas.getContext("2d");
    for (let x = 0; x < 300; x += 1) {
      context.fillStyle = `rgb(${x % 256}, ${Math.floor(x / 256)}, 0)`;
      context.fillRect(x, 0, 1, 1);
    }
    const picture = readPicture(toPalettePng(canvas));
    expect(picture?.chunks[1]?.data).toHaveLength(768);
    expect(picture?.header.widthPx).toBe(300);
  });
});

test("the picture of a shared link is drawn in the colours of the pages", () => {
  const [light] = readDesignTokens(assembleSiteStyles("")).schemes;
  const tokens = new Map(light?.colours.map(({ name, value }) => [name, value]));
  const own = Object.keys(COLOURS).map((name) => [name, tokens.get(name)]);
  expect(Object.fromEntries(own)).toEqual(COLOURS);
});

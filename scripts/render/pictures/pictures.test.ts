import { describe, expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { composeArticlePictures } from "../../compose/article/article.ts";
import { composeSharePicture } from "../../compose/feeds/share-picture.ts";
import { readPicture } from "../../guard/read/picture.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { drawArticlePicture, toPictureSize } from "./article.ts";
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
      expect(picture.altText).toContain(picture.chart.altText);
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

test("the picture of a shared link is drawn in the colours of the pages", () => {
  const [light] = readDesignTokens(assembleSiteStyles("")).schemes;
  const tokens = new Map(light?.colours.map(({ name, value }) => [name, value]));
  const own = Object.keys(COLOURS).map((name) => [name, tokens.get(name)]);
  expect(Object.fromEntries(own)).toEqual(COLOURS);
});

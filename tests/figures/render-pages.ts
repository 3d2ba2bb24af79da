import { createCanvas } from "@napi-rs/canvas";
import type { PublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import { listPictures as listArticlePictures } from "../../scripts/compose/article/article.ts";
import { composeDownloads } from "../../scripts/compose/downloads/downloads.ts";
import { composeFeed, FEED_PATH } from "../../scripts/compose/feeds/feed.ts";
import { composePages, type Page } from "../../scripts/compose/registry.ts";
import { composePublicEditions } from "../../scripts/compose/report/edition.ts";
import { renderDownloads } from "../../scripts/render/downloads/render-downloads.ts";
import { createNunjucksEnvironment } from "../../scripts/render/pages/nunjucks-environment.ts";
import { bundleBrowserScript } from "../../scripts/render/pages/browser-scripts.ts";
import { toPalettePng } from "../../scripts/render/pictures/palette-png.ts";
import { renderFeed } from "../../scripts/render/pages/feeds.ts";
import { keepNumbersWhole } from "../../scripts/render/pages/one-page.ts";
import { loadSiteFonts } from "../../scripts/render/styles/site-fonts.ts";
import { assembleSiteStyles } from "../../scripts/render/styles/stylesheets.ts";

export interface RenderedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const { fontFaces, files } = loadSiteFonts();
const scripts = (["units"] as const).map(bundleBrowserScript);
const environment = createNunjucksEnvironment("screen");
/** Stands in place of drawings, because tests of texts do not look at them. */
const DOT = toPalettePng(createCanvas(1, 1));

/**
 * The files of `site/` as the build makes them, by path from the output folder, without Eleventy's start.
 * @param isWanted whether a page is rendered; all other files always are
 */
export async function renderPublicFiles(
  briefings: PublicBriefings,
  isWanted: (page: Page) => boolean = () => true,
): Promise<readonly RenderedFile[]> {
  const editions = composePublicEditions(briefings);
  const data = composeDownloads(editions);
  const files = await renderDownloads(data);
  const feed = { path: FEED_PATH, content: renderFeed(composeFeed(editions)) };
  return [
    ...renderPages(composePages({ editions, printed: [], data, files }).filter(isWanted)),
    { path: `site/${feed.path}`, bytes: Buffer.from(feed.content) },
    ...files.map(({ path, bytes }) => ({ path: `site/${path}`, bytes })),
  ];
}

function renderPages(pages: readonly Page[]): readonly RenderedFile[] {
  const rendered = pages.map((page) => {
    const { path, template, shell, view } = page;
    const content = environment.render(`pages/${template}.njk`, { shell, view });
    return { path, content: keepNumbersWhole(content, page) };
  });
  const all = [
    ...rendered,
    ...pages.flatMap(listPictures).map((path) => ({ path, content: DOT })),
    { path: "assets/site.css", content: assembleSiteStyles(fontFaces) },
    ...scripts,
    ...files,
  ];
  return all.map(({ path, content }) => ({ path: `site/${path}`, bytes: Buffer.from(content) }));
}

function listPictures(page: Page): readonly string[] {
  return page.template === "article" ? listArticlePictures(page.view).map(({ path }) => path) : [];
}

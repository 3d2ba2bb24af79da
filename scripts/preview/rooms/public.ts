import { composeArticlePictures } from "../../compose/article/article.ts";
import { composeFeed, composeSitemap, FEED_PATH, SITEMAP_PATH } from "../../compose/feeds/feed.ts";
import { composeSharePicture } from "../../compose/feeds/share-picture.ts";
import { SHARE_PICTURE_PATH } from "../../compose/frame/head.ts";
import { SITE_SCRIPTS } from "../../produce/page-scripts.ts";
import { renderFeed, renderSitemap } from "../../render/pages/feeds.ts";
import { renderAssets } from "../../render/pages/site-assets.ts";
import type { PublicSource, SitePages, Workbench } from "./pages.ts";
import { inTree, roomOf, roomOfMany, type Kept, type Room } from "./rooms.ts";

/** The files of `site/` but its printed documents. */
export function listPublicRooms(
  source: PublicSource,
  { room, list, makeDownloads }: SitePages,
  { kept }: Workbench,
): readonly Room[] {
  return [
    room,
    roomOf(`site/${SHARE_PICTURE_PATH}`, () => drawSharePicture(source, kept)),
    roomOfMany("site/assets/", () =>
      kept.make("assets of the site", null, () => inTree("site", renderAssets(SITE_SCRIPTS))),
    ),
    roomOfMany("site/bai-dang/", async () =>
      inTree("site", await drawArticlePictures(source, kept)),
    ),
    roomOfMany("site/du-lieu/", async () =>
      (await makeDownloads()).map(({ path, bytes }) => ({ path: `site/${path}`, content: bytes })),
    ),
    roomOf(`site/${FEED_PATH}`, () => {
      const feed = composeFeed(source.editions);
      return kept.make(FEED_PATH, feed, () => renderFeed(feed));
    }),
    roomOf(`site/${SITEMAP_PATH}`, () => {
      const sitemap = composeSitemap(list());
      return kept.make(SITEMAP_PATH, sitemap, () =>
        sitemap === null ? undefined : renderSitemap(sitemap),
      );
    }),
  ];
}

/** The picture that stands for the site where somebody shares its address. */
export function drawSharePicture({ editions: [newest] }: PublicSource, kept: Kept) {
  const view = composeSharePicture(newest.briefing);
  return kept.make(SHARE_PICTURE_PATH, view, async () => {
    const share = await import("../../render/pictures/share.ts");
    return share.drawSharePicture(view);
  });
}

/** The pictures of the article, by their paths from the root of a tree. */
export function drawArticlePictures({ editions: [newest] }: PublicSource, kept: Kept) {
  return Promise.all(
    composeArticlePictures(newest).map(async (picture) => {
      const content = await kept.make(picture.path, picture, async () => {
        const { drawArticlePicture } = await import("../../render/pictures/article.ts");
        return drawArticlePicture(picture);
      });
      return { path: picture.path, content };
    }),
  );
}

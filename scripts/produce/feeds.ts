import type { PublicBriefings } from "../compose/pages/public.ts";
import { composeFeed, composeSitemap, FEED_PATH } from "../compose/feeds/feed.ts";
import type { Page } from "../compose/views/documents.ts";
import type { Release } from "../publish/release.ts";
import { renderFeed, renderSitemap } from "../render/pages/feeds.ts";

/** What programs read of the site: the feed of periods, and the map where its addresses are known. */
export async function writeFeeds(
  briefings: PublicBriefings,
  pages: readonly Page[],
  release: Release,
): Promise<void> {
  await release.write(`site/${FEED_PATH}`, renderFeed(composeFeed(briefings)));
  const sitemap = composeSitemap(pages);
  if (sitemap !== null) await release.write("site/sitemap.xml", renderSitemap(sitemap));
}

import type { PublicEditions } from "../compose/report/edition.ts";
import { composeFeed, composeSitemap, FEED_PATH } from "../compose/feeds/feed.ts";
import type { Page } from "../compose/registry.ts";
import type { Release } from "../publish/release.ts";
import { renderFeed, renderSitemap } from "../render/pages/feeds.ts";

/** What programs read: the feed of periods and, where the site's address is known, the site map. */
export async function produceFeeds(
  editions: PublicEditions,
  pages: readonly Page[],
  release: Release,
): Promise<void> {
  await release.write(`site/${FEED_PATH}`, renderFeed(composeFeed(editions)));
  const sitemap = composeSitemap(pages);
  if (sitemap !== null) await release.write("site/sitemap.xml", renderSitemap(sitemap));
}

import type { PublicEditions } from "../compose/report/edition.ts";
import { composeFeed, composeSitemap, FEED_PATH, SITEMAP_PATH } from "../compose/feeds/feed.ts";
import type { Page } from "../compose/registry.ts";
import type { Kind } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";

const FEED: Kind<object> = "feed";
const SITEMAP: Kind<object> = "site map";

/** What programs read: the feed of periods and, where the site's address is known, the site map. */
export async function produceFeeds(
  editions: PublicEditions,
  pages: readonly Page[],
  { release, toKey }: Workshop,
): Promise<void> {
  const feed = composeFeed(editions);
  await release.make(toKey(FEED, feed), async () => {
    const { renderFeed } = await import("../render/pages/feeds.ts");
    return { files: [{ path: `site/${FEED_PATH}`, content: renderFeed(feed) }], told: {} };
  });
  const sitemap = composeSitemap(pages);
  if (sitemap === null) return;
  await release.make(toKey(SITEMAP, sitemap), async () => {
    const { renderSitemap } = await import("../render/pages/feeds.ts");
    const content = renderSitemap(sitemap);
    return { files: [{ path: `site/${SITEMAP_PATH}`, content }], told: {} };
  });
}

import type { FeedView, SitemapView } from "../../compose/views/feeds.ts";
import { createNunjucksEnvironment } from "./nunjucks-environment.ts";

/** `atom.xml` as text. */
export function renderFeed(view: FeedView): string {
  return createNunjucksEnvironment("screen").render("feeds/atom.njk", { view });
}

/** `sitemap.xml` as text. */
export function renderSitemap(view: SitemapView): string {
  return createNunjucksEnvironment("screen").render("feeds/sitemap.njk", { view });
}

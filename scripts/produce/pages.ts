import { composePages, type Page } from "../compose/registry.ts";
import type { SiteContent } from "../compose/pages/page-content.ts";
import { SITE_SCRIPTS } from "./page-scripts.ts";
import type { Kind } from "./to-key.ts";
import type { Workshop } from "./workshop.ts";

const PAGE: Kind<object> = "page";
const ASSETS: Kind<object> = "assets of the site";

/** Every page of `site/` and what the pages load. */
export async function producePages(
  content: SiteContent,
  { release, toKey, progress }: Workshop,
): Promise<readonly Page[]> {
  const stage = progress.begin("Dựng trang");
  const pages = composePages(content);
  const changed = pages.filter((page) => release.take(toKey(PAGE, page)) === undefined);
  if (changed.length > 0) await makePages(changed, { release, toKey });
  await release.make(toKey(ASSETS, null), async () => {
    const { renderAssets } = await import("../render/pages/site-assets.ts");
    const assets = renderAssets(SITE_SCRIPTS);
    return {
      files: assets.map(({ path, content }) => ({ path: `site/${path}`, content })),
      told: {},
    };
  });
  stage.end(`${pages.length} trang`);
  return pages;
}

/** We load Eleventy late, and only when there is something to render. */
async function makePages(
  pages: readonly Page[],
  { release, toKey }: Pick<Workshop, "release" | "toKey">,
): Promise<void> {
  const { renderPages } = await import("../render/pages/site.ts");
  for await (const { page, content } of renderPages(pages)) {
    const files = [{ path: `site/${page.path}`, content }];
    await release.put(toKey(PAGE, page), { files, told: {} });
  }
}

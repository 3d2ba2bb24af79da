import { composePages, type Page } from "../compose/registry.ts";
import type { SiteContent } from "../compose/pages/page-content.ts";
import type { Progress } from "../progress.ts";
import type { Release } from "../publish/release.ts";
import { renderSite } from "../render/pages/site.ts";

/** Every page of `site/` and what the pages load. */
export async function producePages(
  content: SiteContent,
  release: Release,
  progress: Progress,
): Promise<readonly Page[]> {
  const stage = progress.begin("Dựng trang");
  const pages = composePages(content);
  for await (const { path, content: file } of renderSite(pages))
    await release.write(`site/${path}`, file);
  stage.end(`${pages.length} trang`);
  return pages;
}

import type { Page } from "../../compose/registry.ts";
import { renderWithEleventy } from "./eleventy.ts";
import { createLastingEnvironment } from "./nunjucks-environment.ts";
import { keepNumbersWhole } from "./one-page.ts";
import type { SiteFile } from "./site-assets.ts";

/** Pages of the site as values; this writes nothing to disk. */
export async function renderPages(pages: readonly Page[]): Promise<readonly SiteFile[]> {
  const rendered = await renderWithEleventy(pages, createLastingEnvironment("screen"));
  const pageOf = new Map(pages.map((page) => [page.path, page]));
  return rendered.map(({ path, content }) => {
    const page = pageOf.get(path);
    return { path, content: page === undefined ? content : keepNumbersWhole(content, page) };
  });
}

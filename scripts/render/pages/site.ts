import type { Page } from "../../compose/registry.ts";
import { withWholeNumbers } from "../whole-numbers.ts";
import { renderWithEleventy } from "./eleventy.ts";
import { createLastingEnvironment } from "./nunjucks-environment.ts";
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

/** Whoever posts the article copies it into an editor that drops or breaks such elements. */
export function keepNumbersWhole(content: string, { template, shell }: Page): string {
  return template === "article" ? content : withWholeNumbers(content, shell.documentNumbers);
}

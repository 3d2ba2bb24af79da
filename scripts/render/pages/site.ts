import type { Page } from "../../compose/registry.ts";
import { bundleBrowserScript } from "./browser-scripts.ts";
import { withWholeNumbers } from "../whole-numbers.ts";
import { renderWithEleventy } from "./eleventy.ts";
import { createLastingEnvironment } from "./nunjucks-environment.ts";
import { loadSiteFonts } from "../styles/site-fonts.ts";
import { assembleSiteStyles } from "../styles/stylesheets.ts";

export interface SiteFile {
  /** From the root of `site/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All pages and the files that they load, as values; this writes nothing to disk. */
export async function renderSite(pages: readonly Page[]): Promise<readonly SiteFile[]> {
  const { fontFaces, files } = loadSiteFonts();
  const rendered = await renderWithEleventy(pages, createLastingEnvironment("screen"));
  const pageOf = new Map(pages.map((page) => [page.path, page]));
  return [
    ...rendered.map(({ path, content }) => {
      const page = pageOf.get(path);
      return { path, content: page === undefined ? content : keepNumbersWhole(content, page) };
    }),
    { path: "assets/site.css", content: assembleSiteStyles(fontFaces) },
    bundleBrowserScript("charts"),
    bundleBrowserScript("charts-drawing"),
    bundleBrowserScript("units"),
    ...files,
  ];
}

/** Whoever posts the article copies it into an editor that drops or breaks such elements. */
export function keepNumbersWhole(content: string, { template, shell }: Page): string {
  return template === "article" ? content : withWholeNumbers(content, shell.documentNumbers);
}

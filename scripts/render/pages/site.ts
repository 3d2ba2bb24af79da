import type { Page } from "../../compose/registry.ts";
import { bundleBrowserScript } from "./browser-scripts.ts";
import { withWholeNumbers } from "../whole-numbers.ts";
import { renderWithEleventy, type RenderedPage } from "./eleventy.ts";
import { createNunjucksEnvironment } from "./nunjucks-environment.ts";
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
  const rendered = await renderWithEleventy(pages, createNunjucksEnvironment("screen"));
  return [
    ...rendered.map((file) => keepNumbersWhole(file, pages)),
    { path: "assets/site.css", content: assembleSiteStyles(fontFaces) },
    bundleBrowserScript("charts"),
    bundleBrowserScript("charts-drawing"),
    bundleBrowserScript("units"),
    ...files,
  ];
}

/** Whoever posts the article copies it into an editor that drops or breaks such elements. */
function keepNumbersWhole({ path, content }: RenderedPage, pages: readonly Page[]): RenderedPage {
  const page = pages.find((one) => one.path === path);
  if (page === undefined || page.template === "article") return { path, content };
  return { path, content: withWholeNumbers(content, page.shell.documentNumbers) };
}

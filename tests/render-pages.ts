import type { Page } from "../scripts/compose/views.ts";
import { createNunjucksEnvironment } from "../scripts/render/nunjucks-environment.ts";
import { loadSiteFonts } from "../scripts/render/site-fonts.ts";
import { assembleSiteStyles } from "../scripts/render/stylesheets.ts";

export interface RenderedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const { fontFaces, files } = loadSiteFonts();
const environment = createNunjucksEnvironment("screen");

/** The files of `site/` as the build makes them, by path from the output folder, without Eleventy's start. */
export function renderPages(pages: readonly Page[]): readonly RenderedFile[] {
  const rendered = pages.map(({ path, template, shell, view }) => ({
    path,
    content: environment.render(`pages/${template}.njk`, { shell, view }),
  }));
  const all = [
    ...rendered,
    { path: "assets/site.css", content: assembleSiteStyles(fontFaces) },
    ...files,
  ];
  return all.map(({ path, content }) => ({ path: `site/${path}`, bytes: Buffer.from(content) }));
}

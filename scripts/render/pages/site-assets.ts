import { loadSiteFonts } from "../styles/site-fonts.ts";
import { assembleSiteStyles } from "../styles/stylesheets.ts";
import { bundleBrowserScript, type BrowserScript } from "./browser-scripts.ts";

export interface SiteFile {
  /** From the root of the tree that gets it. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the pages of a tree load: style sheet, fonts and these scripts. */
export function renderAssets(scripts: readonly BrowserScript[]): readonly SiteFile[] {
  const { fontFaces, files } = loadSiteFonts();
  return [
    { path: "assets/site.css", content: assembleSiteStyles(fontFaces) },
    ...scripts.map(bundleBrowserScript),
    ...files,
  ];
}

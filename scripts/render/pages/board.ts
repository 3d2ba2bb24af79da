import type { BoardView } from "../../compose/views/board.ts";
import { bundleBrowserScript } from "./browser-scripts.ts";
import { createNunjucksEnvironment } from "./nunjucks-environment.ts";
import type { SiteFile } from "./site.ts";
import { loadSiteFonts } from "../styles/site-fonts.ts";
import { assembleSiteStyles } from "../styles/stylesheets.ts";
import { withWholeNumbers } from "../whole-numbers.ts";

/**
 * The internal board with the files that it loads, from the root of `noi-bo/`. A single page needs no site
 * generator: Nunjucks alone draws it, with the style sheet of the site.
 */
export function renderBoard(view: BoardView): readonly SiteFile[] {
  const { fontFaces, files } = loadSiteFonts();
  const html = createNunjucksEnvironment("screen").render("pages/board.njk", { view });
  const content = withWholeNumbers(html, view.documentNumbers);
  return [
    { path: "theo-doi.html", content },
    { path: "assets/site.css", content: assembleSiteStyles(fontFaces) },
    bundleBrowserScript("units"),
    ...files,
  ];
}

import type { CopyView } from "../../compose/views/copy.ts";
import { bundleBrowserScript } from "./browser-scripts.ts";
import { createNunjucksEnvironment } from "./nunjucks-environment.ts";
import type { SiteFile } from "./site.ts";

/** The internal page for copying and its script, from the root of `noi-bo/`; its style sheet comes with the board. */
export function renderCopy(view: CopyView): readonly SiteFile[] {
  const content = createNunjucksEnvironment("screen").render("pages/copy.njk", { view });
  return [{ path: "sao-chep.html", content }, bundleBrowserScript("copy")];
}

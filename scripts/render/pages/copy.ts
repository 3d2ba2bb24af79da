import type { CopyView } from "../../compose/views/copy.ts";
import { createNunjucksEnvironment } from "./nunjucks-environment.ts";

/** The internal page for copying; it loads the style sheet that the board loads. */
export function renderCopy(view: CopyView): string {
  return createNunjucksEnvironment("screen").render("pages/copy.njk", { view });
}

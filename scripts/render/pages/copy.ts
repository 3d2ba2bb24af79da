import type { CopyView } from "../../compose/views/copy.ts";
import { createNunjucksEnvironment } from "./nunjucks-environment.ts";

/** The internal page for copying; its style sheet comes with the board. */
export function renderCopy(view: CopyView): string {
  return createNunjucksEnvironment("screen").render("pages/copy.njk", { view });
}

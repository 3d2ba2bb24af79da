import type { BoardView } from "../../compose/views/board.ts";
import { createNunjucksEnvironment } from "./nunjucks-environment.ts";
import { withWholeNumbers } from "../whole-numbers.ts";

/** The internal board. A single page needs no site generator: Nunjucks alone draws it. */
export function renderBoard(view: BoardView): string {
  const html = createNunjucksEnvironment("screen").render("pages/board.njk", { view });
  return withWholeNumbers(html, view.documentNumbers);
}

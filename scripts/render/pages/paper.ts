import type { Paper } from "../../compose/views/documents.ts";
import { withWholeNumbers } from "../whole-numbers.ts";
import { createLastingEnvironment, toSafeString } from "./nunjucks-environment.ts";
import { toPageRules } from "../styles/paper-page-rules.ts";
import { assemblePaperStyles, type PaperKind } from "../styles/stylesheets.ts";

const KINDS: Readonly<Record<Paper["template"], PaperKind>> = {
  report: "document",
  "working-copy": "document",
  bulletin: "bulletin",
  summary: "summary",
  "unit-sheet": "sheet",
  booklet: "sheet",
};

/** Gives the whole HTML of a printed document: one style element, no script, nothing to load. */
export function createPaperRenderer(): (paper: Paper) => string {
  const environment = createLastingEnvironment("paper");
  const styles = new Map(
    Object.entries(KINDS).map(([name, kind]) => [name, assemblePaperStyles(name, kind)]),
  );
  return ({ template, shell, view }) => {
    const kind = KINDS[template];
    const css = toSafeString((styles.get(template) ?? "") + toPageRules(shell, kind));
    const html = environment.render(`papers/${template}.njk`, { shell, view, kind, css });
    return withWholeNumbers(html, shell.documentNumbers);
  };
}

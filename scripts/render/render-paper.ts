import type { PaperShellView } from "../compose/paper-views.ts";
import type { Paper } from "../compose/views.ts";
import { createNunjucksEnvironment, toSafeString } from "./nunjucks-environment.ts";
import { toPageRules } from "./paper-page-rules.ts";
import { assemblePaperStyles, type PaperKind } from "./stylesheets.ts";

const KINDS: Readonly<Record<Paper["template"], PaperKind>> = {
  report: "document",
  summary: "sheet",
  "unit-sheet": "sheet",
};

/** Gives the whole HTML of a printed document: one style element, no script, nothing to load. */
export function createPaperRenderer(): (paper: Paper) => string {
  const environment = createNunjucksEnvironment();
  const styles = { document: assemblePaperStyles("document"), sheet: assemblePaperStyles("sheet") };
  environment.addGlobal("paperStyles", (shell: PaperShellView, kind: PaperKind) =>
    toSafeString(styles[kind] + toPageRules(shell, kind)),
  );
  return ({ template, shell, view }) =>
    environment.render(`papers/${template}.njk`, { shell, view, kind: KINDS[template] });
}

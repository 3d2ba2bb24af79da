import { expect, test } from "vitest";
import { assemblePaperStyles } from "./stylesheets.ts";

test.each([
  ["summary", "sheet"],
  ["unit-sheet", "sheet"],
  ["report", "document"],
] as const)("no rule for a screen holds on paper: %s", (template, kind) => {
  const styles = assemblePaperStyles(template, kind);
  expect(styles.length).toBeGreaterThan(1000);
  expect(styles).not.toMatch(/@media (?:screen|print)/);
  // "not all and (width < 32rem)" would hold on every sheet that is wider.
  expect(styles).not.toMatch(/@media not all (?!\{)/);
});

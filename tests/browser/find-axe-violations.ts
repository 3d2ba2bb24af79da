import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer";
import { ask, emulateColours, type Colours } from "./tab.ts";

/** How wide the window is, and what the reader's system says of colours. */
export interface Setting extends Colours {
  readonly width: number;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The rules whose result a dark scheme can change. All others are checked in the light scheme, at the same width. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * With forced colours axe compares letters in colours that nobody sees: it reads `-webkit-text-fill-color`,
 * which Chromium does not tell as forced. The palette is the reader's own, so contrast is not ours to judge.
 */
const toRun = ({ scheme, isForced }: Setting) => `axe.run(document, {
  runOnly: ${JSON.stringify(scheme === "dark" && !isForced ? COLOUR_RULES : STANDARDS)},
  rules: { "color-contrast": { enabled: ${!isForced} } },
  resultTypes: ["violations"],
}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`;

/** What axe finds on the page that a tab shows, in every setting: `360 dark: color-contrast: <p>…`. */
export async function findAxeViolations(
  tab: Page,
  settings: readonly Setting[],
): Promise<readonly string[]> {
  if (await ask(tab, `typeof axe === "undefined"`)) await tab.evaluate(AXE);
  const found: string[] = [];
  for (const setting of settings) {
    if (tab.viewport()?.width !== setting.width)
      await tab.setViewport({ width: setting.width, height: 900 });
    await emulateColours(tab, setting);
    const violations = await ask<readonly Violation[]>(tab, toRun(setting));
    const where = `${setting.width} ${setting.isForced ? "forced" : setting.scheme}`;
    found.push(...violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.join(" | ")}`));
  }
  return found;
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer";
import { LIST_LOOKS, READ_STRUCTURE } from "./page-state.ts";
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
/** The rules whose verdict depends on how letters look: a dark scheme can change only these. */
const LOOK_RULES = ["color-contrast", "link-in-text-block"];
const OTHER_RULES = Object.fromEntries(LOOK_RULES.map((id) => [id, { enabled: false }]));

const toRun = (options: object) => `async (context) => {
  const options = { ...${JSON.stringify(options)}, resultTypes: ["violations"], preload: false };
  const { violations } = await axe.run(context, options);
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}`;

/**
 * What a document keeps of the structures that were judged on it, so that none is judged twice. How large controls are
 * is judged in the narrowest window; for all windows keyboard-and-zoom.test.ts asks more than axe does.
 */
const toJudgeStructure = (isNarrow: boolean) => `(() => {
  globalThis.judged ??= new Set();
  const structure = (${READ_STRUCTURE})();
  if (judged.has(structure)) return [];
  judged.add(structure);
  return (${toRun({ runOnly: STANDARDS, rules: { ...OTHER_RULES, "target-size": { enabled: isNarrow } } })})(document);
})()`;

/** Judges all letters whose look is not among the known ones, and tells their looks. */
const toJudgeLooks = (known: Iterable<string>) => `(async () => {
  const known = new Set(${JSON.stringify([...known])});
  const fresh = [...(${LIST_LOOKS})()].filter(([look]) => !known.has(look));
  const include = fresh.flatMap(([, elements]) => [...elements]);
  const violations = include.length === 0 ? [] : await (${toRun({ runOnly: LOOK_RULES })})({ include });
  return { fresh: fresh.map(([look]) => look), violations };
})()`;

/**
 * What axe finds on the page that a tab shows, in every setting: `360 dark: color-contrast: <p>…`.
 * @param known the looks of letters that were judged already, perhaps on other pages; new ones are added
 */
export async function findAxeViolations(
  tab: Page,
  settings: readonly Setting[],
  known: Set<string>,
): Promise<readonly string[]> {
  if (await ask(tab, `typeof axe === "undefined"`)) await tab.evaluate(AXE);
  const narrowest = Math.min(...settings.map(({ width }) => width));
  const found: string[] = [];
  for (const setting of settings) {
    const { width, scheme, isForced } = setting;
    if (tab.viewport()?.width !== width) await tab.setViewport({ width, height: 900 });
    await emulateColours(tab, setting);
    const violations = [
      ...(await ask<readonly Violation[]>(tab, toJudgeStructure(width === narrowest))),
      // With forced colours axe compares letters in colours that nobody sees: it reads `-webkit-text-fill-color`,
      // which Chromium does not tell as forced. The palette is the reader's own, so contrast is not ours to judge.
      ...(isForced ? [] : await judgeLooks(tab, known)),
    ];
    const where = `${width} ${isForced ? "forced" : scheme}`;
    found.push(...violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.join(" | ")}`));
  }
  return found;
}

async function judgeLooks(tab: Page, known: Set<string>): Promise<readonly Violation[]> {
  const { fresh, violations } = await ask<{
    readonly fresh: readonly string[];
    readonly violations: readonly Violation[];
  }>(tab, toJudgeLooks(known));
  for (const look of fresh) known.add(look);
  return violations;
}

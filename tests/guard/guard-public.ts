import { composePublicBriefings } from "../../scripts/compose/audience/briefings.ts";
import type { Page } from "../../scripts/compose/registry.ts";
import { evaluatePeriod, type EvaluatedPeriods } from "../../scripts/evaluate/evaluate-period.ts";
import { toFindingSentence } from "../../scripts/guard/finding.ts";
import { guardRelease } from "../../scripts/guard/guard-release.ts";
import { toClearance } from "../../scripts/guard/values/clearance.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import { review } from "../../scripts/review/review.ts";
import { isNotice, toSentence } from "../../scripts/validate/sentences/problems.ts";
import { renderPublicFiles } from "../figures/render-pages.ts";
import { toStaged } from "./to-staged.ts";

export interface Guarded {
  /** What `check` says of the public words, and what the guard says of the public files in memory. */
  readonly told: readonly string[];
  /** The pages by their path. */
  readonly pages: ReadonlyMap<string, string>;
}

/**
 * Composes the public site of a dataset in memory, without PDFs, and lets check and guard read it.
 * @param isWanted which pages are made, and read alone; links that lead elsewhere are not told. Without it everything is
 */
export async function guardPublic(
  dataset: Dataset,
  isWanted?: (page: Page) => boolean,
): Promise<Guarded> {
  const [newest, ...earlier] = dataset.periods
    .map((period) => evaluatePeriod(dataset, period))
    .toReversed();
  if (newest === undefined) throw new Error("no period");
  const periods: EvaluatedPeriods = [newest, ...earlier];
  const briefings = composePublicBriefings(dataset, periods);
  const made = await renderPublicFiles(briefings, isWanted);
  const pages = made.filter(({ path }) => path.endsWith(".html"));
  const problems = review({ dataset, periods, briefings }, []).filter((one) => !isNotice(one));
  const files = isWanted === undefined ? made : pages;
  const findings = await guardRelease(toStaged(files), toClearance(dataset, periods));
  const serious = findings.filter(({ what }) => isWanted === undefined || !DEAD_LINK.test(what));
  return {
    told: [...problems.map(toSentence), ...serious.map(toFindingSentence)],
    pages: new Map(pages.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("utf8")])),
  };
}

const DEAD_LINK = /không dẫn tới đâu$/;

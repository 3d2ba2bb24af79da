import type { PublicBriefings } from "../compose/audience/briefings.ts";
import type { EvaluatedPeriods } from "../evaluate/evaluate-period.ts";
import { toPersonalRules } from "../guard/people/personal-data.ts";
import type { SourceFile } from "../load/source-file.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { checkClearedScopes } from "./check-cleared.ts";
import { checkDeclared } from "./check-declared.ts";
import { findCopied } from "./check-copied.ts";
import { findUndeclared, readNames } from "./check-names.ts";
import { findIdleReviews, findPersonal } from "./check-personal.ts";
import { findVagueLinks } from "./find-vague-links.ts";
import { createLocate } from "./places.ts";
import { listPublicFiles, listPublicTexts } from "./texts.ts";

interface Reviewed {
  readonly dataset: Dataset;
  readonly periods: EvaluatedPeriods;
  readonly briefings: PublicBriefings;
}

/**
 * Reads once more, with all facts known, what people wrote for the public: what the guard would stop in the finished
 * files is told here, with the place where it was written. So is a link that leads a reader of paper nowhere, in all words.
 */
export function review(
  { dataset, periods, briefings }: Reviewed,
  sources: readonly SourceFile[],
): readonly Problem[] {
  const locate = createLocate(sources);
  const texts = listPublicTexts(dataset);
  const files = listPublicFiles(dataset);
  const rules = toPersonalRules(dataset, periods[0].period.date);
  const named = readNames(texts, dataset);
  return [
    ...findUndeclared(named, dataset, locate),
    ...checkClearedScopes(files, dataset),
    ...checkDeclared(files, named, { dataset, periods }),
    ...findPersonal(texts, { rules, briefings, locate }),
    ...findIdleReviews(files),
    ...findCopied(texts, { dataset, briefings, locate }),
    ...findVagueLinks(dataset),
  ];
}

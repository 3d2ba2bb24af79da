import { isForEveryone } from "../../../model/report/outline.ts";
import { listItems, type Prose } from "../../../model/prose/report.ts";
import type { Report } from "../../../model/problem.ts";
import { findBadLinks } from "./links.ts";
import { findMarkupFaults } from "./markup.ts";
import { createPlaceOf } from "./place-in-prose.ts";
import { checkPlaceholders, type Check as PlaceholderCheck } from "./placeholders.ts";
import { findLongWords } from "./long-words.ts";
import { readProse } from "./read-prose.ts";
import { findWideTables } from "./wide-tables.ts";
import { isOfLevel } from "../../schema/rules/level-indicators.ts";
import type { Definitions } from "../../read/definitions.ts";
import type { ReportReading } from "../../read/report.ts";
import { findEntry, findText } from "../../parse/source-node.ts";

interface Check extends PlaceholderCheck {
  readonly hasHeadings: boolean;
}

const PLAIN = {
  thisKind: null,
  thisIndicator: null,
  isPublic: true,
  hasHeadings: false,
} as const;

/** Checks the placeholders, links and markup of a period's report. */
export function checkReportProse(
  { report: prose, unsound }: ReportReading,
  definitions: Definitions,
  report: Report,
): void {
  const plain: Check = { ...PLAIN, definitions, report };
  checkProse(prose.opening, plain);
  if (prose.closing !== null) checkProse(prose.closing, plain);
  for (const [section, part] of prose.prose)
    checkProse(part, { ...plain, isPublic: isForEveryone(section) });
  for (const item of listItems(prose)) {
    // A result may also name statistics, which have no clause.
    const isJudged =
      "indicators" in item &&
      item.indicators.some(
        (id) =>
          definitions.known.levelIndicator?.has(id) === true ||
          (definitions.known.indicator?.has(id) ?? true),
      );
    const thisKind = isJudged ? "thisItem" : null;
    checkProse(item.prose, { ...plain, thisKind, isPublic: item.isPublic });
  }
  for (const { prose: words, mayHaveIndicators, isPublic } of unsound) {
    const thisKind = mayHaveIndicators ? "thisItem" : null;
    checkProse(words, { ...plain, thisKind, isPublic });
  }
}

/** Checks the placeholders, links and markup of a page of prose. */
export function checkPageProse(prose: Prose, definitions: Definitions, report: Report): void {
  checkProse(prose, { ...PLAIN, hasHeadings: true, definitions, report });
}

/** Checks the placeholders in the indicators' own sentences. */
export function checkIndicatorSentences(definitions: Definitions, report: Report): void {
  // An indicator with another fault is checked too.
  for (const [id, node] of definitions.indicatorNodes) {
    const sentences = findEntry(node, "cau_chua_dat");
    for (const [key, isPublic] of [
      ["mot", true],
      ["nhieu", true],
      ["tat_ca", true],
      ["noi_bo", false],
      ["chung", true],
    ] as const) {
      const at = sentences === undefined ? undefined : findText(sentences, key);
      if (at === undefined) continue;
      const thisKind = isOfLevel(node) ? "levelIndicator" : "indicator";
      const own = { thisKind, thisIndicator: id } as const;
      checkPlaceholders(at.text, () => at.place, {
        ...PLAIN,
        ...own,
        definitions,
        isPublic,
        report,
      });
    }
  }
}

function checkProse(prose: Prose, check: Check): void {
  checkPlaceholders(prose.markdown, createPlaceOf(prose), check);
  const reading = readProse(prose, check.hasHeadings);
  const found = [
    ...findLongWords(reading),
    ...findBadLinks(reading),
    ...findWideTables(reading),
    ...findMarkupFaults(reading),
  ];
  for (const problem of found) check.report(problem);
}

import { checkRoot } from "../../scripts/check-root.ts";
import { compose } from "../../scripts/compose/compose.ts";
import { composeInternalPapers } from "../../scripts/compose/papers/internal.ts";
import { composePublicPapers } from "../../scripts/compose/papers/public.ts";
import type { Page } from "../../scripts/compose/registry.ts";
import { composeSamplePages } from "../../tests/samples/briefings.ts";
import { PRINTED_PAPERS } from "../../tests/samples/printed-papers.ts";
import { composeUnitSheet } from "../../scripts/compose/papers/unit/sheet.ts";
import type { Paper } from "../../scripts/compose/views/documents.ts";
import type { PrintDocument } from "../../scripts/print/print-document.ts";
import { SILENT } from "../../scripts/progress.ts";
import { createPaperRenderer } from "../../scripts/render/pages/paper.ts";

/**
 * What a build prints, without the booklet, in its order: the public papers, the internal report and summary, then the
 * unit sheets.
 */
export async function composeDocuments(root: string): Promise<readonly PrintDocument[]> {
  const { editions, internal, evaluations, report } = compose(await findSound(root));
  const papers = [
    ...composePublicPapers(editions[0]),
    report,
    ...composeInternalPapers(internal, evaluations),
  ];
  const render = createPaperRenderer();
  const { date } = internal.briefing.period;
  return papers.map((paper) => toDocument(paper, render(paper), date));
}

/** Repeats the unit sheets of the root; each is composed and rendered only when the press asks for it. */
export async function composeSheetsLazily(
  root: string,
  count: number,
): Promise<Iterable<PrintDocument>> {
  const {
    internal: { briefing },
    evaluations,
  } = compose(await findSound(root));
  const render = createPaperRenderer();
  const { units, date } = briefing.period;
  return (function* () {
    for (let number = 0; number < count; number += 1) {
      const unit = units[number % units.length];
      if (unit === undefined) throw new Error(`The root ${root} has no unit.`);
      const paper = composeUnitSheet(unit, briefing, evaluations);
      yield toDocument(paper, render(paper), date);
    }
  })();
}

function toDocument(paper: Paper, html: string, date: string): PrintDocument {
  const { title, properties } = paper.shell;
  return { path: paper.path, html, title, properties, date, mostPages: null, thinner: null };
}

/** Every page of the site, composed and not yet rendered. */
export async function composePages(root: string): Promise<readonly Page[]> {
  return composeSamplePages(compose(await findSound(root)), PRINTED_PAPERS);
}

async function findSound(root: string) {
  const checked = await checkRoot({ root, period: null }, SILENT);
  if (checked.kind === "problems") throw new Error(`The root ${root} has problems.`);
  return checked;
}

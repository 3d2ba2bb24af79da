import { checkRoot } from "../scripts/check-root.ts";
import {
  composeInternalBriefing,
  composePublicBriefings,
} from "../scripts/compose/audience/briefings.ts";
import { composeInternalPapers } from "../scripts/compose/papers/internal.ts";
import { composePublicPages, composePublicPapers } from "../scripts/compose/pages/public.ts";
import { PRINTED_PAPERS } from "../tests/samples/printed-papers.ts";
import { composeUnitSheet } from "../scripts/compose/papers/unit-sheet.ts";
import type { Page, Paper } from "../scripts/compose/views/documents.ts";
import type { PrintDocument } from "../scripts/print/print-document.ts";
import { SILENT } from "../scripts/progress.ts";
import { createPaperRenderer } from "../scripts/render/pages/paper.ts";

/** What a build renders and prints, ready for measuring these alone. */
export interface ComposedRoot {
  readonly pages: readonly Page[];
  /** In the build's own order: public ones, the internal report and summary, then unit sheets. */
  readonly documents: readonly PrintDocument[];
}

export async function composeRoot(root: string): Promise<ComposedRoot> {
  const { dataset, periods } = await findSound(root);
  const briefings = composePublicBriefings(dataset, periods);
  const [now, before] = periods;
  const papers = [
    ...composePublicPapers(briefings[0]),
    ...composeInternalPapers(composeInternalBriefing(dataset, periods), {
      now: now.evaluation,
      before: before?.evaluation ?? null,
    }),
  ];
  const render = createPaperRenderer();
  const date = now.period.date;
  return {
    pages: composePublicPages(briefings, PRINTED_PAPERS),
    documents: papers.map((paper) => toDocument(paper, render(paper), date)),
  };
}

/** The root's unit sheets over and over, each composed and rendered only when it is drawn. */
export async function composeSheetsLazily(
  root: string,
  count: number,
): Promise<Iterable<PrintDocument>> {
  const { dataset, periods } = await findSound(root);
  const briefing = composeInternalBriefing(dataset, periods);
  const [now, before] = periods;
  const evaluations = { now: now.evaluation, before: before?.evaluation ?? null };
  const render = createPaperRenderer();
  const { units } = briefing.period;
  return (function* () {
    for (let number = 0; number < count; number += 1) {
      const unit = units[number % units.length];
      if (unit === undefined) throw new Error(`The root ${root} has no unit.`);
      const paper = composeUnitSheet(unit, briefing, evaluations);
      yield toDocument(paper, render(paper), now.period.date);
    }
  })();
}

export function isUnitSheet({ path }: PrintDocument): boolean {
  return path.startsWith("noi-bo/don-vi/");
}

function toDocument(paper: Paper, html: string, date: string): PrintDocument {
  return { path: paper.path, html, title: paper.shell.title, date, mostPages: null, thinner: null };
}

/** The pages alone: a thousand unit sheets would only be in the way. */
export async function composePages(root: string): Promise<readonly Page[]> {
  const { dataset, periods } = await findSound(root);
  return composePublicPages(composePublicBriefings(dataset, periods), PRINTED_PAPERS);
}

async function findSound(root: string) {
  const checked = await checkRoot({ root, period: null }, SILENT);
  if (checked.kind === "problems") throw new Error(`The root ${root} has problems.`);
  return checked;
}

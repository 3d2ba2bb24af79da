import { Document } from "docx";
import type { PaperShellView, ReportPaperView } from "../../compose/views/papers.ts";
import type { Paper } from "../../compose/views/documents.ts";
import type { CalendarDate } from "../../model/days/calendar-date.ts";
import { toAppendixBlocks } from "./parts/appendix.ts";
import { toFileChild, toGap } from "./text/blocks.ts";
import { drawChartPicture } from "./parts/chart-picture.ts";
import { createWordContext, type WordContext } from "./context.ts";
import { packParts } from "./pack-parts.ts";
import { toPageProperties, toRunningParts } from "./pages.ts";
import { toReportBlocks } from "./parts/report-blocks.ts";
import { toStableDocx } from "./stable-docx.ts";
import { toHeadingLists } from "./styles/heading-lists.ts";
import { toStyles } from "./styles/sheet.ts";

export type ReportPaper = Extract<Paper, { template: "report" }>;

/**
 * The report as a Word document that the office can edit, with the text and the layout of the print.
 * @param date the report's date; the file has it in place of the present time
 * @returns the same bytes for the same paper and date
 */
export async function renderReportWord(
  paper: ReportPaper,
  date: CalendarDate,
): Promise<Uint8Array> {
  const context = createWordContext(paper.shell.layout, await drawPictures(paper.view));
  const packed = await packParts(toDocument(paper, context));
  const { isDoubleSided, documentNumbers, layout, properties } = paper.shell;
  return toStableDocx(packed, {
    ...{ date, isDoubleSided, documentNumbers },
    identifier: properties.identifier,
    headingLists: toHeadingLists(paper.view, layout),
    fillIn: context.rows.fillIn,
  });
}

async function drawPictures({ blocks }: ReportPaperView): Promise<WordContext["pictures"]> {
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  return new Map(
    await Promise.all(charts.map(async (chart) => [chart, await drawChartPicture(chart)] as const)),
  );
}

function toDocument({ shell, view }: ReportPaper, context: WordContext): Document {
  const sections = toSections(shell, view, context);
  return new Document({
    title: shell.title,
    description: shell.properties.description,
    creator: shell.properties.author,
    lastModifiedBy: shell.properties.author,
    // Otherwise Word would spread the words before a line break over the line.
    compatibility: { doNotExpandShiftReturn: true },
    styles: toStyles(shell.layout),
    // This comes after the sections, since they create the lists.
    numbering: context.lists.toNumbering(),
    sections,
  });
}

/** The report, then each appendix on sheets of its own format. */
function toSections(shell: PaperShellView, view: ReportPaperView, context: WordContext) {
  const { layout } = shell;
  const parts = [
    { isLandscape: false, blocks: toReportBlocks(view, context) },
    ...view.appendices.map((appendix) => ({
      isLandscape: appendix.isLandscape,
      blocks: toAppendixBlocks(appendix, context),
    })),
  ];
  return parts.map(({ isLandscape, blocks }, index) => ({
    ...(index === 0 ? toRunningParts(shell) : {}),
    properties: toPageProperties(layout, { isLandscape, isFirst: index === 0 }),
    // Every section must end with a paragraph; docx adds one to all sections but the last.
    children: [...blocks, ...(index === parts.length - 1 ? [toGap()] : [])].map(toFileChild),
  }));
}

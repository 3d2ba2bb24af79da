import type { Appendix } from "./appendix.ts";
import type { LayoutProfile } from "../frame/layout-profile.ts";
import { toRoman } from "../words/ordinals.ts";
import type { ReportBlock } from "../views/papers.ts";
import type { ChartView } from "../views/common.ts";
import type { ReportView, SectionView, ShortcomingView } from "../views/report.ts";
import { escapeHtml, joinWithAnd } from "../words/sentences.ts";

/** The texts that only the paper has. */
export interface BesideReport {
  readonly appendices: readonly Appendix[];
  /** Paragraphs on the progress of units; the internal paper names the units that are behind. */
  readonly standing: readonly string[];
}

/** The report's chapters before the closing. A chapter of several sections has numbered parts. */
export function composeReportBlocks(
  { openingHtml, sections }: ReportView,
  beside: BesideReport,
  { subsectionEnd }: LayoutProfile,
): readonly ReportBlock[] {
  const bearer = findBearer(sections);
  const chapters = [...new Set(sections.map(({ chapter }) => chapter.id))].map((id) =>
    sections.filter(({ chapter }) => chapter.id === id),
  );
  return [
    ...toProse(openingHtml),
    ...chapters.flatMap((parts, index): readonly ReportBlock[] => [
      {
        kind: "section",
        // The only chapter of a document has no number.
        title: `${chapters.length === 1 ? "" : `${toRoman(index + 1)}- `}${parts[0]?.chapter.title ?? ""}`,
      },
      ...parts.flatMap((part, number): readonly ReportBlock[] => [
        ...(parts.length === 1
          ? []
          : [toSubsection(`${number + 1}${subsectionEnd} ${part.partTitle}`)]),
        ...composePart(part, beside, bearer),
      ]),
    ]),
  ];
}

/** The sections under their titles on the site, which have no numbers. */
export function composeSiteBlocks(
  { openingHtml, sections }: ReportView,
  beside: BesideReport,
): readonly ReportBlock[] {
  const bearer = findBearer(sections);
  return [
    ...toProse(openingHtml),
    ...sections.flatMap((section): readonly ReportBlock[] => [
      { kind: "section", title: section.title },
      ...composePart(section, beside, bearer),
    ]),
  ];
}

/** Without charts the figures have no section: then the results refer to their appendices. */
function findBearer(sections: readonly SectionView[]): SectionView | undefined {
  return (
    sections.find(({ kind }) => kind === "figures") ??
    sections.find(({ kind }) => kind === "statements")
  );
}

function composePart(
  part: SectionView,
  beside: BesideReport,
  bearer: SectionView | undefined,
): readonly ReportBlock[] {
  return [
    ...(part.leadText === "" ? [] : [{ kind: "lead" as const, text: part.leadText }]),
    ...composeBody(part, beside),
    ...(part === bearer && part.kind !== "figures" ? composeFigures([], beside) : []),
  ];
}

function toSubsection(title: string): ReportBlock {
  return { kind: "subsection", title };
}

function composeBody(section: SectionView, beside: BesideReport): readonly ReportBlock[] {
  switch (section.kind) {
    case "prose":
      return toProse(section.bodyHtml);
    case "figures":
      return composeFigures(section.charts, beside);
    case "statements":
      return section.items.map((item) => ({ kind: "item", item }));
    case "shortcomings":
      return [
        ...section.items.map((item): ReportBlock => ({ kind: "shortcoming", item })),
        ...referTo(
          beside.appendices,
          "shortcomings",
          section.items.some(isExplained)
            ? "Nguyên nhân, giải pháp và phân công khắc phục từng hạn chế nêu tại"
            : "Đơn vị, giải pháp và tình trạng khắc phục từng hạn chế nêu tại",
        ),
      ];
    case "solutions":
      return section.items.map((item) => ({ kind: "solution", item }));
  }
}

/** Whether somebody has said why it is so, or who mends it until when. */
function isExplained({ causes, handling, task }: ShortcomingView): boolean {
  return [...causes, ...handling, ...task].length > 0;
}

/** First the figures in words, then all charts: charts in one run leave less of a page empty. */
function composeFigures(
  charts: readonly ChartView[],
  { appendices, standing }: BesideReport,
): readonly ReportBlock[] {
  return [
    ...standing.flatMap((text) => toProse(`<p>${escapeHtml(text)}</p>`)),
    ...charts
      .filter(({ isContinuation }) => !isContinuation)
      .flatMap(({ title, aboutText, description }) => {
        const finding = aboutText === "" ? "" : `${title}. `;
        return toProse(`<p>${escapeHtml(finding + description)}</p>`);
      }),
    ...referTo(appendices, "units", "Số liệu của từng đơn vị nêu tại"),
    ...referTo(appendices, "level", "Số liệu chung nêu tại"),
    ...charts.map((chart): ReportBlock => ({ kind: "chart", chart })),
  ];
}

/** The sentence that refers to the appendices of a section. */
function referTo(
  appendices: readonly Appendix[],
  about: Appendix["about"],
  words: string,
): readonly ReportBlock[] {
  const numbers = appendices.flatMap((appendix, index) =>
    appendix.about === about ? [String(index + 1)] : [],
  );
  if (numbers.length === 0) return [];
  // The only appendix of a document has no number.
  const names = appendices.length === 1 ? "" : `&nbsp;${joinWithAnd(numbers)}`;
  return toProse(`<p>${words} Phụ&nbsp;lục${names}.</p>`);
}

function toProse(html: string): readonly ReportBlock[] {
  return html === "" ? [] : [{ kind: "prose", html }];
}

import type { Appendix, AppendixPart } from "./appendices/appendix.ts";
import type { LayoutProfile } from "../frame/layout-profile.ts";
import { toRoman } from "../words/ordinals.ts";
import type { ReportBlock } from "../views/papers.ts";
import type { ChartView } from "../views/common.ts";
import type { ReportView, SectionView, ShortcomingView } from "../views/report.ts";
import { tellChart } from "../charts/findings.ts";
import { joinWithAnd } from "../words/sentences.ts";
import { escapeMarkup } from "../../model/texts/escape-markup.ts";

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
  { sectionEnd, subsectionEnd }: LayoutProfile,
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
        number: chapters.length === 1 ? "" : `${toRoman(index + 1)}${sectionEnd}`,
        title: parts[0]?.chapter.title ?? "",
      },
      ...parts.flatMap((part, number): readonly ReportBlock[] => [
        ...(parts.length === 1
          ? []
          : [toSubsection(`${number + 1}${subsectionEnd}`, part.partTitle)]),
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
      { kind: "section", number: "", title: section.title },
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
    ...(part === bearer && part.kind !== "figures" ? composeFigures(NO_FIGURES, beside) : []),
  ];
}

function toSubsection(number: string, title: string): ReportBlock {
  return { kind: "subsection", number, title };
}

function composeBody(section: SectionView, beside: BesideReport): readonly ReportBlock[] {
  switch (section.kind) {
    case "prose":
      return toProse(section.bodyHtml);
    case "figures":
      return composeFigures(section, beside);
    case "statements":
      return section.items.map((item) => ({ kind: "item", item }));
    case "shortcomings":
      return [
        ...section.items.map((item): ReportBlock => ({ kind: "shortcoming", item })),
        ...referTo(
          beside.appendices,
          "shortcomings",
          section.items.some(isExplained)
            ? "Giải pháp và phân công khắc phục từng hạn chế nêu tại"
            : "Giải pháp và tình trạng khắc phục từng hạn chế nêu tại",
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

type Figures = Pick<Extract<SectionView, { kind: "figures" }>, "charts" | "texts">;

const NO_FIGURES: Figures = { charts: [], texts: [] };

/** The figures in words, which refer to their charts and appendices; a chart in which something lags follows its words. */
function composeFigures(
  { charts, texts }: Figures,
  { appendices, standing }: BesideReport,
): readonly ReportBlock[] {
  const whole = charts.filter(({ isContinuation }) => !isContinuation);
  const shown = whole.filter(({ isLagging }) => isLagging);
  return [
    ...standing.flatMap((text) => toProse(`<p>${escapeMarkup(text)}</p>`)),
    ...whole.flatMap((chart) => {
      const told = escapeMarkup(tellChart(chart));
      if (!shown.includes(chart)) return toProse(`<p>${told}</p>`);
      const number = shown.indexOf(chart) + 1;
      return [
        ...toProse(`<p>${told.replace(/\.$/, "")} (${toReference(number)}).</p>`),
        ...listParts(chart, charts).map((part): ReportBlock => {
          const anchor = part.isContinuation ? null : toAnchor(number);
          return { kind: "chart", chart: part, label: { word: FIGURE_WORD, number, anchor } };
        }),
      ];
    }),
    ...texts.flatMap((text) => toProse(`<p>${escapeMarkup(text)}</p>`)),
    ...referTo(appendices, "figures", "Số liệu cụ thể nêu tại"),
  ];
}

/** A chart, and the parts that follow it where it has too many rows for one. */
function listParts(chart: ChartView, all: readonly ChartView[]): readonly ChartView[] {
  const others = all.slice(all.indexOf(chart) + 1);
  const end = others.findIndex(({ isContinuation }) => !isContinuation);
  return [chart, ...(end === -1 ? others : others.slice(0, end))];
}

const FIGURE_WORD = "Biểu đồ";

/** The print and Word make the place that this leads to of the label of the chart. */
function toReference(number: number): string {
  return `<a href="#${toAnchor(number)}">${FIGURE_WORD} ${number}</a>`;
}

function toAnchor(number: number): string {
  return `bieu-do-${number}`;
}

/** The sentence that refers to the appendices of a section. */
function referTo(
  appendices: readonly Appendix[],
  about: AppendixPart["about"],
  words: string,
): readonly ReportBlock[] {
  const numbers = appendices.flatMap(({ parts }, index) =>
    parts.some((part) => part.about === about) ? [index + 1] : [],
  );
  if (numbers.length === 0) return [];
  const names = numbers.map((number) => {
    // The only appendix of a document has no number.
    const end = appendices.length === 1 ? "" : `&nbsp;${number}`;
    return `<a href="#${toAppendixAnchor(number)}">Phụ&nbsp;lục${end}</a>`;
  });
  return toProse(`<p>${words} ${joinWithAnd(names)}.</p>`);
}

export function toAppendixAnchor(number: number): string {
  return `phu-luc-${number}`;
}

function toProse(html: string): readonly ReportBlock[] {
  return html === "" ? [] : [{ kind: "prose", html }];
}

import type { Appendix } from "./appendix.ts";
import type { LayoutProfile } from "../frame/layout-profile.ts";
import { toRoman } from "../words/ordinals.ts";
import type { ReportBlock } from "../views/papers.ts";
import type { ReportView } from "../views/report.ts";
import { escapeHtml, joinWithAnd } from "../words/sentences.ts";

interface Section {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly Part[];
}

/** A part of a section: numbered only where the section has several. */
interface Part {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** What the paper says besides the words that the page has too. */
export interface BesideReport {
  readonly appendices: readonly Appendix[];
  /** How far the units are, a paragraph each; inside with the names of those behind. */
  readonly standing: readonly string[];
}

/** The report between opening and closing, numbered over the sections and parts that are there. */
export function composeReportBlocks(
  report: ReportView,
  beside: BesideReport,
  { subsectionEnd }: LayoutProfile,
): readonly ReportBlock[] {
  const sections = composeSections(report, beside).map((section) => ({
    ...section,
    parts: section.parts.filter(({ blocks }) => blocks.length > 0),
  }));
  return [
    ...toProse(report.openingHtml),
    ...sections
      .filter(({ parts }) => parts.length > 0)
      .flatMap(({ title, lead, parts }, index): readonly ReportBlock[] => [
        { kind: "section", title: `${toRoman(index + 1)}- ${title}` },
        ...(lead === "" ? [] : [{ kind: "lead" as const, text: lead }]),
        ...(parts.length > 1 ? numberParts(parts, subsectionEnd) : parts).flatMap(
          ({ blocks }) => blocks,
        ),
      ]),
  ];
}

function composeSections(report: ReportView, beside: BesideReport): readonly Section[] {
  return [
    {
      title: "KẾT QUẢ ĐẠT ĐƯỢC",
      lead: "",
      parts: [
        {
          title: "Kết quả các mặt công tác",
          blocks: report.achievements.map((item) => ({ kind: "item", item })),
        },
        { title: "Thời gian tổ chức đại hội", blocks: toProse(report.situationHtml) },
        {
          title: "Tiến độ và kết quả thực hiện các chỉ tiêu",
          blocks: composeFigures(report, beside),
        },
      ],
    },
    {
      title: "HẠN CHẾ",
      lead: report.shortcomingsLead,
      parts: [
        {
          title: "",
          blocks: [
            ...report.shortcomings.map((item): ReportBlock => ({ kind: "shortcoming", item })),
            ...(report.shortcomings.length > 0
              ? referTo(
                  beside.appendices,
                  "shortcomings",
                  "Nguyên nhân, giải pháp và phân công khắc phục từng hạn chế nêu tại",
                )
              : []),
          ],
        },
      ],
    },
    {
      title: "GIẢI PHÁP",
      lead: report.solutionsLead,
      parts: [{ title: "", blocks: report.solutions.map((item) => ({ kind: "solution", item })) }],
    },
  ];
}

/** What the figures say in words, then the charts in one run, which leaves less of a page empty. */
function composeFigures(
  { charts }: ReportView,
  { appendices, standing }: BesideReport,
): readonly ReportBlock[] {
  return [
    ...standing.flatMap((text) => toProse(`<p>${escapeHtml(text)}</p>`)),
    ...charts.flatMap(({ description }) => toProse(`<p>${escapeHtml(description)}</p>`)),
    ...referTo(appendices, "units", "Số liệu của từng đơn vị nêu tại"),
    ...charts.map((chart): ReportBlock => ({ kind: "chart", chart })),
  ];
}

/** An appendix is named in the text that it belongs to. */
function referTo(
  appendices: readonly Appendix[],
  about: Appendix["about"],
  words: string,
): readonly ReportBlock[] {
  const numbers = appendices.flatMap((appendix, index) =>
    appendix.about === about ? [String(index + 1)] : [],
  );
  return numbers.length === 0
    ? []
    : toProse(`<p>${words} Phụ&nbsp;lục&nbsp;${joinWithAnd(numbers)}.</p>`);
}

function numberParts(parts: readonly Part[], end: string): readonly Part[] {
  return parts.map(({ title, blocks }, index) => ({
    title,
    blocks: [{ kind: "subsection", title: `${index + 1}${end} ${title}` }, ...blocks],
  }));
}

function toProse(html: string): readonly ReportBlock[] {
  return html === "" ? [] : [{ kind: "prose", html }];
}

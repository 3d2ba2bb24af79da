import type { Briefing } from "../audience/briefing.ts";
import { composePaperShell } from "../frame/paper-shell.ts";
import { composeTiles } from "../key-figures/choose.ts";
import { composeStatistics } from "../pages/statistics.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Edition, InternalEdition } from "../report/edition.ts";
import { listShortcomings } from "../report/sections.ts";
import type { Paper } from "../views/documents.ts";
import type { DecisionsView, ShortListView, SummaryPaperView } from "../views/summary-paper.ts";
import type { ShortcomingView } from "../views/report.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { toAsOfText } from "../words/days/as-of-text.ts";
import { toReportWords } from "../words/report-words.ts";
import { lowerFirst } from "../words/sentences.ts";
import { composeBriefs } from "./briefs.ts";
import { composeConclusion } from "./conclusion.ts";
import { composeIndicators, type IndicatorLimits } from "./indicators.ts";
import { composeMissedLists, type ListLimits } from "./missed-lists.ts";
import { composeProgressTable } from "./progress-table.ts";
import { splitLists } from "./split-lists.ts";

/** How much the summary names at most. The report and its appendices name all of it. */
interface MostTold extends ListLimits, IndicatorLimits {
  /** Rows of the lists that stand on the front; the others follow on the back. */
  readonly frontRows: number;
  readonly decisions: number;
  readonly briefs: number;
  readonly hasProgress: boolean;
  readonly hasStatistics: boolean;
}

/** The data decides what fits on two sides, so the program prints the fullest version that fits. */
const ALL: MostTold = {
  names: 40,
  rows: Infinity,
  frontRows: Infinity,
  perIndicator: 40,
  indicators: Infinity,
  decisions: 8,
  briefs: 3,
  hasProgress: true,
  hasStatistics: true,
};
const TABLES = { ...ALL, hasStatistics: false, hasProgress: false };
const FLOWING = { ...TABLES, perIndicator: 6, frontRows: 12 };
/** First the back gives up what the front or the appendices say too. */
const BACK = { ...TABLES, briefs: 2, perIndicator: 1 };
const FRONT = { ...BACK, names: 12, decisions: 6, frontRows: 9 };
const FEW = { ...FRONT, names: 4, perIndicator: 0, decisions: 5, rows: 8 };
const LEAST = { ...FEW, names: 1, rows: 5, decisions: 4 };
const VERSIONS: readonly [MostTold, ...MostTold[]] = [
  ALL,
  { ...ALL, hasStatistics: false },
  TABLES,
  { ...TABLES, perIndicator: 6 },
  FLOWING,
  { ...FLOWING, perIndicator: 3, frontRows: 9 },
  { ...FLOWING, perIndicator: 1, frontRows: 6 },
  BACK,
  FRONT,
  FEW,
  { ...FEW, names: 2 },
  { ...LEAST, indicators: 16 },
  { ...LEAST, indicators: 8, rows: 4, briefs: 1 },
];

/** An edition, and what only the internal summary tells beside it. */
export type SummarySource =
  | { readonly edition: Edition; readonly inside: null }
  | { readonly edition: InternalEdition; readonly inside: InsideParts };

/** Composed elsewhere, so that the words of these parts are not among those of the public summary. */
export interface InsideParts {
  readonly evaluation: Evaluation;
  readonly composeDecisions: (
    shortcomings: readonly ShortcomingView[],
    most: number,
  ) => DecisionsView | null;
  readonly composeLists: (limits: ListLimits) => readonly ShortListView[];
}

/** `tom-tat.pdf`: the situation on one sheet. */
export function composeSummaryPaper(path: string, source: SummarySource): Paper {
  const { briefing } = source.edition;
  const [fullest, ...thinner] = VERSIONS;
  const view = composeView(source, fullest);
  const others = thinner.map((most) => composeView(source, most));
  const asWritten = [view, ...others].map((one) => JSON.stringify(one));
  return {
    path,
    template: "summary",
    shell: {
      ...composePaperShell(`Tóm tắt: ${briefing.period.title}`, briefing),
      // The back names issuer and date too, because people may copy the two sides apart.
      runningHeads: [
        {
          id: "mat-sau",
          text: `Tóm tắt · ${briefing.dataset.issuer.name} · ${toAsOfText(briefing)}`,
        },
      ],
    },
    view,
    // A version that tells as much as the one before takes as much room.
    thinner: others.filter((_, index) => asWritten[index] !== asWritten[index + 1]),
  };
}

function composeView(source: SummarySource, most: MostTold): SummaryPaperView {
  const { edition, inside } = source;
  const { briefing, report } = edition;
  const shortcomings = listShortcomings(report.sections);
  const progress = composeProgressTable(briefing);
  const { front, continued } = splitLists(composeLists(source, most), most.frontRows);
  const back = {
    continued,
    ...composeBriefs(briefing, shortcomings, most.briefs),
    ...composeIndicators(briefing, inside?.evaluation ?? null, most),
    backProgress: inside !== null && most.hasProgress ? progress : null,
    statistics: (most.hasStatistics ? composeStatistics(briefing)[0] : null) ?? null,
  };
  return {
    title: `Tóm tắt: ${lowerFirst(briefing.period.title)}`,
    headText: toHeadText(briefing),
    ...composeConclusion(briefing, shortcomings),
    keyFigures: composeTiles(briefing),
    decisions: inside?.composeDecisions(shortcomings, most.decisions) ?? null,
    lists: front,
    // In public nobody is named as late, so how many are stands on the front.
    frontProgress: inside === null ? progress : null,
    ...back,
    isTwoSided: back.indicators !== null || continued.length > 0,
    hasBack: hasBack(back),
  };
}

function composeLists(
  { edition: { briefing }, inside }: SummarySource,
  most: MostTold,
): readonly ShortListView[] {
  return [
    ...composeMissedLists(briefing, inside?.evaluation ?? null, most),
    ...(inside?.composeLists(most) ?? []),
  ];
}

type BackView = Pick<
  SummaryPaperView,
  "continued" | "shortcomings" | "othersText" | "indicators" | "backProgress" | "statistics"
>;

function hasBack({ continued, shortcomings, othersText, ...tables }: BackView): boolean {
  const { indicators, backProgress, statistics } = tables;
  const hasTable = [indicators, backProgress, statistics].some((table) => table !== null);
  return hasTable || continued.length + shortcomings.length > 0 || othersText !== "";
}

/** `Thị ủy Duyên Hải · Số liệu chốt đến ngày 10/4/2020 · kỳ trước 05/3/2020 · kèm theo báo cáo`. */
function toHeadText(briefing: Briefing): string {
  const { audience, dataset, previous } = briefing;
  const { documentType } = toReportWords(briefing);
  return [
    dataset.issuer.name,
    toAsOfText(briefing),
    ...(previous === null ? [] : [`kỳ trước ${formatDate(previous.period.date)}`]),
    ...(audience === "internal" ? [`kèm theo ${documentType.toLocaleLowerCase("vi")}`] : []),
  ].join(" · ");
}

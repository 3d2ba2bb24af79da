import type { Indicator } from "../model/indicator.ts";
import type { Shortcoming } from "../model/report-prose.ts";
import type { Briefing } from "./briefing.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { columnsOf, columnsOfWidth } from "./columns.ts";
import { PROGRESS_STATES, textCell } from "./cells.ts";
import { composeProgressChart, describeMissed } from "./compose-charts.ts";
import { composeShortcomings, findUnclaimed } from "./compose-items.ts";
import { sortByOutcome } from "./count-indicators.ts";
import { composePaperShell } from "./compose-paper-shell.ts";
import { composeKeyFigures, toAsOfText } from "./compose-report.ts";
import { composeChange } from "./compose-schedule.ts";
import { formatCount, formatPercent } from "./format-number.ts";
import { upperFirst } from "./sentences.ts";
import { toDueText } from "./task-text.ts";
import { limitsOf, toRuleText } from "./threshold-text.ts";
import type { CellView, FactView, TableView } from "./common-views.ts";
import type { ShortcomingView } from "./report-view.ts";
import type { Paper } from "./views.ts";

const SHOWN_SHORTCOMINGS = 3;

/** How many units are named at most; the report's appendices name everyone. */
interface MostNames {
  /** Of those behind, in each state. */
  readonly behind: number;
  readonly perIndicator: number;
}

/** What two sides hold depends on the data, so the fullest that fits them is printed. */
const MOST_NAMES: MostNames = { behind: 40, perIndicator: 6 };
const FEWER_NAMES: readonly MostNames[] = [
  { behind: 20, perIndicator: 3 },
  { behind: 10, perIndicator: 1 },
  { behind: 0, perIndicator: 0 },
];

/** `tom-tat.pdf`: the situation on one sheet; with the evaluation of the units only inside. */
export function composeSummaryPaper(
  path: string,
  briefing: Briefing,
  evaluation: Evaluation | null,
): Paper {
  const composeView = (most: MostNames) => ({
    issuerName: briefing.dataset.issuer.name,
    title: briefing.period.title,
    asOfText: toAsOfText(briefing),
    keyFigures: composeKeyFigures(briefing),
    progress: composeProgressTable(briefing),
    indicators: composeIndicatorTable(briefing, most.perIndicator),
    behind: evaluation === null ? [] : composeBehind(briefing, evaluation, most.behind),
    shortcomings: findWorst(briefing),
  });
  return {
    path,
    template: "summary",
    shell: composePaperShell(`Tóm tắt: ${briefing.period.title}`, briefing),
    view: composeView(MOST_NAMES),
    thinner: evaluation === null ? [] : FEWER_NAMES.map(composeView),
  };
}

/** Every unit that has not finished, by name. */
function composeBehind(
  { period }: Briefing,
  { states }: Evaluation,
  mostNames: number,
): readonly FactView[] {
  const toFact = (label: string, ids: readonly string[]): readonly FactView[] => {
    const names = period.units.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return names.length === 0
      ? []
      : [
          {
            label: `${label} (${formatCount(names.length)})`,
            value: joinUpTo(mostNames, names),
          },
        ];
  };
  return [
    ...toFact(PROGRESS_STATES.late.word, states.late),
    ...toFact(PROGRESS_STATES.underway.word, states.underway),
    ...toFact(PROGRESS_STATES.notStarted.word, states.notStarted),
    ...toFact(PROGRESS_STATES.noData.word, states.noData),
  ];
}

/** The chart's table, a row over all strands, and beside it what was done in the period before. */
function composeProgressTable(briefing: Briefing): TableView {
  const { table } = composeProgressChart(briefing);
  const { states, unitCount } = briefing.summary;
  const overall: Row = {
    header: textCell("Mọi phần việc"),
    cells: [
      states.done,
      states.underway,
      states.late,
      states.notStarted,
      states.noData,
      unitCount,
    ].map((count) => textCell(formatCount(count))),
  };
  const change = composeChange(briefing);
  if (change === null) return { ...table, totals: overall };
  const withChange = ({ header, cells }: Row, changed: Row | null | undefined): Row => ({
    header,
    cells: [...cells, changed?.cells[0] ?? textCell("–"), changed?.cells[2] ?? textCell("–")],
  });
  return {
    ...table,
    columns: [
      ...table.columns,
      ...columnsOf([`Hoàn thành ở kỳ ${change.columns[1]?.label ?? ""}`, "Tăng, giảm"], () => true),
    ],
    rows: table.rows.map((row) =>
      withChange(
        row,
        change.rows.find(({ header }) => header.text === row.header.text),
      ),
    ),
    totals: withChange(overall, change.totals),
  };
}

type Row = TableView["rows"][number];

/** `Chi bộ A; Chi bộ B và 3 đơn vị khác`. */
function joinUpTo(most: number, names: readonly string[]): string {
  if (names.length <= most) return names.join("; ");
  if (most === 0) return `${formatCount(names.length)} đơn vị (xem phụ lục của báo cáo)`;
  const others = formatCount(names.length - most);
  return `${names.slice(0, most).join("; ")} và ${others} đơn vị khác (xem phụ lục của báo cáo)`;
}

/** Every indicator: those that some unit misses come first, with who and how much. */
function composeIndicatorTable(briefing: Briefing, mostNames: number): TableView {
  const outcome = sortByOutcome(briefing);
  const others = outcome.applied.filter((indicator) => !outcome.missed.includes(indicator));
  return {
    caption: "Chỉ tiêu: mức quy định, kết quả chung và đơn vị chưa đạt",
    columns: [
      ...columnsOfWidth([
        ["Chỉ tiêu", 25],
        ["Mức quy định", 20],
      ]),
      { label: "Tỷ lệ chung", isNumeric: true, widthPercent: 8 },
      { label: "Đạt", isNumeric: true, widthPercent: 7 },
      ...columnsOfWidth([["Chưa đạt", 40]]),
    ],
    rows: [...outcome.missed, ...others].map((indicator) => ({
      header: textCell(indicator.name),
      cells: composeIndicatorCells(indicator, briefing, mostNames),
    })),
    totals: null,
    notes: [describeMissed(outcome)],
  };
}

function composeIndicatorCells(
  indicator: Indicator,
  briefing: Briefing,
  mostNames: number,
): readonly CellView[] {
  const { dataset, summary, shortfallTexts } = briefing;
  const counts = summary.indicators.get(indicator.id);
  if (counts === undefined) throw new TypeError(`no figures for ${indicator.id}`);
  const pooled =
    counts.pooled === null ? "–" : formatPercent(counts.pooled, limitsOf(indicator.measure));
  return [
    textCell(upperFirst(toRuleText(indicator, dataset.form))),
    textCell(pooled),
    textCell(`${formatCount(counts.met)}/${formatCount(counts.applicable)}`),
    textCell(toMissedText(counts, shortfallTexts.get(indicator.id) ?? [], mostNames)),
  ];
}

/** Who misses it, or how many where no name is told; then how many have not said. */
function toMissedText(
  { notMet, noData }: { readonly notMet: number; readonly noData: number },
  names: readonly string[],
  mostNames: number,
): string {
  const count = names.length === 0 ? `${formatCount(notMet)} đơn vị` : joinUpTo(mostNames, names);
  const missed = notMet === 0 ? "Không có" : count;
  return noData === 0 ? missed : `${missed}; ${formatCount(noData)} đơn vị chưa có số liệu`;
}

/** The worst first: not yet resolved, then by how many cases of units missing an indicator stand behind it. */
function findWorst(briefing: Briefing): readonly ShortcomingView[] {
  const { report, date } = briefing.period;
  if (report === null) return [];
  const weightOf = ({ indicators }: Pick<Shortcoming, "indicators">) =>
    indicators.reduce((sum, id) => sum + (briefing.summary.indicators.get(id)?.notMet ?? 0), 0);
  // The same order as the composed ones: written first, then those that nobody claimed.
  const sources: readonly Finding[] = [
    ...report.shortcomings,
    ...findUnclaimed(briefing).map(({ id }): Finding => ({
      indicators: [id],
      status: "open",
      internal: null,
    })),
  ];
  return composeShortcomings(report, briefing)
    .flatMap((view, index) => {
      const source = sources[index];
      return source === undefined || source.status === "resolved" ? [] : [{ view, source }];
    })
    .toSorted((a, b) => weightOf(b.source) - weightOf(a.source))
    .slice(0, SHOWN_SHORTCOMINGS)
    .map(({ view, source: { internal } }) => ({
      ...view,
      deadlineText: internal === null ? null : toDueText(internal.deadline, date),
    }));
}

type Finding = Pick<Shortcoming, "indicators" | "status" | "internal">;

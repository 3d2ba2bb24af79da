import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { Indicator } from "../../model/indicator.ts";
import { factsOf } from "../../model/indicator-kinds.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { composeStatistics } from "../pages/statistics.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf, columnsOfWidth } from "../views/columns.ts";
import type { CellView, RowView, TableView } from "../views/common.ts";
import { composeBriefs } from "./briefs.ts";
import { composeConclusion } from "./conclusion.ts";
import { toScopeNote } from "../words/scope-text.ts";
import { composeProgressChart, describeMissed, listShownStates } from "../charts/unit-counts.ts";
import { composePaperShell } from "../frame/paper-shell.ts";
import { toReportWords } from "../words/report-words.ts";
import { toAsOfText } from "../words/as-of-text.ts";
import type { Edition } from "../report/edition.ts";
import { composeTiles } from "../key-figures/choose.ts";
import { listShortcomings } from "../report/sections.ts";
import { composeChange } from "../pages/schedule.ts";
import { countAtWork } from "../figures/standings.ts";
import { joinUpTo, nameBehind } from "../papers/standing.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";
import { formatCount } from "../../model/format-count.ts";
import { toRuledText, toRulingNotes } from "../words/ruling-texts.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { toPooledText, toRuleText } from "../words/threshold-text.ts";
import { isAnythingWithheld } from "../audience/told-summary.ts";
import type { Paper } from "../views/documents.ts";
import { TARGET_NOTE, toMarkedName } from "../words/target-mark.ts";
import { toToldText, toWithheldNote, WATCHED_TEXT } from "../words/withheld-text.ts";

/** How many units and indicators the summary names at most, and whether it has the statistics. The report and its appendices name all of them. */
interface MostNames {
  /** For each state of the units that are behind. */
  readonly behind: number;
  readonly perIndicator: number;
  readonly indicators: number;
  readonly hasStatistics: boolean;
}

/** The data decides what fits on two sides, so the program prints the fullest version that fits. */
const ALL = { indicators: Infinity, hasStatistics: true };
const NO_STATISTICS = { behind: 0, perIndicator: 0, indicators: Infinity, hasStatistics: false };
const MOST_NAMES: MostNames = { ...ALL, behind: 40, perIndicator: 6 };
const FEWER_NAMES: readonly MostNames[] = [
  { ...ALL, behind: 20, perIndicator: 3 },
  { ...ALL, behind: 10, perIndicator: 1 },
  { ...ALL, behind: 0, perIndicator: 0 },
  NO_STATISTICS,
  ...[40, 32, 24, 12].map((indicators) => ({ ...NO_STATISTICS, indicators })),
];

/** `tom-tat.pdf`: the situation on one sheet. Only the internal one gets the evaluation of the units. */
export function composeSummaryPaper(
  path: string,
  { briefing, report }: Edition,
  evaluation: Evaluation | null,
): Paper {
  const { issuer, indicators, statistics } = briefing.dataset;
  const issuerName = issuer.name;
  const count = indicators.length;
  const composeView = (most: MostNames) => ({
    issuerName,
    title: `Tóm tắt: ${lowerFirst(briefing.period.title)}`,
    documentType: toReportWords(briefing).documentType.toLocaleLowerCase("vi"),
    ...composeConclusion(briefing),
    asOfText: toAsOfText(briefing),
    keyFigures: composeTiles(briefing),
    progress: composeProgressTable(briefing),
    indicators: composeIndicatorTable(briefing, { evaluation, most }),
    statistics: (most.hasStatistics ? composeStatistics(briefing)[0] : null) ?? null,
    behindTitle: `Đơn vị chưa ${toReportWords(briefing).doneName}`,
    behind: evaluation === null ? [] : nameBehind(briefing, evaluation, most.behind),
    ...composeBriefs(briefing, listShortcomings(report.sections)),
  });
  return {
    path,
    template: "summary",
    shell: {
      ...composePaperShell(`Tóm tắt: ${briefing.period.title}`, briefing),
      // The back names issuer and date too, because people may copy the two sides apart.
      runningHeads: [{ id: "chi-tieu", text: `Tóm tắt · ${issuerName} · ${toAsOfText(briefing)}` }],
    },
    view: composeView(MOST_NAMES),
    thinner: FEWER_NAMES.filter((most) => {
      if (most === NO_STATISTICS) return statistics.length > 0;
      // The public one names no unit.
      return most.indicators === Infinity ? evaluation !== null : most.indicators < count;
    }).map(composeView),
  };
}

/** The table of the chart, if there is one, with a row over all strands, and columns of what was done in the last period. */
function composeProgressTable(briefing: Briefing): TableView | null {
  const { table } = composeProgressChart(briefing) ?? {};
  if (table === undefined) return null;
  const { states } = briefing.summary;
  const counts: readonly Told<number>[] = [
    ...listShownStates(briefing).map((state) => (states === WITHHELD ? WITHHELD : states[state])),
    states === WITHHELD ? WITHHELD : countAtWork(states),
  ];
  const overall: RowView = {
    header: textCell("Mọi phần việc"),
    cells: counts.map((count) => textCell(toToldText(count))),
  };
  const change = composeChange(briefing);
  if (change === null) return { ...table, totals: overall };
  const withChange = (
    { header, cells }: RowView,
    changed: RowView | null | undefined,
  ): RowView => ({
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

/** Every indicator. Those that some unit misses come first, with the units and what they lack. */
function composeIndicatorTable(briefing: Briefing, naming: Naming): TableView | null {
  if (briefing.dataset.indicators.length === 0) return null;
  const outcome = sortByOutcome(briefing);
  const others = outcome.applied.filter((indicator) => !outcome.missed.includes(indicator));
  const all = [...outcome.missed, ...others];
  const shown = all.slice(0, naming.most.indicators);
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
    rows: shown.map((indicator) => ({
      header: textCell(`${toMarkedName(indicator)}${toScopeNote(indicator, briefing.dataset)}`),
      cells: composeIndicatorCells(indicator, briefing, naming),
    })),
    totals: null,
    notes: [
      ...(shown.length < all.length
        ? [
            `Bảng nêu ${formatCount(shown.length)} trong ${formatCount(all.length)} chỉ tiêu, chỉ tiêu còn đơn vị chưa đạt đứng trước; các chỉ tiêu khác xem trang Chỉ tiêu.`,
          ]
        : []),
      describeMissed(outcome),
      ...(outcome.applied.some(({ isRequired }) => !isRequired) ? [TARGET_NOTE] : []),
      ...(isAnythingWithheld(briefing.summary) ? [toWithheldNote(briefing.dataset.form)] : []),
      ...(naming.evaluation === null ? [] : toRulingNotes(briefing, naming.evaluation)),
    ],
  };
}

interface Naming {
  /** `null` where no unit is named. */
  readonly evaluation: Evaluation | null;
  readonly most: MostNames;
}

function composeIndicatorCells(
  indicator: Indicator,
  briefing: Briefing,
  naming: Naming,
): readonly CellView[] {
  const { dataset, summary } = briefing;
  const counts = summary.indicators.get(indicator.id);
  if (counts === undefined) throw new TypeError(`no figures for ${indicator.id}`);
  const rule = textCell(upperFirst(toRuleText(indicator, dataset.form)));
  if (counts === WITHHELD) {
    const share = factsOf(indicator.measure).pool === null ? "–" : WITHHELD_TEXT;
    return [rule, ...[share, WITHHELD_TEXT, upperFirst(WATCHED_TEXT)].map(textCell)];
  }
  const { pooled } = counts;
  const isMeasured = counts.met + counts.notMet + counts.notDue > 0;
  return [
    rule,
    textCell(
      pooled === WITHHELD
        ? WITHHELD_TEXT
        : pooled === null
          ? "–"
          : toPooledText(pooled, indicator.measure),
    ),
    textCell(isMeasured ? `${formatCount(counts.met)}/${formatCount(counts.applicable)}` : "–"),
    textCell(
      [
        isMeasured ? toMissedText(indicator, counts.notMet, { briefing, naming }) : "",
        counts.notDue === 0 ? "" : `${formatCount(counts.notDue)} đơn vị chưa đến hạn`,
        toSilentText(indicator, counts.noData, { briefing, naming }),
        // In the internal summary a note under the table tells about which unit and why.
        naming.evaluation === null ? toRuledText(counts.ruled) : "",
      ]
        .filter((text) => text !== "")
        .join("; "),
    ),
  ];
}

interface Telling {
  readonly briefing: Briefing;
  readonly naming: Naming;
}

/** The units that miss it and what they lack, or only their number where names are not told. */
function toMissedText(
  { id }: Indicator,
  count: number,
  { briefing, naming: { most } }: Telling,
): string {
  const names = (briefing.namedUnits.get(id) ?? []).map(({ text }) => text);
  if (count === 0) return "Không có";
  return names.length === 0 ? `${formatCount(count)} đơn vị` : joinUpTo(most.perIndicator, names);
}

/** The units without data. */
function toSilentText(
  { id }: Indicator,
  count: number,
  { briefing, naming: { evaluation, most } }: Telling,
): string {
  const silent = new Set(evaluation?.indicators.get(id)?.noData);
  const names = briefing.period.units.filter((unit) => silent.has(unit.id)).map(({ name }) => name);
  if (count === 0) return "";
  return names.length === 0 || names.length > most.perIndicator
    ? `${formatCount(count)} đơn vị chưa có số liệu`
    : `chưa có số liệu: ${names.join(", ")}`;
}

import { formatCount } from "../../model/texts/format-count.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { factsOf, type Measure } from "../../model/rules/indicator-kinds.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import type { Ratio } from "../../model/rules/ratio.ts";
import { isNarrow } from "../../model/form/scope.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { ToldIndicator } from "../audience/told-summary.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { CellView, ColumnView, TableView } from "../views/common.ts";
import { countRuled, toRuledText } from "../words/indicators/ruling-texts.ts";
import { toScopeNote } from "../words/units/scope-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { nameStrandless } from "../words/indicators/strandless.ts";
import { toCountsText, toPooledText, toRuleText } from "../words/indicators/threshold-text.ts";
import { toSourceColumn } from "./source-column.ts";

/** The columns of counts; "not due" only where a unit is. */
const COUNTS: readonly {
  readonly counted: "applicable" | "met" | "notMet" | "notDue" | "noData";
  readonly label: string;
}[] = [
  { counted: "applicable", label: "Áp dụng" },
  { counted: "met", label: "Đạt" },
  { counted: "notMet", label: "Chưa đạt" },
  { counted: "notDue", label: "Chưa đến hạn" },
  { counted: "noData", label: "Chưa có số liệu" },
];

/** Which columns a table has besides the rule and its source. */
interface Shown {
  readonly counts: typeof COUNTS;
  readonly hasShare: boolean;
}

/**
 * For each strand that has indicators their rules and sources, the numbers of units and the pooled shares.
 * @param hasResults no: another table tells the numbers of units, and shares stand where there are some
 */
export function composeIndicatorRules(
  briefing: Briefing,
  { hasResults }: { readonly hasResults: boolean },
): readonly TableView[] {
  const { dataset } = briefing;
  const isAnyPending = sortByOutcome(briefing).pending.length > 0;
  const counts = COUNTS.filter(({ counted }) => counted !== "notDue" || isAnyPending);
  return [...dataset.strands, { id: null, name: nameStrandless(dataset) }]
    .map(({ id, name }) => ({
      name,
      own: dataset.indicators.filter(({ strand }) => strand === id),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => {
      const isShared = own.some(({ measure }) => factsOf(measure).pool !== null);
      const shown = { counts: hasResults ? counts : [], hasShare: hasResults || isShared };
      return composeTable(name, own, { briefing, shown });
    });
}

function composeTable(
  caption: string,
  indicators: readonly Indicator[],
  { briefing, shown }: { readonly briefing: Briefing; readonly shown: Shown },
): TableView {
  const source = toSourceColumn(briefing.dataset.indicators, briefing.dataset);
  const own = [
    "Chỉ tiêu",
    "Mức quy định",
    ...shown.counts.map(({ label }) => label),
    ...(shown.hasShare ? ["Tỷ lệ chung"] : []),
  ];
  const columns = columnsOf(
    [...own, ...source.headings],
    (index) => index > 1 && index < own.length,
  );
  return {
    caption,
    columns: shown.counts.length > 0 ? columns : alignColumns(columns, shown.hasShare),
    rows: indicators.map((indicator) => ({
      header: textCell(toRowName(indicator, briefing)),
      cells: [...composeCells(indicator, shown, briefing), ...source.cellsOf(indicator)],
    })),
    totals: null,
    notes: [],
  };
}

/** Under one another the tables of all strands have their columns at the same places, with and without shares. */
function alignColumns(columns: readonly ColumnView[], hasShare: boolean): readonly ColumnView[] {
  const widths = hasShare ? [35, 31, 15] : [35, 46];
  return columns.map((column, index) => ({ ...column, widthPercent: widths[index] ?? null }));
}

/** The indicator's name, of which units it is where it does not say so itself, and the number of its rulings. */
function toRowName(indicator: Indicator, { summary, dataset }: Briefing): string {
  const ruled = toRuledText(countRuled(summary.indicators.get(indicator.id)));
  const name = `${indicator.name}${isNarrow(indicator) ? toScopeNote(indicator, dataset) : ""}`;
  return ruled === "" ? name : `${name} (${ruled})`;
}

function composeCells(
  indicator: Indicator,
  shown: Shown,
  { dataset, summary }: Briefing,
): readonly CellView[] {
  const counts = summary.indicators.get(indicator.id);
  if (counts === undefined) throw new TypeError(`no figures for ${indicator.id}`);
  return [
    `${upperFirst(toRuleText(indicator, dataset.form))} (${indicator.isRequired ? "yêu cầu" : "phấn đấu"})`,
    ...shown.counts.map(({ counted }) =>
      counts === WITHHELD ? WITHHELD_TEXT : formatCount(counts[counted]),
    ),
    ...(shown.hasShare ? [toShareText(counts, indicator)] : []),
  ].map(textCell);
}

function toShareText(counts: Told<ToldIndicator>, { measure }: Indicator): string {
  if (counts === WITHHELD) return factsOf(measure).pool === null ? "–" : WITHHELD_TEXT;
  return counts.pooled === WITHHELD ? WITHHELD_TEXT : toPooledCell(counts.pooled, measure);
}

function toPooledCell(pooled: Ratio | null, measure: Measure): string {
  return pooled === null ? "–" : `${toPooledText(pooled, measure)} (${toCountsText(pooled)})`;
}

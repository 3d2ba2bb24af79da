import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { textCell } from "../views/cells.ts";
import type { ChartSeries } from "../views/chart-spec.ts";
import { columnsOf } from "../views/columns.ts";
import type { ChartView, TableView } from "../views/common.ts";
import { entitle } from "./findings.ts";
import { formatCount } from "../../model/format-count.ts";

export interface CountChart {
  readonly id: string;
  readonly name: string;
  readonly finding: string | null;
  readonly description: string;
  readonly rowHeader: string;
  /** The counts of a row follow the order of the series; either all of them are told or none. */
  readonly rows: readonly { readonly label: string; readonly counts: Told<readonly number[]> }[];
  readonly series: readonly Pick<ChartSeries, "label" | "role">[];
  readonly notes: readonly string[];
  /** Explains a withheld row. */
  readonly withheldNote: string;
}

/**
 * A stacked chart of unit counts, and the table of the same numbers; `null` where all is withheld or no unit has data:
 * such a picture would say nothing.
 */
export function toCountChart(chart: CountChart): ChartView | null {
  const { id, name, finding, description, rows } = chart;
  const titles = entitle(name, finding, description);
  const series = chart.series.map(({ label, role }, index): ChartSeries => ({
    label,
    role,
    values: rows.map(({ counts }) => (counts === WITHHELD ? null : (counts[index] ?? 0))),
    valueTexts: rows.map(({ counts }) =>
      counts === WITHHELD ? WITHHELD_TEXT : formatCount(counts[index] ?? 0),
    ),
  }));
  const counted = series.filter(({ values }) => values.some((value) => (value ?? 0) > 0));
  if (counted.every(({ role }) => role === "noData")) return null;
  return {
    id,
    ...titles,
    isContinuation: false,
    spec: {
      id,
      kind: "stackedBars",
      title: titles.title,
      rowLabels: toRowLabels(rows),
      series: counted,
      bandEnds: [],
      axisTitle: "Số đơn vị",
      axisMax: null,
    },
    table: toTable(chart, series),
  };
}

/** A short bar is no failure where a row counts fewer units than others, so its label tells the number of units. */
function toRowLabels(rows: CountChart["rows"]): readonly string[] {
  const bases = rows.map(({ counts }) => (counts === WITHHELD ? null : sumOf(counts)));
  const largest = Math.max(0, ...bases.map((base) => base ?? 0));
  return rows.map(({ label }, row) => {
    const base = bases[row] ?? null;
    return base === null || base === largest ? label : `${label} (${formatCount(base)} đơn vị)`;
  });
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function toTable(
  { name, rowHeader, rows, notes, withheldNote }: CountChart,
  series: readonly ChartSeries[],
): TableView {
  const labels = [rowHeader, ...series.map(({ label }) => label), "Cộng"];
  const isWithheld = rows.some(({ counts }) => counts === WITHHELD);
  return {
    caption: name,
    columns: columnsOf(labels, (index) => index > 0),
    rows: rows.map(({ label, counts }, row) => ({
      header: textCell(label),
      cells: [
        ...series.map(({ valueTexts }) => textCell(valueTexts[row] ?? "")),
        textCell(counts === WITHHELD ? WITHHELD_TEXT : formatCount(sumOf(counts))),
      ],
    })),
    totals: null,
    notes: isWithheld ? [...notes, withheldNote] : notes,
  };
}

import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { textCell } from "../views/cells.ts";
import type { ChartDots, ChartSeries } from "../views/chart-spec.ts";
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
  /** A mark per unit, and after them how many miss it; else bars. */
  readonly hasDots: boolean;
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
  const dots = chart.hasDots ? toDots(chart) : null;
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
    isLagging: counted.some(({ role }) => role !== "done"),
    spec: {
      id,
      kind: dots === null ? "stackedBars" : "unitDots",
      title: titles.title,
      rowLabels: dots === null ? toRowLabels(rows) : rows.map(({ label }) => label),
      series: dots === null ? counted : sortByMark(counted),
      bandEnds: [],
      dots,
      axisTitle: dots === null ? "Số đơn vị" : toDotsNote(dots),
      axisMax: null,
    },
    table: toTable(chart, series),
  };
}

/** The most marks of a row that are still seen one by one. */
const MOST_MARKS = 60;
const MARK_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** What needs work comes first. */
const MARK_ORDER: readonly ChartSeries["role"][] = ["notMet", "noData", "notDue", "done"];

function toDots({ rows, series }: CountChart): ChartDots {
  const missed = series.findIndex(({ role }) => role === "notMet");
  const largest = Math.max(...rows.map(({ counts }) => (counts === WITHHELD ? 0 : sumOf(counts))));
  return {
    unitsPerMark: MARK_SIZES.find((size) => largest / size <= MOST_MARKS) ?? largest,
    rowTexts: rows.map(({ counts }) =>
      counts === WITHHELD
        ? WITHHELD_TEXT
        : `${formatCount(counts[missed] ?? 0)}/${formatCount(sumOf(counts))}`,
    ),
  };
}

function sortByMark(series: readonly ChartSeries[]): readonly ChartSeries[] {
  return series.toSorted((a, b) => MARK_ORDER.indexOf(a.role) - MARK_ORDER.indexOf(b.role));
}

function toDotsNote({ unitsPerMark }: ChartDots): string {
  const units =
    unitsPerMark === 1 ? "một đơn vị" : `${formatCount(unitsPerMark)} đơn vị hoặc ít hơn`;
  return `Mỗi dấu là ${units}; số cuối dòng: chưa đạt/thuộc diện áp dụng`;
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

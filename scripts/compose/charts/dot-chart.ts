import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD, WITHHELD_TEXT, type Told } from "../../model/judgement/withheld.ts";
import { textCell } from "../views/cells.ts";
import type { MarkLabel, MarkRole, UnitDots } from "../views/chart-spec.ts";
import { columnsOf } from "../views/columns.ts";
import type { ChartView, TableView } from "../views/common.ts";
import { toToldText } from "../words/indicators/withheld-text.ts";
import { entitle } from "./findings.ts";

export interface DotChart {
  readonly id: string;
  readonly name: string;
  readonly finding: string | null;
  readonly description: string;
  readonly rowHeader: string;
  /** The counts of a row follow the order of the states; either all of them are told or none. */
  readonly rows: readonly { readonly label: string; readonly counts: Told<readonly number[]> }[];
  /** In the order of the table. */
  readonly states: readonly MarkLabel[];
  readonly notes: readonly string[];
  /** Explains a withheld row. */
  readonly withheldNote: string;
}

/**
 * A mark per unit, and the table of the same counts; `null` where all is withheld or no unit has data: such a picture
 * would say nothing.
 */
export function toDotChart(chart: DotChart): ChartView | null {
  const { id, name, finding, description, rows, states } = chart;
  const counted = states
    .map((state, index) => ({ ...state, index }))
    .filter(({ index }) => rows.some((row) => countIn(row, index) > 0));
  if (counted.every(({ role }) => role === "noData")) return null;
  const titles = entitle(name, finding, description);
  const sorted = counted.toSorted(
    (a, b) => MARK_ORDER.indexOf(a.role) - MARK_ORDER.indexOf(b.role),
  );
  const missed = states.findIndex(({ role }) => role === "notMet");
  const mostUnits = Math.max(...rows.map(sumOf));
  const unitsPerMark = MARK_SIZES.find((size) => mostUnits / size <= MOST_MARKS) ?? mostUnits;
  return {
    id,
    ...titles,
    isContinuation: false,
    isLagging: counted.some(({ role }) => role !== "done"),
    isComparing: rows.length > 1 && mostUnits > 1,
    spec: {
      id,
      kind: "unitDots",
      title: titles.title,
      states: sorted.map(({ role, label }) => ({ role, label })),
      rows: rows.map((row): UnitDots["rows"][number] => ({
        label: row.label,
        counts: row.counts === WITHHELD ? null : sorted.map(({ index }) => countIn(row, index)),
        endText:
          row.counts === WITHHELD
            ? WITHHELD_TEXT
            : `${formatCount(countIn(row, missed))}/${formatCount(sumOf(row))}`,
      })),
      unitsPerMark,
      mostUnits,
      footText: toFootText(unitsPerMark),
    },
    table: toTable(chart),
  };
}

/** The most marks of a row that are still seen one by one. */
const MOST_MARKS = 60;
const MARK_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** What needs work comes first. */
const MARK_ORDER: readonly MarkRole[] = ["notMet", "noData", "notDue", "done"];

type Row = DotChart["rows"][number];

function countIn({ counts }: Row, state: number): number {
  return counts === WITHHELD ? 0 : (counts[state] ?? 0);
}

function sumOf({ counts }: Row): number {
  return counts === WITHHELD ? 0 : counts.reduce((sum, count) => sum + count, 0);
}

function toFootText(unitsPerMark: number): string {
  const units =
    unitsPerMark === 1 ? "một đơn vị" : `${formatCount(unitsPerMark)} đơn vị hoặc ít hơn`;
  return `Mỗi dấu là ${units}; số cuối dòng: chưa đạt/thuộc diện áp dụng`;
}

function toTable({ name, rowHeader, rows, states, notes, withheldNote }: DotChart): TableView {
  const labels = [rowHeader, ...states.map(({ label }) => label), "Cộng"];
  return {
    caption: name,
    columns: columnsOf(labels, (index) => index > 0),
    rows: rows.map((row) => {
      const isWithheld = row.counts === WITHHELD;
      const tell = (count: number) => textCell(toToldText(isWithheld ? WITHHELD : count));
      return {
        header: textCell(row.label),
        cells: [...states.map((_, state) => tell(countIn(row, state))), tell(sumOf(row))],
      };
    }),
    totals: null,
    notes: rows.some(({ counts }) => counts === WITHHELD) ? [...notes, withheldNote] : notes,
  };
}

import { WITHHELD, type Told } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeProgressChart, listShownStates } from "../charts/unit-counts.ts";
import { countAtWork } from "../figures/standings.ts";
import { composeChange } from "../pages/schedule.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { RowView, TableView } from "../views/common.ts";
import { toToldText } from "../words/withheld-text.ts";

/** The table of the chart, if there is one, with a row over all strands, and columns of what was done in the last period. */
export function composeProgressTable(briefing: Briefing): TableView | null {
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

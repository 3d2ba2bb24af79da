import type { Briefing } from "../audience/briefing.ts";
import { listShownStates, toTableRow } from "../charts/progress-table.ts";
import { composeProgressChart } from "../charts/progress.ts";
import { toOverallRow } from "../charts/strand-rows.ts";
import type { TableView } from "../views/common.ts";

/** The table of the chart, if there is one, with a row over all strands. */
export function composeProgressTable(briefing: Briefing): TableView | null {
  const { table } = composeProgressChart(briefing) ?? {};
  if (table === undefined) return null;
  const shown = listShownStates(briefing);
  // Behind the name stand the states, their sum, and where periods are compared two columns more.
  const hasBefore = table.columns.length > shown.length + 2;
  return { ...table, totals: toTableRow(toOverallRow(briefing), shown, hasBefore) };
}

import type { Briefing } from "../audience/briefing.ts";
import { date } from "./data-cells.ts";
import type { ReadColumn } from "./data-table.ts";

/** The first column of every table that has a row for each period. */
export function toPeriodColumn<Row extends { readonly briefing: Briefing }>(): ReadColumn<Row> {
  return {
    key: "ky",
    label: "Kỳ",
    kind: "date",
    unitOfMeasure: null,
    meaning: "Ngày chốt số liệu của kỳ báo cáo.",
    read: ({ briefing }) => date(briefing.period.date),
  };
}

import type { InternalBriefing } from "../../audience/briefing.ts";
import { tellSchedule } from "../../units/congress-counts.ts";
import { textCell } from "../../views/cells.ts";
import { columnsOf } from "../../views/columns.ts";
import { tellReorganizations, toPlainText } from "../../words/units/reorganization-texts.ts";
import { toPilotWords, toReportWords } from "../../words/report-words.ts";
import type { AppendixPart } from "./appendix.ts";

/** Whom a report is about that asks units nothing: their names and types, in place of figures. */
export function composeUnitList(briefing: InternalBriefing): AppendixPart {
  const { dataset, period } = briefing;
  const typeNames = new Map(dataset.unitTypes.map(({ id, name }) => [id, name]));
  const hasPilots = period.units.some(({ isPilot }) => isPilot);
  const title = `Danh sách ${toReportWords(briefing).unitName}`;
  return {
    about: "list",
    title,
    isNumbered: true,
    isLandscape: false,
    table: {
      caption: title,
      columns: columnsOf([
        "Đơn vị",
        "Loại",
        ...(hasPilots ? [toPilotWords(dataset.issuer).head] : []),
      ]),
      rows: period.units.map(({ name, type, isPilot }) => ({
        header: textCell(name),
        cells: [typeNames.get(type) ?? "", ...(hasPilots ? [isPilot ? "có" : "–"] : [])].map(
          textCell,
        ),
      })),
      totals: null,
      notes: [
        ...tellSchedule(briefing),
        ...tellReorganizations(briefing, { since: period }).map(toPlainText),
      ],
    },
  };
}

import { formatDate } from "../../model/days/format-date.ts";
import type { Statistic } from "../../model/rules/statistic.ts";
import type { ToldStatistic } from "../audience/told-summary.ts";
import type { Briefing } from "../audience/briefing.ts";
import { findStatisticChange } from "../figures/statistic-change.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { TableView } from "../views/common.ts";
import { upperFirst } from "../words/sentences.ts";
import { toChangeCell } from "../words/indicators/statistic-change-text.ts";
import {
  toReachedText,
  toReckoningText,
  toStatisticCell,
} from "../words/indicators/statistic-text.ts";
import { toScopeNote } from "../words/units/scope-text.ts";
import { toToldText } from "../words/indicators/withheld-text.ts";

export const STATISTICS_TITLE = "Số liệu thống kê";

const COLUMNS = ["Cách tính", "Áp dụng", "Có số liệu", "Chưa có số liệu"];

/** How many units reach a level that nobody is judged by. */
export const REACHED = "Số đơn vị so với mức";

/** Every statistic with its value and how many units make it; no table where there is none. */
export function composeStatistics({ dataset, summary }: Briefing): readonly TableView[] {
  const { statistics, form } = dataset;
  const hasBenchmarks = statistics.some(({ benchmark }) => benchmark !== null);
  const rows = statistics.map((statistic) => {
    const counts = summary.statistics.get(statistic.id);
    if (counts === undefined) throw new TypeError(`no figures for ${statistic.id}`);
    return {
      header: textCell(`${statistic.name}${toScopeNote(statistic, dataset)}`),
      cells: [
        toStatisticCell(counts.value, statistic, form),
        ...(hasBenchmarks ? [toReachedText(counts, statistic, form)] : []),
        upperFirst(toReckoningText(statistic, form)),
        ...toUnitTexts(statistic, counts),
      ].map(textCell),
    };
  });
  const labels = ["Nội dung", "Giá trị", ...(hasBenchmarks ? [REACHED] : []), ...COLUMNS];
  const columns = columnsOf(labels, (index) => index > 0 && labels[index] !== COLUMNS[0]);
  return rows.length === 0
    ? []
    : [{ caption: STATISTICS_TITLE, columns, rows, totals: null, notes: [] }];
}

/** How many units make it; of what the issuer itself reports, none. */
function toUnitTexts(
  { source }: Statistic,
  { applicable, measured, noData }: ToldStatistic,
): readonly string[] {
  const counts = [toToldText(applicable), toToldText(measured), toToldText(noData)];
  return source === "level" ? counts.map(() => "–") : counts;
}

/** The values of this period and of the one before; no table where there is none before. */
export function composeStatisticChanges(briefing: Briefing): readonly TableView[] {
  const { dataset, summary, period, previous } = briefing;
  const { statistics, form } = dataset;
  if (previous === null) return [];
  const found = statistics.flatMap((statistic) => {
    const own = findStatisticChange(statistic, briefing);
    return own === null ? [] : [{ statistic, ...own }];
  });
  const rows = found.map(({ statistic, before, change }) => ({
    header: textCell(`${statistic.name}${toScopeNote(statistic, dataset)}`),
    cells: [
      toStatisticCell(before, statistic, form),
      toStatisticCell(summary.statistics.get(statistic.id)?.value ?? null, statistic, form),
      toChangeCell(change, statistic, form),
    ].map(textCell),
  }));
  const dates = [formatDate(previous.period.date), formatDate(period.date)];
  const columns = columnsOf(["Nội dung", ...dates, "Tăng, giảm"], (index) => index > 0);
  const notes = found.some(({ change }) => change === null) ? [NOT_COMPARED] : [];
  return rows.length === 0
    ? []
    : [{ caption: `${STATISTICS_TITLE} so với kỳ trước`, columns, rows, totals: null, notes }];
}

/** Without it a total that lacks a unit would look like a fall. */
const NOT_COMPARED =
  "“–”: không so, vì ở một trong hai kỳ số liệu chưa đủ, hoặc các đơn vị trong phạm vi của số liệu đã khác.";

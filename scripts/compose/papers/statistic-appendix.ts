import { addOfUnit } from "../../model/statistic-of-unit.ts";
import type { Form } from "../../model/form.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { formatDate } from "../../model/format-date.ts";
import type { Unit } from "../../model/period.ts";
import type { Statistic } from "../../model/statistic.ts";
import { toValueText } from "../../model/value-text.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import { STATISTICS_TITLE } from "../pages/statistics.ts";
import { findStatisticChange } from "../figures/statistic-change.ts";
import { toChangeClause } from "../words/statistic-change-text.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import { tellReporting } from "../words/part-text.ts";
import { lowerFirst } from "../words/sentences.ts";
import { toReachedText, toReckoningText, toStatisticCell } from "../words/statistic-text.ts";
import { toScopeNote } from "../words/scope-text.ts";
import type { Appendix } from "./appendix.ts";
import { splitAppendix } from "./split-appendix.ts";

/** A share has its counts, so fewer columns have room than in the table of progress. */
const MOST_COLUMNS = 8;

/** What each unit reports for the statistics, and their values over all units. */
export function composeStatisticAppendices(briefing: InternalBriefing): readonly Appendix[] {
  const { dataset, period, summary } = briefing;
  const { form } = dataset;
  const statistics = dataset.statistics.filter(({ source }) => source === "units");
  if (statistics.length === 0) return [];
  const appendix: Appendix = {
    about: "units",
    title: `${STATISTICS_TITLE} của từng đơn vị`,
    isNumbered: true,
    isLandscape: true,
    table: {
      caption: STATISTICS_TITLE,
      columns: columnsOf(["Đơn vị", ...statistics.map(({ name }) => name)]),
      rows: period.units.map((unit) => ({
        header: textCell(unit.name),
        cells: statistics.map((statistic) => textCell(toOwnText(unit, statistic, form))),
      })),
      totals: {
        header: textCell("Chung"),
        cells: statistics.map((statistic) => textCell(toTotalText(statistic, summary, form))),
      },
      notes: [
        `Cách tính: ${statistics.map((statistic) => `${lowerFirst(statistic.name)}${toScopeNote(statistic, dataset)} – ${toReckoningText(statistic, form)}, ${toBaseText(statistic, summary)}`).join("; ")}.`,
        ...tellChanges(briefing),
      ],
    },
  };
  return splitAppendix(appendix, MOST_COLUMNS);
}

/** The value over all units, and how many of them reach a level. */
function toTotalText(
  statistic: Statistic,
  { statistics }: InternalBriefing["summary"],
  form: Form,
): string {
  const counts = statistics.get(statistic.id);
  if (counts === undefined) throw new TypeError(`no figures for ${statistic.id}`);
  const value = toStatisticCell(counts.value, statistic, form);
  const isCompared = statistic.benchmark !== null && counts.measured > 0;
  return isCompared ? `${value}; ${toReachedText(counts, statistic, form)}` : value;
}

/** What has changed since the period before, as far as the two can be compared. */
function tellChanges(briefing: InternalBriefing): readonly string[] {
  const { dataset, previous } = briefing;
  const clauses = dataset.statistics.flatMap((statistic) => {
    const { change } = findStatisticChange(statistic, briefing) ?? { change: null };
    return change === null || change === WITHHELD
      ? []
      : [
          `${lowerFirst(statistic.name)} ${toChangeClause(change, statistic, briefing.dataset.form)}`,
        ];
  });
  return clauses.length === 0 || previous === null
    ? []
    : [`So với kỳ ${formatDate(previous.period.date)}: ${clauses.join("; ")}.`];
}

function toBaseText({ id }: Statistic, { statistics }: InternalBriefing["summary"]): string {
  const { measured = 0, applicable = 0 } = statistics.get(id) ?? {};
  return tellReporting(measured, applicable);
}

/** What a unit itself adds: its number, its answer or its share. */
function toOwnText(unit: Unit, statistic: Statistic, form: Form): string {
  const added = addOfUnit(unit, statistic, form);
  if (added === "notApplicable") return "–";
  if (added === "noData" || added === "unsure") return "chưa có số liệu";
  const { reckoning } = statistic;
  if (reckoning.kind === "share")
    return toStatisticCell({ numerator: added.part, denominator: added.whole }, statistic, form);
  const field = form.fields.find(({ id }) => id === reckoning.field);
  const value = unit.values?.get(reckoning.field);
  if (field === undefined || value === undefined) throw new TypeError(`no value of ${unit.id}`);
  return toValueText(value, field, "column");
}

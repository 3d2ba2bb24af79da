import { addOfUnit } from "../../../model/rules/statistic-of-unit.ts";
import type { Field, Form } from "../../../model/form/form.ts";
import { WITHHELD } from "../../../model/judgement/withheld.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { Statistic } from "../../../model/rules/statistic.ts";
import { nameOption, toValueText } from "../../../model/form/value-text.ts";
import type { InternalBriefing } from "../../audience/briefing.ts";
import { STATISTICS_TITLE } from "../../pages/statistics.ts";
import { findStatisticChange } from "../../figures/statistic-change.ts";
import { toChangeClause } from "../../words/indicators/statistic-change-text.ts";
import { textCell } from "../../views/cells.ts";
import { columnsOf, columnsOfWidth } from "../../views/columns.ts";
import { tellReporting } from "../../words/units/part-text.ts";
import { lowerFirst } from "../../words/sentences.ts";
import {
  toReachedText,
  toReckoningText,
  toStatisticCell,
} from "../../words/indicators/statistic-text.ts";
import { toScopeNote } from "../../words/units/scope-text.ts";
import { isWide, type AppendixPart } from "./appendix.ts";
import { splitPart } from "./split-part.ts";

/** A share has its counts, so fewer columns have room than in the table of progress. */
const MOST_COLUMNS = 8;

/**
 * What each unit reports for the statistics, and their values over all units.
 * @param shown fields whose values stand in another appendix: it tells their statistics
 */
export function composeStatisticParts(
  briefing: InternalBriefing,
  shown: readonly Field[],
): readonly AppendixPart[] {
  const { dataset, period, summary } = briefing;
  const { form } = dataset;
  const statistics = listOfUnits(dataset).filter((one) => !isRepeated(one, shown));
  if (statistics.length === 0) return [];
  const columns = [
    ...columnsOfWidth([["Đơn vị", 22]]),
    ...columnsOf(statistics.map((one) => nameColumn(one, form))),
  ];
  const part: AppendixPart = {
    about: "figures",
    title: `${STATISTICS_TITLE} của từng đơn vị`,
    isNumbered: true,
    isLandscape: isWide({ columns }),
    table: {
      caption: STATISTICS_TITLE,
      columns,
      rows: period.units.map((unit) => ({
        header: textCell(unit.name),
        cells: statistics.map((statistic) => textCell(toOwnText(unit, statistic, form))),
      })),
      totals: {
        header: textCell("Chung"),
        cells: statistics.map((statistic) => textCell(toColumnTotal(statistic, summary, form))),
      },
      notes: [
        `Cách tính: ${statistics.map((statistic) => `${lowerFirst(statistic.name)}${toScopeNote(statistic, dataset)} – ${toReckoningText(statistic, form)}, ${toBaseText(statistic, summary)}`).join("; ")}.`,
        ...tellChanges([...statistics, ...listOfLevel(dataset)], briefing),
      ],
    },
  };
  return splitPart(part, MOST_COLUMNS);
}

/** The statistics whose units stand in another table, with their values over all units. */
export function tellRepeatedStatistics(
  briefing: InternalBriefing,
  shown: readonly Field[],
): readonly string[] {
  const { dataset, summary } = briefing;
  const ofUnits = listOfUnits(dataset);
  const statistics = ofUnits.filter((one) => isRepeated(one, shown));
  const isWhole = statistics.length > 0 && statistics.length === ofUnits.length;
  return [
    ...statistics.map(
      (statistic) =>
        `${statistic.name}${toScopeNote(statistic, dataset)}: ${toTotalText(statistic, summary, dataset.form)} (${toReckoningText(statistic, dataset.form)}, ${toBaseText(statistic, summary)}).`,
    ),
    ...tellChanges(isWhole ? [...statistics, ...listOfLevel(dataset)] : statistics, briefing),
  ];
}

function listOfUnits({ statistics }: InternalBriefing["dataset"]): readonly Statistic[] {
  return statistics.filter(({ source }) => source === "units");
}

function listOfLevel({ statistics }: InternalBriefing["dataset"]): readonly Statistic[] {
  return statistics.filter(({ source }) => source === "level");
}

function isRepeated({ reckoning }: Statistic, shown: readonly Field[]): boolean {
  return reckoning.kind !== "share" && shown.some(({ id }) => id === reckoning.field);
}

/** A share is one of each unit too; of other statistics a unit has the value of their field. */
function nameColumn({ name, reckoning }: Statistic, { fields }: Form): string {
  if (reckoning.kind === "share") return name;
  return fields.find(({ id }) => id === reckoning.field)?.name ?? name;
}

/** What is neither the share nor the sum of its column says what it is: `bình quân 11 người`, `5/10 có`. */
function toColumnTotal(
  statistic: Statistic,
  summary: InternalBriefing["summary"],
  form: Form,
): string {
  const total = toTotalText(statistic, summary, form);
  const { reckoning } = statistic;
  const value = summary.statistics.get(statistic.id)?.value ?? null;
  if (value === null) return total;
  if (reckoning.kind === "mean") return `bình quân ${total}`;
  if (reckoning.kind !== "tally") return total;
  const field = form.fields.find(({ id }) => id === reckoning.field);
  const answers = reckoning.answers.map((one) =>
    field === undefined ? one : lowerFirst(nameOption(one, field)),
  );
  return `${formatCount(value.numerator)}/${formatCount(value.denominator)} ${answers.join(" hoặc ")}`;
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
function tellChanges(
  statistics: readonly Statistic[],
  briefing: InternalBriefing,
): readonly string[] {
  const { previous } = briefing;
  const clauses = statistics.flatMap((statistic) => {
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

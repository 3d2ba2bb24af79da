import {
  type Evaluation,
  type FieldTotal,
  overallStateOf,
} from "../../model/judgement/evaluation.ts";
import { FIELD_KINDS, isNumeric, YES } from "../../model/field-kinds.ts";
import { mayAnswer } from "../../model/condition.ts";
import type { Field, Form } from "../../model/form.ts";
import type { Strand } from "../../model/indicator.ts";
import type { Unit } from "../../model/period.ts";
import { toRoughTotalText, toValueText } from "../../model/value-text.ts";
import type { Appendix } from "./appendix.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import { PROGRESS_STATES, stateCell, textCell } from "../views/cells.ts";
import { columnsOf, columnsOfWidth } from "../views/columns.ts";
import type { CellView, TableView } from "../views/common.ts";
import { tellReorganizations, toPlainText } from "../words/reorganization-texts.ts";
import { tellSchedule } from "../units/congress-counts.ts";
import { countAtWork } from "../figures/standings.ts";
import { countMissed } from "./unit-sheet.ts";
import { describeStandardStrands } from "../charts/unit-counts.ts";
import { formatCount } from "../../model/format-count.ts";
import { toStandingState } from "../words/ruling-texts.ts";
import { tellRepeatedStatistics } from "./statistic-appendix.ts";

/** The progress of every unit, after the counts, days and plain answers of the form's first group. */
export function composeProgressAppendix(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): Appendix {
  const { dataset, period, summary } = briefing;
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const hasIndicators = dataset.indicators.length > 0;
  const fields = listProgressFields(dataset.form);
  const stateOf = ({ id }: Unit, strand: Strand) => {
    const own = evaluation.units.get(id);
    const state = PROGRESS_STATES[own?.strands.get(strand.id) ?? "notApplicable"];
    return toStandingState(state, own?.ruledStrands.get(strand.id));
  };
  return {
    about: "units",
    title: strands.length === 0 ? "Số liệu của các đơn vị" : "Tiến độ của các đơn vị",
    isNumbered: true,
    isLandscape: true,
    table: {
      caption: strands.length === 0 ? "Số liệu theo đơn vị" : "Tiến độ theo đơn vị",
      columns: toProgressColumns(fields, strands, hasIndicators),
      rows: period.units.map((unit) => ({
        header: textCell(unit.name),
        cells: [
          ...fields.map((field) => textCell(toReportedText(unit, field, { dataset, evaluation }))),
          ...strands.map((strand) => stateCell(stateOf(unit, strand))),
          ...(strands.length === 0
            ? []
            : [stateCell(PROGRESS_STATES[overallStateOf(evaluation, unit.id)])]),
          ...(hasIndicators ? [toMissedCell(unit, evaluation)] : []),
        ],
      })),
      totals: summary.isWhole
        ? composeProgressTotals(fields, strands, {
            ...summary,
            missed: hasIndicators
              ? period.units.map((unit) => countMissedOf(unit, evaluation))
              : null,
          })
        : null,
      notes: composeNotes(fields, briefing),
    },
  };
}

function composeNotes(fields: readonly Field[], briefing: InternalBriefing): readonly string[] {
  const { dataset, period, summary } = briefing;
  return [
    ...tellSchedule(briefing),
    ...tellReorganizations(briefing, { since: period }).map(toPlainText),
    ...(summary.isWhole
      ? fields.flatMap((field) => composeTotalNotes(field, period.units, dataset.form))
      : []),
    ...tellRepeatedStatistics(briefing, fields),
    describeStandardStrands(dataset),
  ].filter((note) => note !== "");
}

/** The fields whose values stand in the table. */
export function listProgressFields({ groups, fields }: Form): readonly Field[] {
  return fields.filter(
    ({ group, kind }) => group === groups[0]?.id && FIELD_KINDS[kind].progressPercent !== null,
  );
}

function countMissedOf({ id }: Unit, { units }: Evaluation): number {
  return countMissed(units.get(id));
}

function toMissedCell(unit: Unit, evaluation: Evaluation): CellView {
  return textCell(unit.hasSent ? formatCount(countMissedOf(unit, evaluation)) : "–");
}

function toProgressColumns(
  fields: readonly Field[],
  strands: readonly Strand[],
  hasIndicators: boolean,
): TableView["columns"] {
  // Where all widths are told, what is left over would widen the column of numbers too.
  const isPlain = strands.length === 0;
  return [
    ...columnsOfWidth([["Đơn vị", isPlain ? 30 : 18]]),
    ...fields.map((field) => ({
      label: field.name,
      isNumeric: isNumeric(field),
      widthPercent: isPlain ? null : FIELD_KINDS[field.kind].progressPercent,
    })),
    ...(isPlain ? [] : columnsOf([...strands.map(({ name }) => name), "Chung"])),
    ...(hasIndicators
      ? [{ label: "Chỉ tiêu chưa đạt", isNumeric: true, widthPercent: isPlain ? null : 5 }]
      : []),
  ];
}

function composeProgressTotals(
  fields: readonly Field[],
  strands: readonly Strand[],
  {
    strands: counts,
    states,
    totals,
    missed,
  }: InternalBriefing["summary"] & { readonly missed: readonly number[] | null },
): TableView["totals"] {
  return {
    header: textCell(strands.length === 0 ? "Cộng" : "Cộng; số đơn vị hoàn thành"),
    cells: [
      ...fields.map((field) => textCell(toSumText(field, totals.get(field.id)))),
      ...strands.map(({ id }) => {
        const count = counts.get(id);
        return textCell(
          `${formatCount(count?.states.done ?? 0)}/${formatCount(count?.applicable ?? 0)}`,
        );
      }),
      ...(strands.length === 0
        ? []
        : [textCell(`${formatCount(states.done)}/${formatCount(countAtWork(states))}`)]),
      ...(missed === null
        ? []
        : [textCell(formatCount(missed.reduce((sum, count) => sum + count, 0)))]),
    ],
  };
}

/** Where some unit has sent nothing, a note says how many units the sum counts. */
function composeTotalNotes(field: Field, units: readonly Unit[], form: Form): readonly string[] {
  const { id, name } = field;
  const asked = units.filter((unit) => mayAnswer(unit, field, form));
  const known = asked.filter(({ values }) => values?.has(id) === true).length;
  return isNumeric(field) && field.addsUp && known > 0 && known < asked.length
    ? [`${name}: số cộng của ${formatCount(known)} đơn vị có số liệu.`]
    : [];
}

/** The sum of numbers, how many units answer yes; empty where neither is asked. */
function toSumText(field: Field, found: FieldTotal | undefined): string {
  if (field.kind === "yesNo") return `${formatCount(found?.answers.get(YES) ?? 0)} đơn vị`;
  if (!isNumeric(field)) return "";
  if (found === undefined || found.total === null) return "–";
  return toRoughTotalText(found.total, found.isRough, field);
}

function toReportedText(
  unit: Unit,
  field: Field,
  { dataset, evaluation }: Pick<InternalBriefing, "dataset"> & { readonly evaluation: Evaluation },
): string {
  if (!mayAnswer(unit, field, dataset.form)) return "–";
  const value = unit.values?.get(field.id);
  if (value !== undefined) return toValueText(value, field, "column");
  const own = evaluation.units.get(unit.id)?.judgements;
  const isAwaited = dataset.indicators.some(
    ({ id, measure }) =>
      measure.kind === "deadline" &&
      measure.field === field.id &&
      own?.get(id)?.verdict === "notDue",
  );
  return isAwaited ? "chưa đến hạn" : "chưa có số liệu";
}

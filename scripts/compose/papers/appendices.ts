import {
  type Evaluation,
  type FieldTotal,
  overallStateOf,
} from "../../model/judgement/evaluation.ts";
import { FIELD_KINDS, isNumeric } from "../../model/field-kinds.ts";
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
import { composeLevelIndicators } from "../pages/level-indicators.ts";
import { composeLevelFigures } from "../pages/level-figures.ts";
import type { InternalEdition } from "../report/edition.ts";
import { composeRulingAppendix } from "./rulings.ts";
import { composeStandardAppendices } from "./standard-appendices.ts";
import { composeStatisticAppendices } from "./statistic-appendix.ts";
import { splitAppendix } from "./split-appendix.ts";
import { tellReorganizations, toPlainText } from "../words/reorganization-texts.ts";
import { tellSchedule } from "../units/congress-counts.ts";
import { countAtWork } from "../figures/standings.ts";
import { composeUnitList } from "./unit-list.ts";
import { countMissed } from "./unit-sheet.ts";
import { describeStandardStrands } from "../charts/unit-counts.ts";
import { formatCount } from "../../model/format-count.ts";
import { toStandingState } from "../words/ruling-texts.ts";

/** The tables behind the internal report: progress, standards and statistics by unit, rulings. */
export function composeAppendices(
  { briefing }: InternalEdition,
  evaluation: Evaluation,
): readonly Appendix[] {
  const progress = composeProgressAppendix(briefing, evaluation);
  const tellsProgress = progress.table.rows.some(({ cells }) => cells.length > 0);
  return [
    ...splitAppendix(tellsProgress ? progress : composeUnitList(briefing)),
    ...composeStandardAppendices(briefing, evaluation),
    ...composeStatisticAppendices(briefing),
    ...[...composeLevelIndicators(briefing), ...composeLevelFigures(briefing)].map(
      (table): Appendix => ({
        about: "level",
        title: table.caption,
        isNumbered: false,
        isLandscape: table.columns.length > MOST_UPRIGHT,
        table,
      }),
    ),
    composeRulingAppendix(briefing, evaluation),
  ].filter(({ table }) => table.rows.length > 0);
}

/** More columns of words than these want a sheet across. */
const MOST_UPRIGHT = 5;

/** The progress of every unit, after the counts and days of the form's first group. */
function composeProgressAppendix(briefing: InternalBriefing, evaluation: Evaluation): Appendix {
  const { dataset, period, summary } = briefing;
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const hasIndicators = dataset.indicators.length > 0;
  const fields = dataset.form.fields.filter(
    ({ group, kind }) =>
      group === dataset.form.groups[0]?.id && FIELD_KINDS[kind].progressPercent !== null,
  );
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
          ...fields.map((field) => textCell(toReportedText(unit, field, dataset.form))),
          ...strands.map((strand) => stateCell(stateOf(unit, strand))),
          ...(strands.length === 0
            ? []
            : [stateCell(PROGRESS_STATES[overallStateOf(evaluation, unit.id)])]),
          ...(hasIndicators ? [toMissedCell(unit, evaluation)] : []),
        ],
      })),
      totals: summary.isWhole
        ? composeProgressTotals(fields, strands, { ...summary, hasIndicators })
        : null,
      notes: [
        ...tellSchedule(briefing),
        ...tellReorganizations(briefing, { since: period }).map(toPlainText),
        ...(summary.isWhole
          ? fields.flatMap((field) => composeTotalNotes(field, period.units, dataset.form))
          : []),
        describeStandardStrands(dataset),
      ].filter((note) => note !== ""),
    },
  };
}

function toMissedCell(unit: Unit, evaluation: Evaluation): CellView {
  return textCell(unit.hasSent ? formatCount(countMissed(evaluation.units.get(unit.id))) : "–");
}

function toProgressColumns(
  fields: readonly Field[],
  strands: readonly Strand[],
  hasIndicators: boolean,
): TableView["columns"] {
  return [
    ...columnsOfWidth([["Đơn vị", 18]]),
    ...fields.map((field) => ({
      label: field.name,
      isNumeric: isNumeric(field),
      widthPercent: FIELD_KINDS[field.kind].progressPercent,
    })),
    ...(strands.length === 0 ? [] : columnsOf([...strands.map(({ name }) => name), "Chung"])),
    ...(hasIndicators ? [{ label: "Chỉ tiêu chưa đạt", isNumeric: true, widthPercent: 5 }] : []),
  ];
}

function composeProgressTotals(
  fields: readonly Field[],
  strands: readonly Strand[],
  {
    strands: counts,
    states,
    totals,
    missingCount,
    hasIndicators,
  }: InternalBriefing["summary"] & { readonly hasIndicators: boolean },
): TableView["totals"] {
  return {
    header: textCell(strands.length === 0 ? "Cộng" : "Cộng; số đơn vị hoàn thành"),
    cells: [
      ...fields.map((field) =>
        textCell(isNumeric(field) ? toSumText(field, totals.get(field.id)) : ""),
      ),
      ...strands.map(({ id }) => {
        const count = counts.get(id);
        return textCell(
          `${formatCount(count?.states.done ?? 0)}/${formatCount(count?.applicable ?? 0)}`,
        );
      }),
      ...(strands.length === 0
        ? []
        : [textCell(`${formatCount(states.done)}/${formatCount(countAtWork(states))}`)]),
      ...(hasIndicators ? [textCell(`${formatCount(missingCount)} đơn vị`)] : []),
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

function toSumText(field: Field, found: FieldTotal | undefined): string {
  if (found === undefined || found.total === null) return "–";
  return toRoughTotalText(found.total, found.isRough, field);
}

function toReportedText(unit: Unit, field: Field, form: Form): string {
  if (!mayAnswer(unit, field, form)) return "–";
  const value = unit.values?.get(field.id);
  if (value === undefined) return "chưa có số liệu";
  return toValueText(value, field, "column");
}

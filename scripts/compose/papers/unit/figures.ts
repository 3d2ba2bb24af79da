import { mayAnswer } from "../../../model/form/condition.ts";
import { FIELD_KINDS, isNumeric, YES } from "../../../model/form/field-kinds.ts";
import type { Field, Form } from "../../../model/form/form.ts";
import { formatCount } from "../../../model/texts/format-count.ts";
import type { Evaluation, FieldTotal } from "../../../model/judgement/evaluation.ts";
import type { Unit } from "../../../model/report/period.ts";
import { toRoughTotalText, toValueText } from "../../../model/form/value-text.ts";
import type { InternalBriefing } from "../../audience/briefing.ts";
import { textCell } from "../../views/cells.ts";
import { columnsOfWidth } from "../../views/columns.ts";
import { joinParts, lowerFirst } from "../../words/sentences.ts";
import { isWide, type AppendixPart } from "../appendices/appendix.ts";
import { splitPart } from "../appendices/split-part.ts";
import { tellRepeatedStatistics } from "../appendices/statistics.ts";

/** Columns beside the name of a unit for which a sheet across has room at 11 pt; with more, words would break. */
const MOST_COLUMNS = 8;

/** Where no work counts as progress: what each unit reports in the form's first group, and the sums. */
export function composeUnitFigures(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): readonly AppendixPart[] {
  const { dataset, period, summary } = briefing;
  const { form } = dataset;
  const fields = listFirstFields(form);
  if (fields.length === 0) return [];
  const columns = [
    ...columnsOfWidth([["Đơn vị", 30]]),
    // Where all widths are told, what is left over would widen the columns of numbers too.
    ...fields.map((field) => ({
      label: field.name,
      isNumeric: isNumeric(field),
      widthPercent: null,
    })),
  ];
  const part: AppendixPart = {
    about: "figures",
    title: "Số liệu của các đơn vị",
    isNumbered: true,
    isLandscape: isWide({ columns }),
    table: {
      caption: "Số liệu theo đơn vị",
      columns,
      rows: period.units.map((unit) => ({
        header: textCell(unit.name),
        cells: fields.map((field) =>
          textCell(toReportedText(unit, field, { dataset, evaluation })),
        ),
      })),
      totals: summary.isWhole
        ? {
            header: textCell("Cộng"),
            cells: fields.map((field) => textCell(toSumText(field, summary.totals.get(field.id)))),
          }
        : null,
      notes: [
        ...(summary.isWhole ? tellKnown(fields, briefing) : []),
        ...tellRepeatedStatistics(briefing, fields),
      ],
    },
  };
  return splitPart(part, MOST_COLUMNS);
}

/** The counts, days and plain answers of the form's first group. */
export function listFirstFields({ groups, fields }: Form): readonly Field[] {
  return fields.filter(
    ({ group, kind }) => group === groups[0]?.id && FIELD_KINDS[kind].progressPercent !== null,
  );
}

/** Where some unit has sent nothing, a note says how many units the sums count; equal ones are told together. */
export function tellKnown(
  fields: readonly Field[],
  { dataset, period }: InternalBriefing,
): readonly string[] {
  const partial = fields.flatMap((field) => {
    const asked = period.units.filter((unit) => mayAnswer(unit, field, dataset.form));
    const known = asked.filter(({ values }) => values?.has(field.id) === true).length;
    const isPart = isNumeric(field) && field.addsUp && known > 0 && known < asked.length;
    return isPart ? [{ name: field.name, known }] : [];
  });
  return [...new Set(partial.map(({ known }) => known))].map((known) => {
    const names = partial.filter((one) => one.known === known).map(({ name }) => name);
    const joined = joinParts(names.map((name, index) => (index === 0 ? name : lowerFirst(name))));
    return `${joined}: số cộng của ${formatCount(known)} đơn vị có số liệu.`;
  });
}

/** The sum of numbers, how many units answer yes; empty where neither is asked. */
export function toSumText(field: Field, found: Counted | undefined): string {
  if (field.kind === "yesNo") return `${formatCount(found?.answers.get(YES) ?? 0)} đơn vị`;
  if (!isNumeric(field)) return "";
  if (found === undefined || found.total === null) return "–";
  return toRoughTotalText(found.total, found.isRough, field);
}

type Counted = Pick<FieldTotal, "total" | "isRough" | "answers">;

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

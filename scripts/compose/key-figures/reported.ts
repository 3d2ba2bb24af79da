import { FIELD_KINDS } from "../../model/form/field-kinds.ts";
import type { Field } from "../../model/form/form.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Statistic } from "../../model/rules/statistic.ts";
import { toTotalBesideName, toValueText } from "../../model/form/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { tellReporting } from "../words/units/part-text.ts";
import { toUntilText } from "../words/indicators/particulars-text.ts";
import { upperFirst } from "../words/sentences.ts";
import { toStatisticCell, toStatisticNumber } from "../words/indicators/statistic-text.ts";
import { toPartFigure, toPlainFigure, type MadeFigure } from "./key-figure.ts";

/** The value of a statistic, and how many units make it. */
export function composeStatistic(statistic: Statistic, briefing: Briefing): MadeFigure | null {
  const { dataset, summary } = briefing;
  const counts = summary.statistics.get(statistic.id);
  if (counts === undefined || counts.value === WITHHELD || counts.value === null) return null;
  const { measured, applicable, value } = counts;
  const isOfUnits =
    statistic.source !== "level" && measured !== WITHHELD && applicable !== WITHHELD;
  if (statistic.reckoning.kind === "tally" && isOfUnits) {
    const units = measured < applicable ? "đơn vị có số liệu" : "đơn vị";
    return toPartFigure({ name: statistic.name, count: value.numerator, whole: measured, units });
  }
  const figure = toPlainFigure({
    label: statistic.name,
    value: toStatisticNumber(value, statistic, dataset.form),
    note: isOfUnits ? tellReporting(measured, applicable) : "",
    before: null,
  });
  const cell = toStatisticCell(value, statistic, dataset.form);
  const rest = isOfUnits && measured < applicable ? `; ${tellReporting(measured, applicable)}` : "";
  return { ...figure, sentence: `${statistic.name}: ${cell}${rest}.` };
}

/** What the issuer itself reports of a field, else what units add up to. */
export function composeField(id: string, briefing: Briefing): MadeFigure | null {
  return composeLevelField(id, briefing) ?? composeTotal(id, briefing);
}

function composeLevelField(id: string, { dataset, period }: Briefing): MadeFigure | null {
  const field = dataset.form.levelFields.find((one) => one.id === id);
  const value = period.level?.values.get(id);
  if (field === undefined || value === undefined || value.kind === "withheld") return null;
  return toPlainFigure({
    label: field.name,
    value: upperFirst(toValueText(value, field, "besideName")),
    note: toUntilText(period.level?.particulars.get(id)),
    before: null,
  });
}

function composeTotal(id: string, { dataset, summary }: Briefing): MadeFigure | null {
  const field = dataset.form.fields.find((one) => one.id === id);
  const found = summary.totals.get(id);
  if (field === undefined || found === undefined) return null;
  const { total, isRough, reportingCount } = found;
  if (total === WITHHELD || total === null) return null;
  const value = upperFirst(toTotalBesideName(total, isRough, field));
  const plain = { label: field.name, value, before: null };
  if (reportingCount === WITHHELD) return toPlainFigure({ ...plain, note: "" });
  if (isSum(field)) {
    const note = `${formatCount(reportingCount)} đơn vị có số liệu`;
    return toPlainFigure({ ...plain, note });
  }
  const units = "đơn vị có số liệu";
  return toPartFigure({ name: field.name, count: total, whole: reportingCount, units });
}

/** Of an answer the units that give it are counted. */
function isSum({ kind }: Field): boolean {
  return FIELD_KINDS[kind].numbers?.total === "sum";
}

import type { Particulars } from "../../model/form/answer.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field, Form, Option } from "../../model/form/form.ts";
import { isNumeric } from "../../model/form/field-kinds.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { WITHHELD, WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { LevelFigures } from "../../model/report/period.ts";
import { toRoughTotalText, toValueText } from "../../model/form/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { TableView } from "../views/common.ts";
import { toDifferenceText } from "../words/indicators/difference-text.ts";
import { toUntilText } from "../words/indicators/particulars-text.ts";
import { toStatisticCell } from "../words/indicators/statistic-text.ts";
import { upperFirst } from "../words/sentences.ts";

export const LEVEL_TITLE = "Số liệu chung";

/** The column of what units report of the same. */
export const SUM_OF_UNITS = "Cộng các đơn vị";

/** Whether this audience reads any figure of the issuer. */
export function isLevelTold({ dataset, period: { level } }: Briefing): boolean {
  return level !== null && listAnswers(level, dataset.form).length > 0;
}

interface LevelAnswer {
  readonly field: Field;
  readonly value: FieldValue;
  readonly particulars: Particulars | undefined;
}

/** What the issuer itself reports, in the order of the form; no table where it reports nothing. */
export function composeLevelFigures(briefing: Briefing): readonly TableView[] {
  const { dataset, period, summary } = briefing;
  const { level } = period;
  if (level === null) return [];
  const told = listAnswers(level, dataset.form);
  if (told.length === 0) return [];
  const source = level.source ?? dataset.issuer.name;
  const hasSums =
    summary.isWhole && told.some(({ field }) => field.addsUp && summary.totals.has(field.id));
  const hasSources = told.some(({ particulars }) => (particulars?.source ?? null) !== null);
  const extra = [
    ...(hasSums ? [toSumColumn(briefing)] : []),
    ...dataset.form.comparisons
      .filter(({ id }) => told.some(({ particulars }) => particulars?.against.has(id)))
      .flatMap(toComparedColumns),
    ...(hasSources ? [toSourceColumn(source)] : []),
  ];
  return [
    {
      caption: LEVEL_TITLE,
      columns: columnsOf(
        ["Nội dung", "Số liệu", ...extra.map(({ label }) => label)],
        (index) => (index === 1 || (hasSums && index === 2)) && told.every(isPlainNumber),
      ),
      rows: [
        ...told.map((answer) => [
          answer.field.name,
          toValue(answer),
          ...extra.map(({ read }) => read(answer)),
        ]),
        ...composeShares(briefing).map((row) => [...row, ...extra.map(() => "–")]),
      ].map(([name = "", ...cells]) => ({
        header: textCell(name),
        cells: cells.map((text) => textCell(text)),
      })),
      totals: null,
      notes: [
        upperFirst(
          [
            ...(hasSources ? [] : [`nguồn: ${source}`]),
            hasSums
              ? `cột “${SUM_OF_UNITS}” là số cộng báo cáo của các đơn vị có số liệu.`
              : "không cộng từ báo cáo của đơn vị.",
          ].join("; "),
        ),
      ],
    },
  ];
}

function listAnswers(
  { values, particulars }: LevelFigures,
  { levelFields }: Form,
): readonly LevelAnswer[] {
  return levelFields.flatMap((field) => {
    const value = values.get(field.id);
    return value === undefined ? [] : [{ field, value, particulars: particulars.get(field.id) }];
  });
}

/** A column beside the values, where some answer has it. */
interface ExtraColumn {
  readonly label: string;
  readonly read: (answer: LevelAnswer) => string;
}

function toSumColumn(briefing: Briefing): ExtraColumn {
  return { label: SUM_OF_UNITS, read: ({ field }) => toSumText(field, briefing) };
}

function toSourceColumn(source: string): ExtraColumn {
  return { label: "Nguồn", read: ({ particulars }) => particulars?.source ?? source };
}

/** What the figures are compared with, and how far they are from it. */
function toComparedColumns({ id, name }: Option): readonly ExtraColumn[] {
  return [
    {
      label: name,
      read: ({ field, particulars }) => {
        const there = particulars?.against.get(id);
        return there === undefined ? "–" : upperFirst(toValueText(there, field, "alone"));
      },
    },
    {
      label: "Chênh lệch",
      read: ({ field, value: here, particulars }) => {
        const there = particulars?.against.get(id);
        return upperFirst(toDifferenceText({ here, there }, field) ?? "–");
      },
    },
  ];
}

function isPlainNumber({ field, particulars }: LevelAnswer): boolean {
  return isNumeric(field) && toUntilText(particulars) === "";
}

function toValue({ field, value, particulars }: LevelAnswer): string {
  const asOf = toUntilText(particulars);
  const text = upperFirst(toValueText(value, field, "alone"));
  return asOf === "" ? text : `${text}, ${asOf}`;
}

/** Shares of the issuer's figures, for leaders: the public reads them among the statistics of the same page. */
function composeShares({ audience, dataset, summary }: Briefing): readonly (readonly string[])[] {
  if (audience === "public") return [];
  return dataset.statistics
    .filter(({ source }) => source === "level")
    .map((statistic) => [
      statistic.name,
      toStatisticCell(summary.statistics.get(statistic.id)?.value ?? null, statistic, dataset.form),
    ]);
}

/** What units add up to in a field of the issuer; leaders also read how many units that is. */
function toSumText(field: Field, { summary, audience }: Briefing): string {
  const found = summary.totals.get(field.id);
  if (found === undefined || !field.addsUp) return "–";
  const { total, isRough, reportingCount } = found;
  if (total === WITHHELD) return WITHHELD_TEXT;
  if (total === null) return "chưa có số liệu";
  const text = toRoughTotalText(total, isRough, field);
  const sum = `${text} ${field.unitOfMeasure ?? ""}`.trim();
  return audience === "internal" && reportingCount !== WITHHELD
    ? `${sum} (${formatCount(reportingCount)} đơn vị)`
    : sum;
}

/** Whether some figure of the issuer itself is withheld. */
export function isLevelWithheld({ level }: Pick<Briefing["period"], "level">): boolean {
  return [...(level?.values.values() ?? [])].some(({ kind }) => kind === "withheld");
}

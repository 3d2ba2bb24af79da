import { isNumeric } from "../../model/field-kinds.ts";
import type { Field } from "../../model/form.ts";
import { formatCount } from "../../model/format-count.ts";
import { WITHHELD, WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import { toTotalText, toValueText } from "../../model/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { TableView } from "../views/common.ts";
import { upperFirst } from "../words/sentences.ts";

export const LEVEL_TITLE = "Số liệu chung";

/** The column of what units report of the same. */
export const SUM_OF_UNITS = "Cộng các đơn vị";

/** What the issuer itself reports, in the order of the form; no table where it reports nothing. */
export function composeLevelFigures(briefing: Briefing): readonly TableView[] {
  const { dataset, period, summary } = briefing;
  const { level } = period;
  const told = dataset.form.levelFields.flatMap((field) => {
    const value = level?.values.get(field.id);
    return value === undefined ? [] : [{ field, value }];
  });
  if (level === null || told.length === 0) return [];
  const hasSums = told.some(({ field }) => summary.totals.has(field.id));
  const source = `Nguồn: ${level.source ?? dataset.issuer.name}`;
  return [
    {
      caption: LEVEL_TITLE,
      columns: columnsOf(
        ["Nội dung", "Số liệu", ...(hasSums ? [SUM_OF_UNITS] : [])],
        (index) => index > 0 && told.every(({ field }) => isNumeric(field)),
      ),
      rows: told.map(({ field, value }) => ({
        header: textCell(field.name),
        cells: [
          upperFirst(toValueText(value, field, "alone")),
          ...(hasSums ? [toSumText(field, briefing)] : []),
        ].map(textCell),
      })),
      totals: null,
      notes: [
        hasSums
          ? `${source}; cột “${SUM_OF_UNITS}” là số cộng báo cáo của các đơn vị có số liệu.`
          : `${source}; không cộng từ báo cáo của đơn vị.`,
      ],
    },
  ];
}

/** What units add up to in a field of the issuer; leaders also read how many units that is. */
function toSumText(field: Field, { summary, audience }: Briefing): string {
  const found = summary.totals.get(field.id);
  if (found === undefined) return "–";
  const { total, reportingCount } = found;
  if (total === WITHHELD) return WITHHELD_TEXT;
  if (total === null) return "chưa có số liệu";
  const sum = `${toTotalText(total, field)} ${field.unitOfMeasure ?? ""}`.trim();
  return audience === "internal" && reportingCount !== WITHHELD
    ? `${sum} (${formatCount(reportingCount)} đơn vị)`
    : sum;
}

/** Whether some figure of the issuer itself is withheld. */
export function isLevelWithheld({ level }: Pick<Briefing["period"], "level">): boolean {
  return [...(level?.values.values() ?? [])].some(({ kind }) => kind === "withheld");
}

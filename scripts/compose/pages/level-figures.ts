import { isNumeric } from "../../model/field-kinds.ts";
import { toValueText } from "../../model/value-text.ts";
import type { Briefing } from "../audience/briefing.ts";
import { textCell } from "../views/cells.ts";
import { columnsOf } from "../views/columns.ts";
import type { TableView } from "../views/common.ts";
import { upperFirst } from "../words/sentences.ts";

export const LEVEL_TITLE = "Số liệu chung";

/** What the issuer itself reports, in the order of the form; no table where it reports nothing. */
export function composeLevelFigures({
  dataset,
  period,
}: Pick<Briefing, "dataset" | "period">): readonly TableView[] {
  const { level } = period;
  const told = dataset.form.levelFields.flatMap((field) => {
    const value = level?.values.get(field.id);
    return value === undefined ? [] : [{ field, value }];
  });
  if (level === null || told.length === 0) return [];
  return [
    {
      caption: LEVEL_TITLE,
      columns: columnsOf(
        ["Nội dung", "Số liệu"],
        (index) => index === 1 && told.every(({ field }) => isNumeric(field)),
      ),
      rows: told.map(({ field, value }) => ({
        header: textCell(field.name),
        cells: [textCell(upperFirst(toValueText(value, field, "alone")))],
      })),
      totals: null,
      notes: [`Nguồn: ${level.source ?? dataset.issuer.name}; không cộng từ báo cáo của đơn vị.`],
    },
  ];
}

/** Whether some figure of the issuer itself is withheld. */
export function isLevelWithheld({ level }: Pick<Briefing["period"], "level">): boolean {
  return [...(level?.values.values() ?? [])].some(({ kind }) => kind === "withheld");
}

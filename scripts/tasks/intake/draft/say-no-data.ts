import type { Edit } from "../../../edit/edit.ts";
import { NO_DATA } from "../../../validate/read/figures.ts";
import type { AnswerCell } from "../read/statement.ts";
import type { WeighedForm } from "../weigh/form.ts";

/**
 * The forms with a word for each blank of what must be filled in: as the forms tell the units, a blank says that they
 * have no figure yet. The data says it aloud, so that the rest can be taken and nobody forgets what is lacking.
 */
export function sayNoData(
  forms: readonly WeighedForm[],
  lacking: readonly AnswerCell[],
): readonly WeighedForm[] {
  if (lacking.length === 0) return forms;
  return forms.map((one) => ({
    ...one,
    parts: one.parts.map((part) => {
      const { weighed, unit } = part;
      const own = lacking.filter(
        ({ at, place }) => at.workbook === one.form.workbook && place.unit === unit,
      );
      return { ...part, weighed: { ...weighed, edits: [...weighed.edits, ...own.map(toEdit)] } };
    }),
  }));
}

function toEdit({ place: { field } }: AnswerCell): Edit {
  return { path: ["so_lieu", field ?? ""], to: { kind: "text", text: NO_DATA } };
}

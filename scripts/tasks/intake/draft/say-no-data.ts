import { setText } from "../../../edit/edit.ts";
import { NO_DATA } from "../../../validate/read/figures.ts";
import type { AnswerCell } from "../read/statement.ts";
import { addEdits, type WeighedForm } from "../weigh/form.ts";

/**
 * The forms with a word for each blank of what must be filled in: as the forms tell the units, a blank says that they
 * have no figure yet. The data says it aloud, so that the rest can be taken and nobody forgets what is lacking.
 */
export function sayNoData(
  forms: readonly WeighedForm[],
  lacking: readonly AnswerCell[],
): readonly WeighedForm[] {
  return addEdits(forms, ({ unit }, workbook) =>
    lacking
      .filter(({ at, place }) => at.workbook === workbook && place.unit === unit)
      .map(({ place: { field } }) => setText(["so_lieu", field ?? ""], NO_DATA)),
  );
}

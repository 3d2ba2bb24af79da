import { setText } from "../../../edit/edit.ts";
import { NO_DATA } from "../../../validate/read/figures.ts";
import type { IntakeFault } from "../read/statement.ts";
import { addEdits, type WeighedForm } from "../weigh/form.ts";
import { listRivals } from "../weigh/rivals.ts";
import { judgeDraft, type Bench, type Judged } from "./judge.ts";

/** What is said of forms, once all are judged. */
export interface JudgedForms extends Judged {
  /** Those of the faults that say that two workbooks differ: no unit can mend them. */
  readonly rivals: readonly IntakeFault[];
}

/** First all forms together, so that every fault is told at once; then those alone that have none. */
export function judgeForms(given: readonly WeighedForm[], bench: Bench): JudgedForms {
  const first = judgeDraft(given, bench);
  const { lacking } = first;
  const forms = sayNoData(given, lacking);
  const all = lacking.length === 0 ? first : judgeDraft(forms, bench);
  const own = forms.flatMap((form) => [
    ...form.faults,
    ...form.parts.flatMap(({ weighed }) => weighed.faults),
  ]);
  const told = withoutRepeated([...own, ...all.faults]);
  // A faulty workbook is not taken, so it is no rival of the mended one that came after it.
  const rivals = listRivals(leaveOut(forms, told));
  const faults = [...told, ...rivals];
  const sound = leaveOut(forms, faults);
  if (sound.length === forms.length) return { ...all, faults, rivals, lacking };
  const rest = judgeForms(sound, bench);
  return {
    ...rest,
    faults: [...faults, ...rest.faults],
    rivals: [...rivals, ...rest.rivals],
    // What faulty forms would have to confirm is told, too.
    toConfirm: all.toConfirm,
    lacking: [...lacking, ...rest.lacking],
  };
}

/** A fault of a cell that the data disputes may be found twice. */
function withoutRepeated(faults: readonly IntakeFault[]): readonly IntakeFault[] {
  const toKey = ({ at, sentence }: IntakeFault) =>
    [at.workbook, at.sheet ?? "", at.sheet === null ? "" : at.address, sentence].join("\n");
  return [...new Map(faults.map((fault) => [toKey(fault), fault])).values()];
}

/**
 * The forms with a word for each blank of what must be filled in: as the forms tell the units, a blank says that they
 * have no figure yet. The data says it aloud, so that the rest can be taken and nobody forgets what is lacking.
 */
function sayNoData(
  forms: readonly WeighedForm[],
  lacking: Judged["lacking"],
): readonly WeighedForm[] {
  return addEdits(forms, ({ unit }, workbook) =>
    lacking
      .filter(({ at, place }) => at.workbook === workbook && place.unit === unit)
      .map(({ place: { field } }) => setText(["so_lieu", field ?? ""], NO_DATA)),
  );
}

function leaveOut(
  forms: readonly WeighedForm[],
  faults: readonly IntakeFault[],
): readonly WeighedForm[] {
  return forms.filter(({ form }) => !faults.some(({ at }) => at.workbook === form.workbook));
}

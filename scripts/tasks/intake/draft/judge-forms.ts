import type { IntakeFault } from "../read/statement.ts";
import type { WeighedForm } from "../weigh/form.ts";
import { listRivals } from "../weigh/rivals.ts";
import { judgeDraft, type Bench, type Judged } from "./judge.ts";
import { sayNoData } from "./say-no-data.ts";

/** What is written of the forms, and why not of others. */
export interface JudgedForms {
  readonly faults: readonly IntakeFault[];
  readonly judged: Judged;
  readonly lacking: Judged["lacking"];
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
  const told = [...own, ...all.faults];
  // A faulty workbook is not taken, so it is no rival of the mended one that came after it.
  const faults = [...told, ...listRivals(leaveOut(forms, told))];
  const sound = leaveOut(forms, faults);
  if (sound.length === forms.length) return { faults, judged: all, lacking };
  const rest = judgeForms(sound, bench);
  return {
    faults: [...faults, ...rest.faults],
    // What faulty forms would have to confirm is told, too.
    judged: { ...rest.judged, toConfirm: [...all.toConfirm] },
    lacking: [...lacking, ...rest.lacking],
  };
}

function leaveOut(
  forms: readonly WeighedForm[],
  faults: readonly IntakeFault[],
): readonly WeighedForm[] {
  return forms.filter(({ form }) => !faults.some(({ at }) => at.workbook === form.workbook));
}

import { weighForm, type Scales, type WeighedForm } from "../weigh/form.ts";
import { judgeDraft, type Bench } from "./judge.ts";

/**
 * The forms with the faults that they would have, were they taken where the data says something else: a wrong cell is
 * wrong there, too, and nobody is to be asked whether it wins.
 */
export function judgeConflicts(
  forms: readonly WeighedForm[],
  scales: Scales,
  bench: Bench,
): readonly WeighedForm[] {
  const disputed = forms.filter(({ parts }) =>
    parts.some(({ weighed }) => weighed.conflicts.length > 0),
  );
  if (disputed.length === 0) return forms;
  const taken = disputed.map(({ form }) => weighForm(form, { ...scales, takesConflicts: true }));
  const { faults } = judgeDraft(taken, bench);
  return forms.map((one) => {
    const own = faults.filter(({ at }) => at.workbook === one.form.workbook);
    return { ...one, faults: [...one.faults, ...own] };
  });
}

import type { Dataset } from "../../model/dataset.ts";
import { mayAnswer } from "../../model/form/condition.ts";
import type { Field, Form } from "../../model/form/form.ts";
import { problemAt, type Problem } from "../../model/problem.ts";
import { nameWanted, parsePlaceholders, type Wanted } from "../../model/prose/placeholder.ts";
import { listProse, toPlaceIn, type Prose } from "../../model/prose/report.ts";
import type { Period, Unit } from "../../model/report/period.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { unitsOfGroup } from "../../model/units/group.ts";

/**
 * Tells of sums in texts that do not hold all units yet, where no words say so: such a sum reads as if it were of all.
 * Words say so where the same text tells how many units have answered the field, and of units that have sent nothing
 * also where some text of the report tells how many there are. Of the newest period, and of the pages with its figures.
 */
export function findPartialTotals(
  { form, pages }: Dataset,
  { units, ...period }: Period,
): readonly Problem[] {
  const report = listProse(period);
  const reporting = units.filter(({ values }) => values !== null);
  return [
    ...report.flatMap((prose) => findIn(prose, form, report.some(tellsSilent) ? reporting : units)),
    ...pages.flatMap(({ prose }) => findIn(prose, form, tellsSilent(prose) ? reporting : units)),
  ];
}

/** Whether a text says how many units have reported, or have not. */
function tellsSilent({ markdown }: Prose): boolean {
  return parsePlaceholders(markdown).placeholders.some(
    ({ subject, figure }) =>
      subject === "don_vi" && ["da_bao_cao", "chua_bao_cao"].includes(figure),
  );
}

/** @param expected the units whose answers the reader takes for granted */
function findIn(prose: Prose, form: Form, expected: readonly Unit[]): readonly Problem[] {
  const { placeholders } = parsePlaceholders(prose.markdown);
  const told = new Set(placeholders.map(nameWanted));
  return placeholders.flatMap((wanted) => {
    const field = form.fields.find(({ id }) => id === wanted.subject);
    if (field === undefined || wanted.figure !== "tong") return [];
    if (told.has(nameWanted({ ...wanted, figure: "so_don_vi" }))) return [];
    const { answered, asked } = countAnswers(wanted, { field, form, expected });
    if (answered === 0 || answered === asked) return [];
    const allowed = `${formatCount(answered)} trong ${formatCount(asked)}`;
    const about = { found: nameWanted(wanted), allowed };
    return [problemAt(toPlaceIn(prose, wanted.start), "total-in-part", about)];
  });
}

/** How many of the units that a figure is about have answered a field, of those that may be asked for it. */
function countAnswers(
  { group }: Wanted,
  about: { readonly field: Field; readonly form: Form; readonly expected: readonly Unit[] },
): { readonly answered: number; readonly asked: number } {
  const { field, form, expected } = about;
  const meant = group === null ? expected : unitsOfGroup(group, expected);
  const asked = meant.filter((unit) => mayAnswer(unit, field, form));
  return {
    answered: asked.filter(({ values }) => values?.has(field.id)).length,
    asked: asked.length,
  };
}

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
 * @param open the texts of the period that the public reads
 */
export function findPartialTotals(
  { form, pages }: Dataset,
  { units, ...period }: Period,
  open: readonly Prose[],
): readonly Problem[] {
  const places = new Set(open.map(toKey));
  const texts = listProse(period);
  const [isSaidInside, isSaidOpenly] = [texts.some(tellsSilent), open.some(tellsSilent)];
  return [
    ...texts.flatMap((prose) =>
      findIn(prose, {
        form,
        units,
        saysSilent: places.has(toKey(prose)) ? isSaidOpenly : isSaidInside,
      }),
    ),
    ...pages.flatMap(({ prose }) => findIn(prose, { form, units, saysSilent: tellsSilent(prose) })),
  ];
}

function toKey({ place: { file, line, column } }: Prose): string {
  return `${file}:${line}:${column}`;
}

/** Whether a text says how many units have reported, or have not. */
function tellsSilent({ markdown }: Prose): boolean {
  return parsePlaceholders(markdown).placeholders.some(
    ({ subject, figure }) =>
      subject === "don_vi" && ["da_bao_cao", "chua_bao_cao"].includes(figure),
  );
}

interface Told {
  readonly form: Form;
  readonly units: readonly Unit[];
  /** Whether the reader is told how many units have sent nothing. */
  readonly saysSilent: boolean;
}

function findIn(prose: Prose, told: Told): readonly Problem[] {
  const { placeholders } = parsePlaceholders(prose.markdown);
  const names = new Set(placeholders.map(nameWanted));
  return placeholders.flatMap((wanted) => {
    const field = told.form.fields.find(({ id }) => id === wanted.subject);
    if (field === undefined || wanted.figure !== "tong") return [];
    if (names.has(nameWanted({ ...wanted, figure: "so_don_vi" }))) return [];
    const { answered, asked } = countAnswers(wanted, field, told);
    if (answered === 0 || answered === asked) return [];
    const of = told.saysSilent ? "đã báo cáo" : "phải báo cáo";
    const allowed = `${formatCount(answered)} trong ${formatCount(asked)} đơn vị ${of}`;
    const about = { found: nameWanted(wanted), allowed };
    return [problemAt(toPlaceIn(prose, wanted.start), "total-in-part", about)];
  });
}

/** How many of the units that a figure is about have answered a field, of those that the reader takes for granted. */
function countAnswers(
  { group }: Wanted,
  field: Field,
  { form, units, saysSilent }: Told,
): { readonly answered: number; readonly asked: number } {
  const meant = group === null ? units : unitsOfGroup(group, units);
  const asked = meant.filter(
    (unit) => mayAnswer(unit, field, form) && !(saysSilent && unit.values === null),
  );
  return {
    answered: asked.filter(({ values }) => values?.has(field.id)).length,
    asked: asked.length,
  };
}

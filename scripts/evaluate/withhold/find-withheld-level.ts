import { countsPersons, sizeOf } from "../../model/field-kinds.ts";
import type { FieldValue } from "../../model/field-value.ts";
import type { Field, Form } from "../../model/form.ts";
import type { LevelFigures } from "../../model/period.ts";

/**
 * The issuer's own counts of persons that are too small to be told, or whose difference to a whole is; with each, all
 * that the rules of the form join to it, because the others would give it away.
 * @param hidden those that would tell too much beside what units report
 */
export function findWithheldLevel(
  level: LevelFigures | null,
  { levelFields, withholding }: Pick<Form, "levelFields" | "withholding">,
  hidden: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const { personMeasures, personsBelow } = withholding;
  const numberOf = (id: string) => sizeOf(level?.values.get(id));
  const isSmall = (count: number | null) => count !== null && count > 0 && count < personsBelow;
  const bounds = levelFields.flatMap(listBounds);
  const groups = groupJoined(levelFields, bounds);
  const persons = levelFields.filter((field) => countsPersons(field, personMeasures));
  const small = persons.filter(({ id, sumOf }) => {
    const own = numberOf(id);
    const rests = listWholes(id, bounds).map((whole) => toRest(own, numberOf(whole)));
    const known = sumOf.map(numberOf).filter((part) => part !== null);
    const rest = own === null ? null : own - known.reduce((sum, part) => sum + part, 0);
    return [own, ...rests, ...(sumOf.length === 0 ? [] : [rest])].some(isSmall);
  });
  const marked = new Set([...small.map(({ id }) => id), ...hidden]);
  const withheld = groups.filter((group) => group.some((id) => marked.has(id))).flat();
  const secret = new Set(withheld.map(numberOf));
  // Counts of a share that a withheld figure has too may be that figure.
  const shares = levelFields
    .filter(({ unitOfMeasure }) => personMeasures.includes(unitOfMeasure ?? ""))
    .filter(({ id }) =>
      listCounts(level?.values.get(id)).some((count) => isSmall(count) || secret.has(count)),
    );
  return new Set([...withheld, ...shares.map(({ id }) => id)]);
}

/** Part, whole and rest of a share. */
function listCounts(value: FieldValue | undefined): readonly number[] {
  if (value?.kind !== "share" || value.counts === null) return [];
  const { numerator, denominator } = value.counts;
  return [numerator, denominator, denominator - numerator];
}

interface Bound {
  readonly part: string;
  readonly whole: string;
}

function listBounds({ id, notAbove, sumOf }: Field): readonly Bound[] {
  const above = notAbove === null ? [] : [{ part: id, whole: notAbove }];
  return [...above, ...sumOf.map((part) => ({ part, whole: id }))];
}

/** What a field is a part of, and what that is a part of: rules of the form run in no circle. */
function listWholes(part: string, bounds: readonly Bound[]): readonly string[] {
  const next = bounds.filter((bound) => bound.part === part).map(({ whole }) => whole);
  return [...next, ...next.flatMap((whole) => listWholes(whole, bounds))];
}

function toRest(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : whole - part;
}

/** The fields in groups that no rule joins to each other. */
function groupJoined(
  fields: readonly Field[],
  bounds: readonly Bound[],
): readonly (readonly string[])[] {
  return bounds.reduce<readonly (readonly string[])[]>(
    (groups, { part, whole }) => {
      const joined = groups.filter((group) => group.includes(part) || group.includes(whole));
      return [...groups.filter((group) => !joined.includes(group)), joined.flat()];
    },
    fields.map(({ id }) => [id]),
  );
}

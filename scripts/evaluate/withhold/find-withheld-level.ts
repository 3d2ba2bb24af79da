import { againstId } from "../../model/form/answer.ts";
import type { Dataset } from "../../model/dataset.ts";
import { countsPersons, sizeOf } from "../../model/form/field-kinds.ts";
import type { FieldValue } from "../../model/form/field-value.ts";
import type { Field } from "../../model/form/form.ts";
import type { LevelIndicator } from "../../model/rules/indicator.ts";
import type { LevelFigures } from "../../model/report/period.ts";
import type { Statistic } from "../../model/rules/statistic.ts";

/**
 * The issuer's own figures that are withheld, by field, and by `againstId` those that they are compared with: each
 * comparison is a report of its own, of another time or place.
 * @param hidden those that would tell too much beside what units report
 */
export function findWithheldLevel(
  level: LevelFigures | null,
  basis: Basis,
  hidden = NONE,
): ReadonlySet<string> {
  const elsewhere = basis.form.comparisons.flatMap(({ id: comparison }) =>
    findSmall((id) => level?.particulars.get(id)?.against.get(comparison), basis, NOTHING).map(
      (id) => againstId(id, comparison),
    ),
  );
  const isKnown = (id: string) => level?.particulars.get(id)?.isKnown === true;
  return new Set([
    ...findSmall((id) => level?.values.get(id), basis, { hidden, isKnown }),
    ...elsewhere,
  ]);
}

type Basis = Pick<Dataset, "form" | "statistics" | "levelIndicators">;

const NONE: ReadonlySet<string> = new Set();

/** What the rules of the form do not say. */
interface Besides {
  readonly hidden: ReadonlySet<string>;
  /** Figures that everyone knows already: they stay, and nothing is hidden for their sake. */
  readonly isKnown: (field: string) => boolean;
}

const NOTHING: Besides = { hidden: NONE, isKnown: () => false };

type FindValue = (field: string) => FieldValue | undefined;

/**
 * Counts of persons that are too small to be told, or whose difference to a whole is; with each, all that the rules of
 * the form join to it, because the others would give it away.
 */
function findSmall(
  find: FindValue,
  { form: { levelFields, withholding }, statistics, levelIndicators }: Basis,
  { hidden, isKnown }: Besides,
): readonly string[] {
  const { personMeasures, personsBelow } = withholding;
  const numberOf = (id: string) => sizeOf(find(id));
  const isSmall = (count: number | null) => count !== null && count > 0 && count < personsBelow;
  const rules = levelFields.flatMap(listBounds);
  // A share is withheld with one of its figures, so it gives the other one away to nobody.
  const bounds = [
    ...rules,
    ...statistics.flatMap(listShares),
    ...levelIndicators.flatMap(({ measure }) => toShare(measure)),
  ];
  const groups = groupJoined(levelFields, rules);
  const persons = levelFields.filter((field) => countsPersons(field, personMeasures));
  const isRestKnown = (part: string, whole: string) => {
    const { sumOf = [] } = levelFields.find(({ id }) => id === whole) ?? {};
    return sumOf.includes(part) && sumOf.every((id) => id === part || isKnown(id));
  };
  const small = persons.filter(({ id, sumOf }) => {
    const own = numberOf(id);
    // What follows from known figures alone is known, too.
    const rests = listWholes(id, bounds)
      .filter((whole) => !(isKnown(id) && isKnown(whole)) && !isRestKnown(id, whole))
      .map((whole) => toRest(own, numberOf(whole)));
    const known = sumOf.map(numberOf).filter((part) => part !== null);
    const rest = own === null ? null : own - known.reduce((sum, part) => sum + part, 0);
    return [isKnown(id) ? null : own, ...rests, ...(sumOf.length === 0 ? [] : [rest])].some(
      isSmall,
    );
  });
  const marked = new Set([...small.map(({ id }) => id), ...hidden]);
  const withheld = groups
    .filter((group) => group.some((id) => marked.has(id)))
    .flat()
    .filter((id) => !isKnown(id));
  const secret = new Set(withheld.map(numberOf));
  // Counts of a share that a withheld figure has too may be that figure.
  const shares = levelFields
    .filter(({ id }) => !isKnown(id))
    .filter(({ unitOfMeasure }) => personMeasures.includes(unitOfMeasure ?? ""))
    .filter(({ id }) => listCounts(find(id)).some((count) => isSmall(count) || secret.has(count)));
  return [...withheld, ...shares.map(({ id }) => id)];
}

/** Part, whole and rest of a share. */
function listCounts(value: FieldValue | undefined): readonly number[] {
  if (value?.kind !== "share" || value.counts === null) return [];
  const { numerator, denominator } = value.counts;
  return [numerator, denominator, denominator - numerator];
}

/** A share of two figures tells the rest of its whole. */
function listShares({ source, reckoning }: Statistic): readonly Bound[] {
  return source === "level" ? toShare(reckoning) : [];
}

function toShare(made: Statistic["reckoning"] | LevelIndicator["measure"]): readonly Bound[] {
  return made.kind === "share" ? [{ part: made.partField, whole: made.wholeField }] : [];
}

interface Bound {
  readonly part: string;
  readonly whole: string;
}

function listBounds({ id, notAbove, sumOf }: Field): readonly Bound[] {
  const above = notAbove === null ? [] : [{ part: id, whole: notAbove }];
  return [...above, ...sumOf.map((part) => ({ part, whole: id }))];
}

/** What a field is a part of, and what that is a part of; shares may run in a circle. */
function listWholes(part: string, bounds: readonly Bound[]): readonly string[] {
  const wholes = new Set([part]);
  // A set gives what is added while it is walked.
  for (const one of wholes)
    for (const bound of bounds) if (bound.part === one) wholes.add(bound.whole);
  return [...wholes].slice(1);
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

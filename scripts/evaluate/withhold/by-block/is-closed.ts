import { listDeciding } from "../../../model/form/condition.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Indicator } from "../../../model/rules/indicator.ts";
import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import type { BlockId, Form } from "../../../model/form/form.ts";
import { unitsOfGroup } from "../../../model/units/group.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { Wanted } from "../../../model/prose/placeholder.ts";
import { isAmong, type Membership } from "../../../model/form/scope.ts";
import { readFields } from "../../../model/rules/statistic.ts";
import { findToldUnits, isKnown } from "../find-told-units.ts";
import type { Source } from "../pieces.ts";

/** What is published beside the numbers of blocks. */
export interface Published {
  readonly source: Source;
  readonly withheld: {
    readonly indicators: ReadonlySet<string>;
    readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  };
  /** What texts tell of some of the units. */
  readonly told: readonly Wanted[];
}

/**
 * Whether nothing of an indicator is told by block, because another figure cuts through its units: one that reads the
 * same of some of them, one that an answer decides which is judged, what a text tells of a part, or the values of single
 * units. With the sums of blocks a reader could take one from the other. That follows from the rules and from what is
 * told, so it says nothing of a value.
 */
export function isClosed(indicator: Indicator, published: Published): boolean {
  return (
    isCutByRules(indicator, published.source) ||
    isCutByTexts(indicator, published) ||
    isCutByUnits(indicator, published)
  );
}

function isCutByRules(indicator: Indicator, { dataset, period }: Source): boolean {
  const { indicators, statistics, form } = dataset;
  const others = indicators.filter((one) => one !== indicator);
  const judged = new Set(others.map(({ measure }) => factsOf(measure).answerField));
  const { fields } = factsOf(indicator.measure);
  if (listDeciding(indicator, fields, form).some((field) => judged.has(field))) return true;
  const own = listAmong(indicator, period.units);
  return (
    others.some(
      (one) =>
        findMeasured(one) === findMeasured(indicator) && !isApart(one, indicator, period.units),
    ) ||
    statistics.some(
      (one) =>
        readFields(one.reckoning).some((field) => listRead(indicator, form).includes(field)) &&
        isPart(listAmong(one, period.units), own),
    )
  );
}

/** Whether no unit can be judged by both: they are about others, or of other answers. */
function isApart(one: Indicator, other: Indicator, units: readonly Unit[]): boolean {
  const [a, b] = [one.condition, other.condition];
  const isOfOthers =
    a !== null && a.field === b?.field && !a.values.some((value) => b.values.includes(value));
  return isOfOthers || units.every((unit) => !isAmong(unit, one) || !isAmong(unit, other));
}

/** The field that an indicator judges. */
function findMeasured({ measure }: Indicator): string {
  return measure.kind === "share" ? measure.partField : measure.field;
}

/** The fields that an indicator reads, and those whose answers decide to whom it applies. */
function listRead(indicator: Indicator, form: Form): readonly string[] {
  const { fields } = factsOf(indicator.measure);
  return [...fields, ...listDeciding(indicator, fields, form)];
}

function listAmong(scope: Membership, units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.filter((unit) => isAmong(unit, scope)).map(({ id }) => id));
}

/** Whether some units of the whole are among the others, but not all. */
function isPart(some: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  const common = [...whole].filter((id) => some.has(id)).length;
  return common > 0 && common < whole.size;
}

function isCutByTexts(indicator: Indicator, { source, told }: Published): boolean {
  const { dataset } = source;
  const read = listRead(indicator, dataset.form);
  return told.some((wanted) => {
    const isAll = wanted.group === null && wanted.answer !== null;
    if (isAll || findTextBlock(wanted, indicator, source) !== undefined) return false;
    const isOwn = wanted.subject === indicator.id;
    return isOwn || listOfSubject(wanted, dataset).some((id) => read.includes(id));
  });
}

/** The block whose numbers of units a text tells, by its own name or by that of its only type; `undefined`: another figure. */
export function findTextBlock(
  { subject, group, figure }: Wanted,
  indicator: Indicator,
  { period }: Pick<Source, "period">,
): BlockId | undefined {
  if (subject !== indicator.id || group === null || figure === "ty_le") return undefined;
  const own = period.units.filter((unit) => isAmong(unit, indicator));
  const told = unitsOfGroup(group, own);
  const [first] = told;
  const isBlock =
    first !== undefined &&
    own.every((unit) => (unit.block === first.block) === told.includes(unit));
  return isBlock ? first.block : undefined;
}

/** The fields that a figure of a text is made of. */
function listOfSubject(
  { subject }: Wanted,
  { indicators, statistics, form }: Dataset,
): readonly string[] {
  const own = indicators.filter(({ id, strand }) => id === subject || strand === subject);
  return [
    subject,
    ...own.flatMap((one) => listRead(one, form)),
    ...statistics
      .filter(({ id }) => id === subject)
      .flatMap(({ reckoning }) => readFields(reckoning)),
  ];
}

/** Whether readers know the result of some units, and of others they do not. */
function isCutByUnits(indicator: Indicator, { source, withheld }: Published): boolean {
  if (indicator.mayNameUnits) return false;
  const { measure } = indicator;
  const told = findToldUnits(source, withheld.indicators);
  const units = source.period.units.filter((unit) => isAmong(unit, indicator));
  const isTold = (unit: Unit, field: string) => {
    const isShown = told.get(field)?.has(unit.id) === true || isKnown(unit, field);
    return isShown && withheld.values.get(unit.id)?.has(field) !== true;
  };
  const known = units.filter((unit) =>
    factsOf(measure).fields.every((field) => isTold(unit, field)),
  );
  return known.length > 0 && known.length < units.length;
}

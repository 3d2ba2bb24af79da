import type { Dataset } from "../../model/dataset.ts";
import type {
  Evaluation,
  IndicatorRollup,
  StrandRollup,
} from "../../model/judgement/evaluation.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { isAmong } from "../../model/form/scope.ts";
import { readFields } from "../../model/rules/statistic.ts";
import { BLAMING, isTellable } from "./group-blocks.ts";
import type { Source } from "./pieces.ts";

/** Counts of units that are withheld, because they would tell who has missed what. */
export interface WithheldCounts {
  readonly indicators: ReadonlySet<string>;
  readonly strands: ReadonlySet<string>;
  /** Statistics of which the numbers of units are withheld. */
  readonly reckoned: ReadonlySet<string>;
  /** Whether the counts of units by state over all strands are withheld; then those by block are too. */
  readonly hasStates: boolean;
  /** Whether the number of units that miss an indicator is withheld. */
  readonly hasMissing: boolean;
  /** Whether the number of silent units is withheld. */
  readonly hasSilent: boolean;
}

/**
 * An indicator is withheld where it applies to few units, or where all of them miss it: the count alone would tell who.
 * With an indicator of few units, its strand and the counts over strands are withheld, whether a unit misses it or not:
 * to publish them only in one of these cases would tell which case it is. Another strand is withheld where its states
 * blame all its units, or where it shows more failures than the published indicators explain: the difference would be
 * the withheld ones. The states of all units follow the same rule as those of a block (`isTellable`).
 * @param telling indicators and statistics whose counts would give other figures away; the indicators are treated like
 * those of few units
 */
export function findWithheldCounts(source: Source, telling: ReadonlySet<string>): WithheldCounts {
  const { dataset, period, evaluation } = source;
  const hasTellableStates = (withheldStrands: ReadonlySet<string>) =>
    isTellable(period.units, source, withheldStrands);
  const below = dataset.form.withholding.unitsBelow;
  const indicators = new Set(
    dataset.indicators
      .filter(({ id, mayNameUnits }) => {
        const rollup = evaluation.indicators.get(id);
        if (telling.has(id)) return true;
        return below > 0 && !mayNameUnits && rollup !== undefined && isTelling(rollup, below);
      })
      .map(({ id }) => id),
  );
  if (below === 0) {
    const hasStates = !hasTellableStates(NOTHING.strands);
    const reckoned = findReckoned(source, { hasSilent: false, indicators, telling });
    return { ...NOTHING, indicators, reckoned, hasStates };
  }
  const withheld = { indicators, telling };
  const strands = findStrands(dataset, evaluation, withheld);
  const told = rollupsOf(dataset, evaluation).filter(({ indicator }) => !indicators.has(indicator));
  const missing = new Set([...evaluation.indicators.values()].flatMap(({ notMet }) => notMet)).size;
  const unitCount = period.units.length;
  const isFew = unitCount < below;
  const few = [...dataset.strands.map(({ id }) => id), null].filter((id) =>
    hasFewUnits(id, dataset, evaluation),
  );
  const hasFew = dataset.strands.some(
    (strand) =>
      strand.countsAsProgress &&
      (few.includes(strand.id) || hasTelling(strand.id, dataset, telling)),
  );
  // With an indicator of few units: the silent units of all the others would tell theirs.
  const hasSilent = isFew || few.length > 0 || isSilentLocated(source, { indicators, telling });
  return {
    indicators,
    strands,
    reckoned: findReckoned(source, { hasSilent, indicators, telling }),
    hasStates: hasFew || !hasTellableStates(strands),
    hasMissing:
      isFew || hasFew || (missing > 0 && missing === unitCount) || missing > sumOf(told, "notMet"),
    hasSilent,
  };
}

const NOTHING: WithheldCounts = {
  indicators: new Set(),
  strands: new Set(),
  reckoned: new Set(),
  hasStates: false,
  hasMissing: false,
  hasSilent: false,
};

/**
 * Statistics that few units make, or that are made of answers of which an indicator tells nothing; all where silent
 * units are withheld, since those without data are among them.
 */
function findReckoned(
  { dataset, evaluation }: Source,
  {
    hasSilent,
    indicators,
    telling,
  }: Pick<WithheldCounts, "hasSilent" | "indicators"> & { readonly telling: ReadonlySet<string> },
): ReadonlySet<string> {
  const secret = new Set(
    dataset.indicators
      .filter(({ id }) => indicators.has(id))
      .flatMap(({ measure }) => factsOf(measure).answerField ?? []),
  );
  const withheld = dataset.statistics.filter(({ id, reckoning }) => {
    const { measured = [], noDataCount = 0 } = evaluation.statistics.get(id) ?? {};
    if (telling.has(id)) return true;
    if (measured.length + noDataCount === 0) return false;
    return (
      hasSilent ||
      measured.length < dataset.form.withholding.unitsBelow ||
      readFields(reckoning).some((field) => secret.has(field))
    );
  });
  return new Set(withheld.map(({ id }) => id));
}

/**
 * Whether the number of silent units names them: they are all of those, or among few, of whom no figure tells that they
 * have sent something. A figure of which nobody lacks data tells it of all that it is about.
 */
function isSilentLocated(
  { dataset, period, evaluation }: Source,
  { indicators, telling }: Readonly<Record<"indicators" | "telling", ReadonlySet<string>>>,
): boolean {
  const silent = period.units.filter(({ hasSent }) => !hasSent).length;
  const isComplete = (gaps: number | undefined, id: string) => gaps === 0 && !telling.has(id);
  const complete = [
    ...dataset.indicators.filter(({ id }) => {
      const rollup = evaluation.indicators.get(id);
      return (
        isComplete(rollup && rollup.noData.length + rollup.unsureCount, id) && !indicators.has(id)
      );
    }),
    ...dataset.statistics.filter(({ id }) => {
      const rollup = evaluation.statistics.get(id);
      return isComplete(rollup?.noDataCount, id);
    }),
  ];
  const left = period.units.filter((unit) => !complete.some((one) => isAmong(unit, one))).length;
  return silent > 0 && (left === silent || left < dataset.form.withholding.unitsBelow);
}

/** Silent units do not matter: if every judged unit misses the indicator, the count names each of them. */
function isTelling(rollup: IndicatorRollup, below: number): boolean {
  const { met, notMet, notDue } = rollup;
  const isFew = isOfFew(rollup, below);
  return isFew || (notMet.length > 0 && met.length + notDue.length === 0);
}

/** Whether few units are judged, or none and few could be. */
function isOfFew({ applicableCount, unsureCount }: IndicatorRollup, below: number): boolean {
  const count = applicableCount === 0 ? unsureCount : applicableCount;
  return count > 0 && count < below;
}

function findStrands(
  dataset: Dataset,
  evaluation: Evaluation,
  { indicators, telling }: Readonly<Record<"indicators" | "telling", ReadonlySet<string>>>,
): ReadonlySet<string> {
  const below = dataset.form.withholding.unitsBelow;
  const own = (strand: string) => dataset.indicators.filter((one) => one.strand === strand);
  const isWithheld = (rollup: StrandRollup) => {
    const { units, applicableCount } = rollup;
    if (applicableCount === 0) return false;
    if (hasTelling(rollup.strand, dataset, telling)) return true;
    // If all its indicators may name units, their number may be told too.
    if (own(rollup.strand).every(({ mayNameUnits }) => mayNameUnits)) return false;
    if (hasFewUnits(rollup.strand, dataset, evaluation)) return true;
    if (applicableCount < below || isBlamingAll(rollup, dataset, evaluation)) return true;
    const told = own(rollup.strand).flatMap(({ id }) =>
      indicators.has(id) ? [] : (evaluation.indicators.get(id) ?? []),
    );
    // A unit that has begun, or has not, is known to have something undone.
    const gaps = told.reduce((sum, one) => sum + one.noData.length + one.unsureCount, 0);
    const missed = sumOf(told, "notMet") - sumOf(told, "doneLate");
    const undone = missed + sumOf(told, "notDue");
    const openCount = [units.late, units.underway, units.notStarted, units.notDue].flat().length;
    return (
      units.late.length > missed ||
      openCount > undone ||
      applicableCount - units.done.length > undone + gaps
    );
  };
  return new Set([...evaluation.strands.values()].filter(isWithheld).map(({ strand }) => strand));
}

/**
 * Whether the states of a strand blame all its units. Where nobody has any data they blame no one, and the indicators
 * tell that too.
 */
function isBlamingAll(
  { strand, units, applicableCount }: StrandRollup,
  { indicators }: Dataset,
  evaluation: Evaluation,
): boolean {
  const blamed = [...BLAMING].flatMap((state) => units[state]);
  const hasData = indicators.some(({ id, strand: own }) => {
    const rollup = evaluation.indicators.get(id);
    return own === strand && rollup !== undefined && rollup.noData.length < rollup.applicableCount;
  });
  return hasData && blamed.length === applicableCount;
}

/** Whether an indicator of the strand would give other figures away: then the strand may do so too. */
function hasTelling(strand: string, { indicators }: Dataset, telling: ReadonlySet<string>) {
  return indicators.some((indicator) => indicator.strand === strand && telling.has(indicator.id));
}

/** Whether an indicator of the strand, or of none, applies to so few units that its counts are withheld. */
function hasFewUnits(strand: string | null, { form, indicators }: Dataset, evaluation: Evaluation) {
  return indicators.some((indicator) => {
    const rollup = evaluation.indicators.get(indicator.id);
    const isFew = rollup !== undefined && isOfFew(rollup, form.withholding.unitsBelow);
    return indicator.strand === strand && !indicator.mayNameUnits && isFew;
  });
}

function rollupsOf({ indicators }: Dataset, evaluation: Evaluation): readonly IndicatorRollup[] {
  return indicators.flatMap(({ id }) => evaluation.indicators.get(id) ?? []);
}

function sumOf(
  rollups: readonly IndicatorRollup[],
  list: "notMet" | "doneLate" | "notDue",
): number {
  return rollups.reduce((sum, rollup) => sum + rollup[list].length, 0);
}

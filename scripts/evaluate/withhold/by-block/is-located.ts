import type { Unit } from "../../../model/period.ts";
import type { BlockId } from "../../../model/form.ts";
import { listApplicable, type IndicatorRollup } from "../../../model/judgement/evaluation.ts";
import { findToldGroups } from "../../summarize.ts";
import type { Source } from "../pieces.ts";

interface Row {
  readonly rollup: IndicatorRollup;
  /** The blocks of which its numbers are told. */
  readonly told: ReadonlySet<BlockId>;
  /** Whether a sentence tells the types and blocks of those that miss it. */
  readonly isPlaced: boolean;
  /** The units that meet it, as other figures tell. */
  readonly knownMet: readonly Unit[];
}

/**
 * Whether a reader could tell where units are that miss an indicator from what other rows tell and from the number of
 * units that miss something: where one unit misses both of two indicators and nobody else misses any, both are missed
 * in the block that one of them tells. It is left open as long as other units could miss it in their place, with the
 * same numbers: such that meet it, that miss something else or nothing just as they do, and of which the row tells no
 * more.
 * @param least the fewest units of which it may be told how many miss something (`an_so_nho` of the form)
 */
export function isLocated(row: Row, source: Source, least: number): boolean {
  const { rollup, told } = row;
  const { units } = source.period;
  const ids = toSets(rollup);
  const missMore = findOtherMissing(rollup, source);
  const isSuspect = toSuspecting(rollup, row.isPlaced, source);
  const canMiss = units.filter(
    (unit) => ids.met.has(unit.id) && !row.knownMet.includes(unit) && isSuspect(unit),
  );
  return listParts(units).some((part) => {
    const own = units.filter((unit) => ids.applicable.has(unit.id) && isIn(unit, part));
    const missing = own.filter(({ id }) => ids.notMet.has(id));
    const isBlamed = own.every(({ id }) => ids.notMet.has(id) || ids.noData.has(id));
    const isFew = part.type === null && own.length < least;
    if (missing.length === 0 || (!isBlamed && !isFew)) return false;
    const instead = canMiss.filter(
      (unit) =>
        !isIn(unit, part) &&
        (told.has(part.block) ? unit.block === part.block : !told.has(unit.block)),
    );
    const count = (some: readonly Unit[], isOther: boolean) =>
      some.filter(({ id }) => missMore.has(id) === isOther).length;
    const replaceable = [true, false].map((isOther) => ({
      needed: count(missing, isOther),
      possible: count(instead, isOther),
    }));
    // Of few, all that miss it must be able to be elsewhere; of a part that is blamed as a whole, one.
    return isFew
      ? replaceable.some(({ needed, possible }) => possible < needed)
      : replaceable.every(({ needed, possible }) => needed === 0 || possible === 0);
  });
}

function toSets(rollup: IndicatorRollup) {
  return {
    applicable: new Set(listApplicable(rollup)),
    met: new Set(rollup.met),
    notMet: new Set(rollup.notMet),
    noData: new Set(rollup.noData),
  };
}

/** A block, or one type in it. */
interface Part {
  readonly block: BlockId;
  readonly type: string | null;
}

function listParts(units: readonly Unit[]): readonly Part[] {
  const blocks = [...new Set(units.map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const types = new Set(units.filter((unit) => unit.block === block).map(({ type }) => type));
    return [null, ...types].map((type) => ({ block, type }));
  });
}

function isIn(unit: Unit, { block, type }: Part): boolean {
  return unit.block === block && (type === null || unit.type === type);
}

function findOtherMissing(rollup: IndicatorRollup, { evaluation }: Source): ReadonlySet<string> {
  const others = [...evaluation.indicators.values()].filter((one) => one !== rollup);
  return new Set(others.flatMap(({ notMet }) => notMet));
}

/**
 * Tells of a unit whether it can miss an indicator, as far as a sentence tells.
 * @param isPlaced whether it tells the types and blocks of those that do
 */
export function toSuspecting(
  rollup: IndicatorRollup,
  isPlaced: boolean,
  { dataset, period }: Source,
): (unit: Unit) => boolean {
  const told = isPlaced ? findToldGroups(rollup, period.units, dataset.form.withholding) : null;
  return ({ type, block }) =>
    told === null || (told.types.includes(type) && told.blocks.includes(block));
}

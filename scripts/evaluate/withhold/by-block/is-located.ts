import type { BlockId } from "../../../model/form/form.ts";
import { listApplicable, type IndicatorRollup } from "../../../model/judgement/evaluation.ts";
import { groupBy } from "../../../model/group-by.ts";
import type { Unit } from "../../../model/report/period.ts";
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
 * in the block that one of them tells. It is open as long as units elsewhere could miss it in their place: of each type in
 * each block as many miss the other indicators as they do, which of them is free, and together they must come to the
 * number of units that miss something.
 * @param least the fewest units of which it may be told how many miss something (`an_so_nho` of the form)
 */
export function isLocated(row: Row, source: Source, least: number): boolean {
  const groups = listGroups(row, source);
  const missing = new Set([...source.evaluation.indicators.values()].flatMap((one) => one.notMet));
  return listParts(groups).some((part) => {
    const own = groups.filter((group) => isIn(group, part));
    const sum = sumOf(own, ({ missed }) => missed);
    const isBlamed = own.every(({ open }) => open === 0);
    const isFew = part.type === null && sumOf(own, ({ applicable }) => applicable) < least;
    if (sum === 0 || (!isBlamed && !isFew)) return false;
    // Of few, all that miss it must be able to be elsewhere; of a part that is blamed as a whole, one.
    const moved = isFew ? own : own.filter(({ missed }) => missed > 0).slice(0, 1);
    const left = groups.map((group) =>
      moved.includes(group) ? { ...group, missed: isFew ? 0 : group.missed - 1 } : group,
    );
    const isElsewhere = (group: Group) =>
      !isIn(group, part) &&
      (row.told.has(part.block) ? group.block === part.block : !row.told.has(group.block));
    // Within a block nobody knows which of its units are done.
    const readable = left.map((group) =>
      row.told.has(part.block) ? { ...group, room: group.missed + group.met } : group,
    );
    return !canBe(missing.size, readable, { isElsewhere, count: isFew ? sum : 1 });
  });
}

/** A block, or one type in it. */
interface Part {
  readonly block: BlockId;
  readonly type: string | null;
}

/** The units of one type in one block. */
interface Group {
  readonly block: BlockId;
  readonly type: string;
  readonly size: number;
  readonly applicable: number;
  readonly missed: number;
  readonly met: number;
  /** Neither miss it nor lack data. */
  readonly open: number;
  /** How many could miss it, as far as a reader knows. */
  readonly room: number;
  /** How many miss another indicator, at least and at most. */
  readonly others: readonly [least: number, most: number];
}

function listGroups(row: Row, source: Source): readonly Group[] {
  const { rollup } = row;
  const { units } = source.period;
  const ids = new Set(listApplicable(rollup));
  const [met, notMet] = [new Set(rollup.met), new Set(rollup.notMet)];
  const noData = new Set(rollup.noData);
  const isSuspect = toSuspecting(rollup, row.isPlaced, source);
  const canMiss = (unit: Unit) =>
    (met.has(unit.id) || notMet.has(unit.id)) && !row.knownMet.includes(unit) && isSuspect(unit);
  const others = [...source.evaluation.indicators.values()].filter((one) => one !== rollup);
  return listUnitGroups(units).map(({ block, type, all }) => {
    const own = new Set(all.map(({ id }) => id));
    const applying = all.filter(({ id }) => ids.has(id));
    const counts = others.map((one) => one.notMet.filter((id) => own.has(id)).length);
    return {
      block,
      type,
      size: all.length,
      applicable: applying.length,
      missed: applying.filter(({ id }) => notMet.has(id)).length,
      met: applying.filter(({ id }) => met.has(id)).length,
      open: applying.filter(({ id }) => !notMet.has(id) && !noData.has(id)).length,
      room: all.filter(canMiss).length,
      others: [Math.max(0, ...counts), sumOf(counts, (count) => count)],
    };
  });
}

function listUnitGroups(units: readonly Unit[]) {
  return [...groupBy(units, ({ block }) => block)].flatMap(([block, own]) =>
    Array.from(
      groupBy(own, ({ type }) => type),
      ([type, all]) => ({ block, type, all }),
    ),
  );
}

/** Whether so many units can miss something in all, where some more of these groups miss the indicator. */
function canBe(
  missing: number,
  groups: readonly Group[],
  {
    isElsewhere,
    count,
  }: { readonly isElsewhere: (group: Group) => boolean; readonly count: number },
): boolean {
  const free = groups.filter(isElsewhere);
  const fixed = groups.filter((group) => !isElsewhere(group));
  const wanted = count + sumOf(free, ({ missed }) => missed);
  const among = sumOf(free, ({ room, others: [least] }) => Math.min(room, least));
  const besides = sumOf(free, ({ room, size, others: [, most] }) =>
    Math.min(room, Math.max(0, size - most)),
  );
  const fewest =
    sumOf(fixed, ({ missed, others: [least] }) => Math.max(missed, least)) +
    sumOf(free, ({ others: [least] }) => least) +
    Math.max(0, wanted - among);
  const most =
    sumOf(fixed, ({ missed, size, others: [, all] }) => Math.min(size, all + missed)) +
    sumOf(free, ({ size, others: [, all] }) => Math.min(size, all)) +
    Math.min(wanted, besides);
  return wanted <= sumOf(free, ({ room }) => room) && fewest <= missing && missing <= most;
}

/** Blocks, and the types of each. */
function listParts(groups: readonly Group[]): readonly Part[] {
  return [...groupBy(groups, ({ block }) => block)].flatMap(([block, own]) => [
    { block, type: null },
    ...own.map(({ type }) => ({ block, type })),
  ]);
}

function isIn(group: Group, { block, type }: Part): boolean {
  return group.block === block && (type === null || group.type === type);
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

function sumOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}

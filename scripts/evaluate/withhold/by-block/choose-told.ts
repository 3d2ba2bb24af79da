import type { BlockId } from "../../../model/form/form.ts";

/** A block in the row of an indicator. Numbers of units. */
export interface RowCell {
  readonly block: BlockId;
  /** Whether it may be told as far as nothing but its numbers forbids it. */
  readonly isOpen: boolean;
  readonly applicable: number;
  readonly met: number;
  readonly notMet: number;
  readonly notDue: number;
  readonly noData: number;
  /** Those that meet it, as other figures tell everyone. */
  readonly knownMet: number;
  /** Those that can miss it, by the types and blocks that a sentence tells. */
  readonly suspects: number;
}

/**
 * The cells of a row that may be told, where the sum of the row is told. A cell is told if none of the values that it
 * could have, by what a reader knows without it, would tell too much: that a whole block misses the indicator or has no
 * data, that one of few units does, or the same of the cells that are left. So a cell that is withheld says nothing of its
 * value. What is told of one cell leaves less to be guessed of the others, so the largest blocks come first. Where many
 * blocks could each be blamed as a whole, and none is, they are told together.
 * @param least the fewest units of which it may be told how many miss something (`an_so_nho` of the form)
 */
export function chooseTold(cells: readonly RowCell[], least: number): ReadonlySet<BlockId> {
  const [applied, others] = [cells.filter(isApplied), cells.filter((cell) => !isApplied(cell))];
  const told = new Set(others.map(({ block }) => block));
  const inOrder = applied.toSorted((a, b) => b.applicable - a.applicable);
  for (let left = inOrder; ;) {
    const next = left.find((cell) => mayTell(cell, left, least));
    if (next === undefined) return new Set([...told, ...listTogether(left, least)]);
    told.add(next.block);
    left = left.filter((cell) => cell !== next);
  }
}

function isApplied({ applicable }: RowCell): boolean {
  return applicable > 0;
}

/** What a reader knows of some cells, all together. */
interface Sum {
  readonly notMet: number;
  /** That miss it or have no data. */
  readonly blamed: number;
  /** That do not meet it, for whatever reason. */
  readonly open: number;
}

function addUp(cells: readonly RowCell[]): Sum {
  const notMet = sumOf(cells, (one) => one.notMet);
  const blamed = notMet + sumOf(cells, ({ noData }) => noData);
  return { notMet, blamed, open: blamed + sumOf(cells, ({ notDue }) => notDue) };
}

/**
 * The blocks that are left, if none of them is blamed as a whole. That they are withheld then says that one may be, and
 * not which one: so many must be able to be it as units must be to be counted. What the others beside them have decides
 * nothing here, since that they are withheld would tell of it.
 */
function listTogether(left: readonly RowCell[], least: number): readonly BlockId[] {
  const all = addUp(left);
  const some = left.filter(({ isOpen, applicable }) => isOpen && applicable >= least);
  const rest = left.filter((cell) => !some.includes(cell));
  const doubtful = some.filter(
    ({ knownMet, applicable }) => knownMet === 0 && all.blamed >= applicable,
  );
  const isSafe = !some.some((cell) => isWhole(cell, least)) && isSafeRest(rest, all, least);
  return doubtful.length >= least && isSafe ? some.map(({ block }) => block) : [];
}

/** Whether all of a block are blamed, or all of its types that can miss it, or one of few of these. */
function isWhole({ applicable, notMet, noData, suspects }: RowCell, least: number): boolean {
  const isOfTypes = suspects < applicable && notMet > 0;
  return notMet + noData === applicable || (isOfTypes && (suspects < least || notMet === suspects));
}

function mayTell(cell: RowCell, left: readonly RowCell[], least: number): boolean {
  const all = addUp(left);
  // All of them meet it, or nobody has to yet, and everybody knows it.
  const isEach = all.open === 0 || (all.blamed === 0 && left.every(({ met }) => met === 0));
  if (least === 0 || isEach) return true;
  const rest = left.filter((other) => other !== cell);
  return (
    cell.isOpen &&
    cell.applicable >= least &&
    canBeTold(cell, all, least) &&
    isSafeRest(rest, all, least)
  );
}

/** Whether all values that a cell could have may be told: not that all of its units are blamed, or all of its types that can miss it. */
function canBeTold(cell: RowCell, all: Sum, least: number): boolean {
  const { applicable, knownMet, suspects } = cell;
  const isOfTypes = suspects > 0 && suspects < applicable && suspects <= roomOf(cell);
  const isNever = knownMet > 0 || all.blamed < applicable;
  return isNever && (!isOfTypes || (suspects >= least && all.notMet < suspects));
}

/** Whether nothing follows for the cells that are left, even if the told one has none that miss it or are silent. */
function isSafeRest(rest: readonly RowCell[], all: Sum, least: number): boolean {
  const [only, ...others] = rest;
  if (only === undefined) return true;
  const isFew = sumOf(rest, ({ applicable }) => applicable) < least;
  // The sum of the row tells what is in a single one that is left.
  const isClosed = others.length === 0 && !only.isOpen;
  return !isFew && !isClosed && rest.every((cell) => isSafe(cell, rest, { all, least }));
}

/** Whether the other cells leave it open what is in this one. */
function isSafe(
  cell: RowCell,
  rest: readonly RowCell[],
  { all, least }: { readonly all: Sum; readonly least: number },
): boolean {
  const { applicable, suspects } = cell;
  const others = rest.filter((other) => other !== cell);
  const room = sumOf(others, roomOf);
  const missing = all.notMet - sumOf(others, (one) => Math.min(roomOf(one), one.suspects));
  if (applicable < least) return Math.max(missing, all.open - room) <= 0 || roomOf(cell) === 0;
  const isMet = suspects > roomOf(cell);
  const isOpenByType = isMet || (suspects >= least ? missing < suspects : missing <= 0);
  const forced = Math.min(Math.max(missing, all.blamed - room), roomOf(cell));
  return forced < applicable && (suspects === 0 || isOpenByType);
}

/** How many units of a block may not meet it. */
function roomOf({ applicable, knownMet }: RowCell): number {
  return applicable - knownMet;
}

function sumOf(cells: readonly RowCell[], numberOf: (cell: RowCell) => number): number {
  return cells.reduce((sum, cell) => sum + numberOf(cell), 0);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chooseTold, type RowCell } from "./choose-told.ts";

const LEAST = 3;

/** `7/9 x1 o1`: of 9 units 7 meet it, 1 misses it, 1 has no data; `d2` are not due, `+3` are known to meet it, `!` is closed. */
function toCell(text: string, index: number): RowCell {
  const count = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
  const applicable = count(/\/(\d+)/);
  return {
    block: String.fromCodePoint(65 + index),
    isOpen: !text.includes("!"),
    applicable,
    met: count(/^(\d+)/),
    notMet: count(/x(\d+)/),
    noData: count(/o(\d+)/),
    notDue: count(/d(\d+)/),
    knownMet: count(/\+(\d+)/),
    suspects: text.includes("s") ? count(/s(\d+)/) : applicable,
  };
}

const tell = (...cells: readonly string[]) =>
  [...chooseTold(cells.map(toCell), LEAST)].toSorted().join("");

describe("which blocks may be told", () => {
  test.each<[string, readonly string[], string]>([
    ["few miss it, so no block can be all of them", ["8/9 x1", "7/8 x1", "4/4"], "ABC"],
    ["everybody meets it, also in a block of one unit", ["9/9", "1/1"], "AB"],
    ["nobody has to yet", ["0/9 d9", "0/1 d1"], "AB"],
    ["a block of two units, and the smallest other one with it", ["8/9 x1", "7/7", "1/2 x1"], "A"],
    ["no other block: nothing", ["8/9 x1", "1/2 x1"], ""],
    ["a block that all could miss, whether they do or not", ["9/9", "0/3 x3"], ""],
    ["the same numbers elsewhere", ["6/9 x3", "3/3"], ""],
    ["one unit less", ["7/9 x2", "3/3"], "AB"],
    [
      "what is told of a large block leaves less for the small ones",
      ["5/9 x4", "3/4 x1", "3/3"],
      "ABC",
    ],
    ["a block of which others tell that some meet it", ["6/9 x3 +1", "3/3 +2"], "AB"],
    ["no data weighs as much", ["7/9 x1 o1", "3/4 o1"], "AB"],
    ["with no data a block could be all of them", ["7/9 x1 o1", "2/3 o1"], ""],
    ["what is not due blames nobody", ["2/9 d7", "0/3 d3"], "AB"],
    ["but it may point at the one of few that is open", ["2/9 d7", "3/5 d2", "1/2 d1"], ""],
    ["it is about nobody there", ["7/8 x1", "0/0", "4/4"], "ABC"],
    ["a closed block needs another one beside it", ["8/9 x1", "6/7 x1", "7/8!"], "A"],
    ["of the types that can miss it all would", ["7/9 x2 s2", "7/8 x1 s8"], ""],
    ["some of the types meet it, as others tell", ["7/9 x2 s2 +8", "7/8 x1 s8"], "AB"],
    [
      "each of three blocks could be all of them, and none is",
      ["4/9 x5", "5/8 x3", "2/4 x2"],
      "ABC",
    ],
    ["one of them is", ["4/9 x5", "8/8", "0/4 x4"], ""],
    ["of two a reader would know which", ["4/9 x5", "2/4 x2"], ""],
    ["and few units beside them", ["4/9 x5", "5/8 x3", "2/4 x2", "1/2 x1"], ""],
    [
      "what is in the others beside them decides nothing: they could be all of few",
      ["4/9 x5", "5/8 x3", "2/4 x2", "1/2 x1!", "4/5 x1!"],
      "",
    ],
    ["only other types can miss it", ["7/7 s0", "8/9 x1"], "AB"],
  ])("%s", (_what, cells, expected) => {
    expect(tell(...cells)).toBe(expected);
  });

  test("the limit 0 tells everything", () => {
    expect(chooseTold(["0/1 x1", "0/3 x3!"].map(toCell), 0).size).toBe(2);
  });
});

const anyCell = fc.record({
  met: fc.nat(8),
  notMet: fc.nat(4),
  noData: fc.nat(2),
  notDue: fc.nat(2),
  isOpen: fc.boolean(),
});
const anyRow = fc.array(anyCell, { minLength: 2, maxLength: 6 }).map((cells) =>
  cells.map((cell, index): RowCell => {
    const applicable = cell.met + cell.notMet + cell.noData + cell.notDue;
    const block = String.fromCodePoint(65 + index);
    return { ...cell, block, applicable, knownMet: 0, suspects: applicable };
  }),
);

const blamedOf = ({ notMet, noData }: RowCell) => notMet + noData;

test("no told block is blamed as a whole or has few units, and never one alone is left", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const told = chooseTold(row, LEAST);
      const left = row.filter(({ block, applicable }) => !told.has(block) && applicable > 0);
      const blaming = row.filter((cell) => told.has(cell.block) && blamedOf(cell) > 0);
      for (const cell of blaming) {
        expect(cell.applicable).toBeGreaterThanOrEqual(LEAST);
        expect(blamedOf(cell)).toBeLessThan(cell.applicable);
      }
      expect(left.length === 1 && blaming.length > 0).toBe(false);
    }),
  );
});

test("that a block is withheld says nothing of what is in it, but that of many one may be blamed", () => {
  fc.assert(
    fc.property(anyRow, fc.nat(), fc.nat(), (row, from, to) => {
      const told = chooseTold(row, LEAST);
      const left = row.filter(({ block, applicable }) => !told.has(block) && applicable > 0);
      const [giver, taker] = [left[from % (left.length || 1)], left[to % (left.length || 1)]];
      // A unit that misses it changes places with one of another withheld block that meets it.
      if (giver === undefined || taker === undefined || giver === taker) return true;
      if (giver.notMet === 0 || taker.met === 0) return true;
      const moved = row.map((cell) => {
        if (cell === giver) return { ...cell, notMet: cell.notMet - 1, met: cell.met + 1 };
        if (cell === taker) return { ...cell, notMet: cell.notMet + 1, met: cell.met - 1 };
        return cell;
      });
      const isWhole = (cell: RowCell) => blamedOf(cell) === cell.applicable;
      if (left.some(isWhole) || moved.some((cell) => !told.has(cell.block) && isWhole(cell)))
        return true;
      expect(chooseTold(moved, LEAST)).toEqual(told);
      return true;
    }),
  );
});

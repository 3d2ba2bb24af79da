import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findKnown, hideCells } from "./hide-cells.ts";
import type { Cell, Network, Relation } from "./network/network.ts";

const told = (value: number, isProtected = false): Cell => ({ value, state: "told", isProtected });
const unsaid = (value: number, isProtected = false): Cell => ({
  ...told(value, isProtected),
  state: "unsaid",
});
const known = (value: number): Cell => ({ value, state: "known", isProtected: false });

function network(
  cells: Readonly<Record<string, Cell>>,
  ...relations: readonly Relation[]
): Network {
  return { cells: new Map(Object.entries(cells)), relations };
}

const sum = (whole: string, ...parts: readonly string[]): Relation => ({ whole, parts });

test.each([
  [
    "without a small figure nothing is hidden",
    network({ t: told(30), a: told(20), b: told(10) }, sum("t", "a", "b")),
    [],
  ],
  ["a small figure alone is hidden alone", network({ a: told(3, true), b: told(10) }), ["a"]],
  [
    "the smallest other part of a sum is hidden too: else total less the rest gives the figure",
    network({ t: told(33), a: told(3, true), b: told(20), c: told(10) }, sum("t", "a", "b", "c")),
    ["a", "c"],
  ],
  [
    "a zero does not help to hide",
    network({ t: told(23), a: told(3, true), b: told(20), c: told(0) }, sum("t", "a", "b", "c")),
    ["a", "b"],
  ],
  [
    "where there is no other part, the total is hidden",
    network({ t: told(3), a: told(3, true) }, sum("t", "a")),
    ["a", "t"],
  ],
  [
    "two hidden parts that can only be 1 each need a third",
    network(
      { t: told(22), a: told(1, true), b: told(1, true), c: told(20) },
      sum("t", "a", "b", "c"),
    ),
    ["a", "b", "c"],
  ],
  [
    "two hidden parts with several solutions are enough",
    network(
      { t: told(25), a: told(3, true), b: told(2, true), c: told(20) },
      sum("t", "a", "b", "c"),
    ),
    ["a", "b"],
  ],
  [
    "the part that gives a small complement is hidden",
    network(
      { whole: told(30), part: told(28), rest: unsaid(2, true) },
      sum("whole", "part", "rest"),
    ),
    ["part"],
  ],
  [
    "an unknown complement does not give a small part away",
    network(
      { whole: told(30), part: told(2, true), rest: unsaid(28) },
      sum("whole", "part", "rest"),
    ),
    ["part"],
  ],
  [
    "the same figure in another cell is hidden too",
    network({ total: told(2), pooled: told(2, true) }, sum("total", "pooled")),
    ["pooled", "total"],
  ],
  [
    "a fixed cell is not hidden while its neighbour can be",
    network(
      {
        total: told(7),
        met: { value: 5, state: "fixed", isProtected: false },
        rest: unsaid(2, true),
      },
      sum("total", "met", "rest"),
    ),
    ["total"],
  ],
  [
    "zeros are hidden where nothing else is left",
    network(
      { total: told(0), same: told(0), met: told(0), rest: unsaid(0, true) },
      sum("total", "same"),
      sum("total", "met", "rest"),
    ),
    ["met", "same", "total"],
  ],
  [
    "a fixed cell is hidden where nothing else helps",
    network(
      {
        total: told(7),
        met: { value: 5, state: "fixed", isProtected: false },
        all: { value: 7, state: "fixed", isProtected: false },
        rest: unsaid(2, true),
      },
      sum("total", "met", "rest"),
      sum("total", "all"),
    ),
    ["met", "total"],
  ],
  [
    "a known cell is never hidden, though it is the smallest",
    network(
      { total: told(7), size: known(1), rest: unsaid(6, true) },
      sum("total", "size", "rest"),
    ),
    ["total"],
  ],
  [
    "if a sum is 0, a reader knows its untold parts",
    network({ t: told(0), a: unsaid(0, true), b: unsaid(0) }, sum("t", "a", "b")),
    ["t"],
  ],
  [
    "parts known to be 0 give away the cell beside them",
    network(
      { none: known(0), t: told(4), a: unsaid(0), b: unsaid(0), c: unsaid(4, true) },
      sum("none", "a", "b"),
      sum("t", "a", "c"),
    ),
    ["t"],
  ],
  [
    "a sum above 0 does not give its untold parts away",
    network({ t: told(1), a: unsaid(1, true), b: unsaid(0) }, sum("t", "a", "b")),
    [],
  ],
  [
    "a chain of two sums does not give a hidden cell away",
    network(
      { all: told(50), t: told(23), u: told(27), a: told(3, true), b: told(20) },
      sum("all", "t", "u"),
      sum("t", "a", "b"),
    ),
    ["a", "b"],
  ],
])("%s", (_what, given, hidden) => {
  expect([...hideCells(given)].sort()).toEqual([...hidden].sort());
});

test("where nothing helps, it throws and tells no figure", () => {
  const whole: Cell = { value: 3, state: "unsaid", isProtected: true };
  expect(() => hideCells(network({ whole }, sum("whole")))).toThrow(
    "Withheld figures can be computed whatever else is hidden: whole.",
  );
});

test("where only a known cell could help, it throws too", () => {
  const given = network({ size: known(2), late: unsaid(2, true) }, sum("size", "late"));
  expect(() => hideCells(given)).toThrow(
    "Withheld figures can be computed whatever else is hidden: late.",
  );
});

/** A table of counts with its margins, as totals, units and parts make it. */
const tables = fc
  .array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 4 }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((rows) => toTable(rows));

function toTable(rows: readonly (readonly number[])[]): Network {
  const width = Math.min(...rows.map((row) => row.length));
  const cells = new Map<string, Cell>();
  const relations: Relation[] = [];
  const columns = Array.from({ length: width }, (_, index) => index);
  const small = (value: number) => value >= 1 && value < 5;
  const add = (id: string, value: number) => cells.set(id, told(value, small(value)));
  rows.forEach((row, r) => {
    for (const c of columns) add(`${r} ${c}`, row[c] ?? 0);
    add(
      `row ${r}`,
      columns.reduce((total, c) => total + (row[c] ?? 0), 0),
    );
    relations.push(sum(`row ${r}`, ...columns.map((c) => `${r} ${c}`)));
  });
  for (const c of columns) {
    add(
      `column ${c}`,
      rows.reduce((total, row) => total + (row[c] ?? 0), 0),
    );
    relations.push(sum(`column ${c}`, ...rows.map((_, r) => `${r} ${c}`)));
  }
  return { cells, relations };
}

describe("for all figures", () => {
  test("a reader knows no protected cell", () => {
    fc.assert(
      fc.property(tables, (given) => {
        const known = findKnown(given, hideCells(given));
        const secrets = [...given.cells].filter(([, { isProtected }]) => isProtected);
        expect(secrets.filter(([id]) => known.has(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("solving all sums together gives no protected cell", () => {
    fc.assert(
      fc.property(tables, (given) => {
        const hidden = [...hideCells(given)];
        const solved = findSolved(given.relations, hidden);
        expect(hidden.filter((id) => solved.has(id) && given.cells.get(id)?.isProtected)).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  test("where nothing is protected, nothing is hidden", () => {
    fc.assert(
      fc.property(tables, ({ cells, relations }) => {
        const open = new Map([...cells].map(([id, cell]) => [id, { ...cell, isProtected: false }]));
        expect(hideCells({ cells: open, relations }).size).toBe(0);
      }),
    );
  });
});

/** The unknowns that all relations together determine: Gauss and Jordan, with rational rows. */
function findSolved(relations: readonly Relation[], unknowns: readonly string[]): Set<string> {
  const rows = relations.map(({ whole, parts }) =>
    unknowns.map((id) => (id === whole ? 1 : 0) - parts.filter((part) => part === id).length),
  );
  const pivots = new Map<number, number[]>();
  for (const row of rows) {
    const rest = [...pivots].reduce<number[]>(
      (left, [column, pivot]) => subtract(left, pivot, left[column] ?? 0),
      row,
    );
    const column = rest.findIndex((value) => Math.abs(value) > 1e-9);
    if (column < 0) continue;
    const own = rest.map((value) => value / (rest[column] ?? 1));
    for (const [other, pivot] of pivots)
      pivots.set(other, subtract(pivot, own, pivot[column] ?? 0));
    pivots.set(column, own);
  }
  const isAlone = (row: readonly number[]) =>
    row.filter((value) => Math.abs(value) > 1e-9).length === 1;
  return new Set(
    [...pivots].flatMap(([column, row]) => (isAlone(row) ? [unknowns[column] ?? ""] : [])),
  );
}

function subtract(row: readonly number[], other: readonly number[], times: number): number[] {
  return row.map((value, index) => value - times * (other[index] ?? 0));
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProgressState, UnitEvaluation } from "../../model/evaluation.ts";
import { sampleDataset } from "../../validate/sample-root.ts";
import { evaluatePeriod } from "../evaluate-period.ts";
import { groupByState } from "../progress.ts";
import { blockStateId } from "./cell-ids.ts";
import { groupBlocks } from "./group-blocks.ts";
import { findKnown } from "./hide-cells.ts";
import type { Source } from "./pieces.ts";
import { relateBlocks } from "./relate-blocks.ts";

const sample = sampleDataset();
const [period] = sample.periods.slice(-1);
if (period === undefined) throw new Error("no period");
const { evaluation } = evaluatePeriod(sample, period);
const [unit] = period.units;
if (unit === undefined) throw new Error("no unit");
const [first] = sample.strands;
if (first === undefined) throw new Error("no strand");

const LETTERS: Readonly<Record<string, ProgressState>> = {
  x: "done",
  c: "late",
  d: "underway",
  k: "notStarted",
  t: "noData",
  o: "notApplicable",
};

/** Blocks of units, a letter each: `{ A: "xxc" }`. One strand of work, whose state is the unit's. */
function sourceOf(blocks: Readonly<Record<string, string>>, limit = 3): Source {
  const all = Object.entries(blocks).flatMap(([block, letters]) =>
    Array.from(letters, (letter, index) => ({
      id: `${block}${index}`,
      block,
      state: LETTERS[letter] ?? "done",
    })),
  );
  const strand = { ...first, id: "viec", countsAsProgress: true };
  return {
    dataset: {
      ...sample,
      blocks: Object.keys(blocks).map((id) => ({ id, name: id })),
      strands: [strand] as typeof sample.strands, // `as`: a strand as the sample has them
      form: {
        ...sample.form,
        withholding: { ...sample.form.withholding, unitsBelow: limit, groupsBelow: limit },
      },
    },
    period: {
      ...period,
      units: all.map(({ id, block }) => ({ ...unit, id, block })),
    } as Source["period"], // `as`: of the sample
    evaluation: {
      ...evaluation,
      states: groupByState(all.map(({ id, state }) => [id, state] as const)),
      units: new Map(
        all.map(({ id, state }): [string, UnitEvaluation] => [
          id,
          {
            unit: id,
            judgements: new Map(),
            strands: new Map([["viec", state]]),
            overruledStrands: new Map(),
            state,
          },
        ]),
      ),
    },
  };
}

const NONE = new Set<string>();

describe("khối nào được nêu riêng tình trạng", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["đủ đơn vị, không khối nào chậm cả: từng khối", { A: "xxc", B: "xxx" }, "A | B"],
    [
      "khối hai đơn vị thì gộp với khối nhỏ nhất còn lại",
      { A: "xx", B: "xxxx", C: "xxx" },
      "B | A C",
    ],
    ["dù hai đơn vị ấy đã xong", { A: "xx", B: "xxx", C: "xxxc" }, "C | A B"],
    ["hai khối nhỏ gộp với nhau là đủ", { A: "xx", B: "xc", C: "xxx" }, "C | A B"],
    [
      "hai khối nhỏ gộp lại vẫn chậm cả: thêm một khối",
      { A: "cc", B: "cc", C: "xxx", D: "xxxx" },
      "D | A B C",
    ],
    ["cả khối đều chậm thì gộp", { A: "ccc", B: "xxxx", C: "xxxxx" }, "C | A B"],
    ["cả khối đều chưa gửi thì gộp", { A: "ttt", B: "xxxx", C: "xxxxx" }, "C | A B"],
    [
      "chậm, chưa gửi, chưa triển khai cộng lại là cả khối cũng gộp",
      { A: "ctk", B: "xxxx", C: "xxxxx" },
      "C | A B",
    ],
    [
      "cả khối đang thực hiện trong hạn thì không phải điều chê trách",
      { A: "ddd", B: "xxx" },
      "A | B",
    ],
    ["gộp mãi vẫn chậm cả thì gộp hết", { A: "ccc", B: "ccc" }, "A B"],
    ["chỉ có một khối nhỏ", { A: "x" }, "A"],
    ["khối không có đơn vị thì không kể", { A: "xxx", B: "" }, "A"],
  ])("%s", (_name, blocks, expected) => {
    expect(show(groupBlocks(sourceOf(blocks), NONE))).toBe(expected);
  });

  test("giới hạn 0 thì khối nào cũng nêu riêng", () => {
    expect(show(groupBlocks(sourceOf({ A: "c", B: "x" }, 0), NONE))).toBe("A | B");
  });

  test("phần việc không nêu số liệu mà chỉ nó làm đơn vị chậm: không nêu theo khối", () => {
    const blocks = { A: "xxxc", B: "xxxx", C: "xxxxx" };
    expect(show(groupBlocks(sourceOf(blocks), new Set(["viec"])))).toBe("A B C");
  });
});

test("từ những số được nêu và số đơn vị từng khối, không tính được số chậm của một khối đã gộp", () => {
  const letters = fc.string({ unit: fc.constantFrom(...Object.keys(LETTERS)), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(letters, { minLength: 2, maxLength: 5 }), (units) => {
      const source = sourceOf(Object.fromEntries(units.map((own, index) => [`K${index}`, own])));
      const { cells, relations } = relateBlocks(source, { strands: NONE, hasStates: false });
      const network = { cells: new Map(cells), relations };
      const known = findKnown(network, new Set());
      const told = [...network.cells].filter(
        ([id, { isProtected }]) => isProtected && known.has(id),
      );
      expect(told).toEqual([]);
    }),
  );
});

test("tình trạng chung không nêu thì không số nào theo khối được nêu", () => {
  const source = sourceOf({ A: "xxc", B: "xxx" });
  const { cells } = relateBlocks(source, { strands: NONE, hasStates: true });
  expect(new Map(cells).get(blockStateId(["A"], "late"))?.state).toBe("unsaid");
});

function show(groups: readonly (readonly string[])[]): string {
  return groups.map((blocks) => blocks.join(" ")).join(" | ");
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProgressState, UnitEvaluation } from "../../model/judgement/evaluation.ts";
import { sampleDataset } from "../../../tests/samples/root.ts";
import { evaluatePeriod } from "../evaluate-period.ts";
import { groupByState } from "../progress.ts";
import { blockSizeId, blockStateId, stateId } from "./network/cell-ids.ts";
import { findWithheldCounts } from "./find-withheld-counts.ts";
import { groupBlocks, isTellable } from "./group-blocks.ts";
import { findKnown, hideCells } from "./hide-cells.ts";
import type { Network } from "./network/network.ts";
import type { Source } from "./pieces.ts";
import { relateBlocks } from "./network/relate-blocks.ts";

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
            ruledStrands: new Map(),
            lateSince: new Map(),
            state,
          },
        ]),
      ),
    },
  };
}

const NONE = new Set<string>();

const anyBlocks = fc
  .array(fc.string({ unit: fc.constantFrom(...Object.keys(LETTERS)), maxLength: 5 }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((units) => Object.fromEntries(units.map((own, index) => [`K${index}`, own])));

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
      "hai khối nhỏ gộp lại vẫn chậm cả: không tách khối nào",
      { A: "cc", B: "cc", C: "xxx", D: "xxxx" },
      "A B C D",
    ],
    [
      "cả khối đều chậm: không tách khối nào, nên không biết là khối nào",
      { A: "ccc", B: "xxxx", C: "xxxxx" },
      "A B C",
    ],
    ["cả khối đều chưa gửi cũng vậy", { A: "ttt", B: "xxxx", C: "xxxxx" }, "A B C"],
    [
      "chậm, chưa gửi, chưa triển khai cộng lại là cả khối cũng vậy",
      { A: "ctk", B: "xxxx", C: "xxxxx" },
      "A B C",
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

describe("tình trạng chung của mọi đơn vị", () => {
  const hasStates = (blocks: Readonly<Record<string, string>>, limit = 3) =>
    findWithheldCounts(sourceOf(blocks, limit), NONE).hasStates;

  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ["có đơn vị đã xong: nêu", { A: "xxxcc", B: "cccct" }, false],
    ["có đơn vị đang làm trong hạn: nêu", { A: "dcccc", B: "ttttt" }, false],
    ["tất cả chậm: không nêu", { A: "ccccc", B: "ccccc" }, true],
    ["bốn chậm, sáu chưa đủ số liệu là tất cả: không nêu", { A: "ccctt", B: "ctttt" }, true],
    ["tất cả chưa triển khai hoặc chưa đủ số liệu: không nêu", { A: "kkk", B: "ttt" }, true],
    ["chưa đến mức đơn vị: không nêu", { A: "x", B: "x" }, true],
  ])("%s", (_name, blocks, isWithheld) => {
    expect(hasStates(blocks)).toBe(isWithheld);
  });

  test("giới hạn 0 thì nêu, dù tất cả chậm", () => {
    expect(hasStates({ A: "cc", B: "c" }, 0)).toBe(false);
  });

  test("mức đơn vị là 0 mà mức nhóm không: khối cộng chung hết vẫn phải nêu được", () => {
    const source = sourceOf({ A: "cc", B: "cc" });
    const { form } = source.dataset;
    const withholding = { ...form.withholding, unitsBelow: 0 };
    const dataset = { ...source.dataset, form: { ...form, withholding } };
    expect(findWithheldCounts({ ...source, dataset }, NONE).hasStates).toBe(true);
  });

  test("số nào theo khối được nêu cũng qua cùng một phép xét", () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const source = sourceOf(blocks);
        if (findWithheldCounts(source, NONE).hasStates) return;
        for (const group of groupBlocks(source, NONE)) {
          const own = source.period.units.filter(({ block }) => group.includes(block));
          expect(isTellable(own, source, NONE)).toBe(true);
        }
      }),
    );
  });
});

test("từ những số được nêu và số đơn vị từng khối, không tính được số chậm của một khối đã gộp", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const source = sourceOf(blocks);
      const { hasStates } = findWithheldCounts(source, NONE);
      const network = networkOf(source, hasStates);
      const known = findKnown(network, new Set());
      const told = [...network.cells].filter(
        ([id, { isProtected }]) => isProtected && known.has(id),
      );
      expect(told).toEqual([]);
    }),
  );
});

test("các khối gộp hết mà tất cả đều chậm: nêu ra là biết từng khối, nên không được nêu", () => {
  const source = sourceOf({ A: "cc", B: "c" });
  // Three are late, none is anything else: whatever A's two units are, it is late.
  expect(findKnown(networkOf(source, false), NONE)).toContain(blockStateId(["A"], "late"));
  expect(() => hideCells(networkOf(source, false))).toThrow(blockStateId(["A"], "late"));
  expect(hideCells(networkOf(source, true)).size).toBe(0);
});

test("số đơn vị và tình trạng theo khối không phải chỗ để ẩn giúp số khác", () => {
  const { cells } = networkOf(sourceOf({ A: "xxc", B: "xxx" }), false);
  const ids = [blockSizeId("A"), blockStateId(["A"], "late"), stateId("late")];
  expect(ids.map((id) => cells.get(id)?.state)).toEqual(["known", "known", "known"]);
});

test("tình trạng chung không nêu thì không số nào theo khối được nêu", () => {
  const source = sourceOf({ A: "xxc", B: "xxx" });
  const { cells } = relateBlocks(source, { strands: NONE, hasStates: true });
  expect(new Map(cells).get(blockStateId(["A"], "late"))?.state).toBe("unsaid");
});

function networkOf(source: Source, hasStates: boolean): Network {
  const { cells, relations } = relateBlocks(source, { strands: NONE, hasStates });
  return { cells: new Map(cells), relations };
}

function show(groups: ReturnType<typeof groupBlocks>): string {
  return groups.map((blocks) => blocks.join(" ")).join(" | ");
}

test("ai được cộng chung với ai chỉ tùy cỡ khối: đổi kết quả thì cách gộp không đổi, hoặc gộp hết", () => {
  fc.assert(
    fc.property(anyBlocks, (blocks) => {
      const done = Object.fromEntries(
        Object.entries(blocks).map(([block, letters]) => [block, letters.replaceAll(/./g, "x")]),
      );
      const bySize = show(groupBlocks(sourceOf(done), NONE));
      const all = Object.entries(blocks).flatMap(([block, own]) => (own === "" ? [] : [block]));
      expect([bySize, all.join(" ")]).toContain(show(groupBlocks(sourceOf(blocks), NONE)));
    }),
  );
});

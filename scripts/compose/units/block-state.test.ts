import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { NO_BLOCKS, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeBlockState } from "./block-state.ts";

const APART: Change = ["data/bieu-mau.yaml", "nhom_duoi: 3", "nhom_duoi: 0"];

function tell(id: string, briefing: Briefing): readonly string[] {
  const unit = briefing.period.units.find((one) => one.id === id);
  if (unit === undefined) throw new TypeError(`no unit ${id}`);
  return composeBlockState(unit, briefing).map(({ value }) => value);
}

test.each([
  [
    "a block is told",
    "xa-a",
    [APART],
    ["1 trong 2 đơn vị (50%) đã hoàn thành mọi phần việc; 1 đơn vị chậm."],
  ],
  ["nothing is told of a block where no unit is done", "chi-bo-c", [APART], []],
  [
    "blocks that are counted together are told together",
    "chi-bo-c",
    [],
    [
      "Cộng chung khối Xã, phường và Cơ quan: 1 trong 3 đơn vị (33,3%) đã hoàn thành mọi phần việc; 1 đơn vị chậm và 1 đơn vị chưa đủ số liệu.",
    ],
  ],
  ["without blocks there is nothing to tell", "chi-bo-c", NO_BLOCKS, []],
] as const)("%s", (_sentence, id, changes, expected) => {
  expect(tell(id, toSampleBriefings(sampleDataset(...changes)).newest)).toEqual(expected);
});

test("what is withheld of blocks is withheld of a unit's block", () => {
  const { newest } = toSampleBriefings(sampleDataset(APART));
  const summary = { ...newest.summary, blockStates: WITHHELD } as const;
  expect(tell("xa-a", { ...newest, summary })).toEqual([]);
});

import { expect, test } from "vitest";
import { toSampleBriefings } from "../../../tests/samples/briefings.ts";
import { NO_BLOCKS, sampleDataset, type Change } from "../../../tests/samples/root.ts";
import { toByState } from "../../model/judgement/evaluation.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { composeBlockState } from "./block-state.ts";

const APART: Change = ["data/bieu-mau.yaml", "nhom_duoi: 3", "nhom_duoi: 0"];

const CLUSTERS: Change = [
  "data/loai-don-vi.yaml",
  `ten: "Xã, phường" }
  - { id: co-quan, ten: Cơ quan }`,
  `ten: Cụm 1 }
  - { id: co-quan, ten: Cụm 2 }`,
];

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
      "Cộng chung khối xã, phường và cơ quan: 1 trong 3 đơn vị (33,3%) đã hoàn thành mọi phần việc; 1 đơn vị chậm và 1 đơn vị chưa đủ số liệu.",
    ],
  ],
  [
    "names that say what they are stay alone",
    "chi-bo-c",
    [CLUSTERS],
    [
      "Cộng chung cụm 1 và cụm 2: 1 trong 3 đơn vị (33,3%) đã hoàn thành mọi phần việc; 1 đơn vị chậm và 1 đơn vị chưa đủ số liệu.",
    ],
  ],
  ["without blocks there is nothing to tell", "chi-bo-c", NO_BLOCKS, []],
] as const)("%s", (_sentence, id, changes, expected) => {
  expect(tell(id, toSampleBriefings(sampleDataset(...changes)).newest)).toEqual(expected);
});

test("where only one unit of a block has work, nothing is told of the block", () => {
  const { newest } = toSampleBriefings(sampleDataset(APART));
  const states = { ...toByState(() => 0), done: 1, notApplicable: 1 };
  const blockStates = [{ blocks: ["xa-phuong"], states }];
  expect(tell("xa-a", { ...newest, summary: { ...newest.summary, blockStates } })).toEqual([]);
});

test("what is withheld of blocks is withheld of a unit's block", () => {
  const { newest } = toSampleBriefings(sampleDataset(APART));
  const summary = { ...newest.summary, blockStates: WITHHELD } as const;
  expect(tell("xa-a", { ...newest, summary })).toEqual([]);
});

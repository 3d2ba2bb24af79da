import { expect, test } from "vitest";
import {
  writeSmall,
  type PlantedField,
  type Small,
} from "../../../../tests/solver/planted/root.ts";
import { withProse } from "../../../../tests/solver/random/root.ts";
import { toSentence } from "../../../validate/sentences/problems.ts";
import { validate } from "../../../validate/validate.ts";
import { evaluatePeriod } from "../../evaluate-period.ts";

const DAY = "2021-02-15";
const FIELDS: readonly PlantedField[] = [
  { id: "cap_uy", kind: "so-dem", visibility: "tong-hop" },
  { id: "da_lap", kind: "co-khong", visibility: "tong-hop" },
  { id: "da_hop", kind: "co-khong", visibility: "tong-hop" },
];
const SET_UP = { rule: "kieu: co-khong\n    truong: da_lap", strand: "mang-mot" };
const MET = { rule: "kieu: co-khong\n    truong: da_hop", strand: "mang-hai" };
const ENOUGH = {
  rule: "kieu: so-dem\n    truong: cap_uy\n    so_sanh: toi-thieu\n    nguong: 1",
  strand: "mang-hai",
};
const yes = (count: number, block: string, type = "loai-1") =>
  Array.from({ length: count }, () => [type, block, "cap_uy: 9, da_lap: có, da_hop: có"] as const);
const no = (block: string, type = "loai-1") =>
  [type, block, "cap_uy: 9, da_lap: không, da_hop: có"] as const;
const UNITS: Small["units"] = [
  ...yes(3, "khoi-1"),
  no("khoi-1"),
  ...yes(3, "khoi-2"),
  ...yes(3, "khoi-3", "loai-2"),
];
const BASE: Small = {
  fields: FIELDS,
  indicators: { "ct-lap": SET_UP, "ct-hop": MET },
  units: UNITS,
};
const STATISTIC = "tinh: dem\n    truong: da_lap\n    la: [có]";

function tell(small: Small, asked: readonly string[] = []): string {
  const files = withProse(writeSmall(small).files, new Map([[DAY, asked]]));
  const { dataset, problems } = validate(files);
  const period = dataset?.periods.at(-1);
  if (dataset === null || period === undefined)
    throw new Error(problems.map(toSentence).join("\n"));
  const { toldBlocks } = evaluatePeriod(dataset, period).withheld;
  return [...(toldBlocks.get("ct-lap") ?? [])].toSorted().join(" ");
}

test.each<[string, string, Partial<Small>, readonly string[]]>([
  ["all blocks are told where one unit of four misses it", "khoi-1 khoi-2 khoi-3", {}, []],
  [
    "not the block of two units, and not the one that its states are counted with",
    "khoi-1",
    {
      units: [
        ...[...yes(3, "khoi-1"), no("khoi-1")],
        ...[...yes(3, "khoi-2"), ...yes(1, "khoi-3"), no("khoi-3")],
      ],
    },
    [],
  ],
  [
    "none where another indicator judges the same of some units",
    "",
    { indicators: { ...BASE.indicators, "ct-it": { ...SET_UP, types: "[loai-1]" } } },
    [],
  ],
  [
    "all where the other one is about others",
    "khoi-1 khoi-2",
    {
      indicators: {
        "ct-hop": MET,
        "ct-lap": { ...SET_UP, types: "[loai-1]" },
        "ct-it": { ...SET_UP, types: "[loai-2]" },
      },
    },
    [],
  ],
  [
    "none where a statistic counts the answers of some units",
    "",
    { statistics: { "tk-lap": { rule: STATISTIC, types: "[loai-1]" } } },
    [],
  ],
  [
    "all where it counts those of all",
    "khoi-1 khoi-2 khoi-3",
    { statistics: { "tk-lap": { rule: STATISTIC } } },
    [],
  ],
  [
    "all where another indicator is about those that answer yes: the other one is not told",
    "khoi-1 khoi-2 khoi-3",
    {
      fields: FIELDS.map((field) =>
        field.id === "da_hop"
          ? { ...field, more: "dieu_kien: { truong: da_lap, la: [có] }" }
          : field,
      ),
      units: UNITS.map(([type, block, values]) => [
        type,
        block,
        values.includes("không") ? "cap_uy: 9, da_lap: không" : values,
      ]),
    },
    [],
  ],
  ["none where a text tells a type", "", {}, ["ct-lap.loai.loai-1.dat"]],
  ["all where the type is all of a block", "khoi-1 khoi-2 khoi-3", {}, ["ct-lap.loai.loai-2.dat"]],
  ["none where a text tells the strand of a block", "", {}, ["mang-mot.khoi.khoi-1.cham"]],
  ["none where a text tells the answers of a block", "", {}, ["da_lap.khoi.khoi-1.tong"]],
])("%s", (_what, expected, changes, asked) => {
  expect(tell({ ...BASE, ...changes }, asked)).toBe(expected);
});

test("none where all cells together tell that every unit of a block misses something", () => {
  const answers = ["không, da_hop: có", "có, da_hop: không"];
  const units = [
    ...yes(6, "khoi-1"),
    ...[...answers, ...answers].map(
      (both) => ["loai-1", "khoi-2", `cap_uy: 9, da_lap: ${both}`] as const,
    ),
  ];
  const indicators = {
    "ct-lap": { ...SET_UP, strand: "" },
    "ct-hop": { ...MET, strand: "" },
    "ct-so": ENOUGH,
  };
  expect(tell({ ...BASE, indicators, units })).toBe("");
});

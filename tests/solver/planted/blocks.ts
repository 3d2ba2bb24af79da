import type { EvaluatedPeriod } from "../../../scripts/evaluate/evaluate-period.ts";
import { DAY, writeSmall, type PlantedField, type Small } from "./root.ts";
import type { Planted } from "./planted.ts";

type Withheld = EvaluatedPeriod["withheld"];

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
const ALL = "cap_uy: 9, da_lap: có";

const repeat = (count: number, block: string, answer: string, type = "loai-1") =>
  Array.from({ length: count }, () => [type, block, `da_lap: ${answer}, da_hop: có`] as const);

const both = (count: number, block: string, answer: string, type = "loai-1") =>
  Array.from(
    { length: count },
    () => [type, block, `cap_uy: 9, da_lap: ${answer}, da_hop: ${answer}`] as const,
  );

/** Tells these blocks of these indicators besides all of the one that everybody meets. */
const tell =
  (told: Readonly<Record<string, readonly string[]>>) =>
  (withheld: Withheld): Withheld => {
    const all = { "ct-hop": ["khoi-1", "khoi-2", "khoi-3"], ...told };
    const blocks = Object.entries(all).map(([id, own]) => [id, new Set(own)] as const);
    return { ...withheld, toldBlocks: new Map(blocks) };
  };

const ofOne = (units: Small["units"], indicators: Small["indicators"] = { "ct-lap": SET_UP }) =>
  writeSmall({ fields: FIELDS, indicators: { ...indicators, "ct-hop": MET }, units });

/** Each row tells more of blocks than `withhold/by-block/` does. */
export const PLANTED_BLOCKS: readonly Planted[] = [
  {
    what: "một khối ít đơn vị được nêu riêng",
    root: ofOne([
      ...repeat(5, "khoi-1", "có"),
      ...repeat(1, "khoi-2", "có"),
      ...repeat(1, "khoi-2", "không"),
      ...repeat(3, "khoi-3", "có"),
    ]),
    withhold: tell({ "ct-lap": ["khoi-2"] }),
    leak: `${DAY}: ct-lap ở khối khoi-2: có đơn vị chưa đạt`,
  },
  {
    what: "tổng trừ các khối được nêu còn một khối ít đơn vị",
    root: ofOne([
      ...repeat(5, "khoi-1", "có"),
      ...repeat(1, "khoi-2", "có"),
      ...repeat(1, "khoi-2", "không"),
      ...repeat(3, "khoi-3", "có"),
    ]),
    withhold: tell({ "ct-lap": ["khoi-1", "khoi-3"] }),
    leak: `${DAY}: ct-lap ở khối khoi-2: có đơn vị chưa đạt`,
  },
  {
    what: "khối mà đơn vị nào cũng chưa đạt",
    root: ofOne([...repeat(6, "khoi-1", "có"), ...repeat(3, "khoi-2", "không")]),
    withhold: tell({ "ct-lap": ["khoi-2"] }),
    leak: `${DAY}: ct-lap ở khối khoi-2: không đơn vị nào đạt`,
  },
  {
    what: "hai chỉ tiêu của một mục, một chỉ tiêu cho ít loại hơn: hiệu là loại còn lại",
    root: ofOne(
      [
        ...repeat(3, "khoi-1", "có"),
        ...repeat(3, "khoi-1", "không", "loai-2"),
        ...repeat(3, "khoi-3", "có", "loai-2"),
        ...repeat(1, "khoi-3", "không"),
      ],
      { "ct-lap": SET_UP, "ct-lap-it": { ...SET_UP, types: "[loai-1]" } },
    ),
    withhold: tell({ "ct-lap": ["khoi-1", "khoi-3"], "ct-lap-it": ["khoi-1", "khoi-3"] }),
    leak: `${DAY}: ct-lap ở loại, khối loai-2/khoi-1: không đơn vị nào đạt`,
  },
  {
    what: "một chỉ tiêu chỉ hỏi nơi trả lời có: số đơn vị áp dụng là số trả lời có",
    root: writeSmall({
      fields: [
        ...FIELDS.slice(0, 2),
        {
          id: "da_hop",
          kind: "co-khong",
          visibility: "tong-hop",
          more: "dieu_kien: { truong: da_lap, la: [có] }",
        },
      ],
      indicators: { "ct-lap": SET_UP, "ct-hop": MET, "ct-so": ENOUGH },
      units: [
        ...Array.from({ length: 5 }, () => ["loai-1", "khoi-1", `${ALL}, da_hop: có`] as const),
        ...Array.from(
          { length: 3 },
          () => ["loai-1", "khoi-2", "cap_uy: 9, da_lap: không"] as const,
        ),
      ],
    }),
    withhold: tell({ "ct-so": ["khoi-1", "khoi-2"] }),
    leak: `${DAY}: ct-lap ở khối khoi-2: không đơn vị nào đạt`,
  },
  {
    what: "một đơn vị chưa đạt hai chỉ tiêu: khối của chỉ tiêu này là khối của chỉ tiêu kia",
    root: writeSmall({
      fields: FIELDS,
      indicators: {
        "ct-lap": { ...SET_UP, strand: "" },
        "ct-it": { rule: MET.rule, strand: "", types: "[loai-2]" },
        "ct-so": ENOUGH,
      },
      units: [
        ...[...both(3, "khoi-1", "có"), ...both(1, "khoi-1", "có", "loai-2")],
        ...both(1, "khoi-1", "không", "loai-2"),
        ...[...both(3, "khoi-3", "có"), ...both(2, "khoi-3", "có", "loai-2")],
      ],
    }),
    withhold: tell({ "ct-lap": ["khoi-1", "khoi-3"], "ct-so": ["khoi-1", "khoi-3"] }),
    leak: `${DAY}: ct-it ở khối khoi-1: có đơn vị chưa đạt`,
  },
  {
    what: "khối được gộp với khối không có việc nào đến hạn",
    root: writeSmall({
      fields: FIELDS,
      indicators: { "ct-lap": { ...SET_UP, types: "[loai-1]" }, "ct-hop": MET },
      units: [
        ...[...repeat(5, "khoi-1", "có"), ...repeat(2, "khoi-2", "không")],
        ...repeat(4, "khoi-3", "có", "loai-2"),
      ],
    }),
    withhold: (withheld) => ({
      ...withheld,
      hasStates: false,
      blockGroups: [["khoi-1"], ["khoi-2", "khoi-3"]],
    }),
    leak: `${DAY}: khối khoi-2: đơn vị nào cũng chậm`,
  },
];

import { DAY, writeSmall, type PlantedField, type Small } from "./root.ts";
import type { Withhold } from "../publish-root.ts";
import type { RootTexts } from "../random/root.ts";

/** A root whose publication withholds too little, and the secret that it tells so. */
export interface Planted {
  readonly what: string;
  readonly root: RootTexts;
  readonly withhold: Withhold;
  readonly leak: string;
}

const PARTY: readonly PlantedField[] = [
  { id: "dang_vien", kind: "so-dem", visibility: "don-vi" },
  { id: "nu", kind: "so-dem", visibility: "don-vi", more: "khong_vuot: dang_vien" },
];
const MEMBERS: Small["units"] = [
  ["loai-1", "khoi-1", "dang_vien: 30, nu: 3"],
  ["loai-1", "khoi-1", "dang_vien: 40, nu: 12"],
  ["loai-1", "khoi-1", "dang_vien: 50, nu: 13"],
];
const SHARE = { id: "cap_uy", kind: "so-dem", visibility: "tong-hop" } as const;
const SHARED: readonly PlantedField[] = [
  SHARE,
  { id: "nu", kind: "so-dem", visibility: "tong-hop", more: "khong_vuot: cap_uy" },
];
const RATE =
  "kieu: ty-le\n    tu_so: nu\n    mau_so: cap_uy\n    ten_mau_so: cấp ủy\n    so_sanh: toi-thieu\n    nguong: 1%";
const YES: readonly PlantedField[] = [
  SHARE,
  { id: "da_lap", kind: "co-khong", visibility: "tong-hop" },
  { id: "da_hop", kind: "co-khong", visibility: "tong-hop" },
];
const SET_UP = { rule: "kieu: co-khong\n    truong: da_lap", strand: "mang-mot" };
const MET = { rule: "kieu: co-khong\n    truong: da_hop", strand: "mang-hai" };
const AT_LEAST = "kieu: so-dem\n    truong: cap_uy\n    so_sanh: toi-thieu\n    nguong: 1";
const WHOLE = "cap_uy: 9, da_lap: có, da_hop: có";
const NOTHING = "cap_uy: 9, da_lap: không, da_hop: không";
const HALF = "cap_uy: 9, da_lap: có, da_hop: không";

/** Each row takes one thing back that `withhold/` has hidden. */
export const PLANTED: readonly Planted[] = [
  {
    what: "không ẩn gì: số của một đơn vị nằm ngay trong bảng",
    root: writeSmall({ fields: PARTY, indicators: {}, units: MEMBERS }),
    withhold: (withheld) => ({ ...withheld, values: new Map(), totals: new Set() }),
    leak: `${DAY}: nu của don-vi-1`,
  },
  {
    what: "tổng trừ các đơn vị khác",
    root: writeSmall({ fields: PARTY, indicators: {}, units: MEMBERS, asked: ["nu.tong"] }),
    withhold: (withheld) => ({
      ...withheld,
      values: new Map([["don-vi-1", new Set(["nu"])]]),
      totals: new Set(),
    }),
    leak: `${DAY}: nu của don-vi-1`,
  },
  {
    what: "tổng số trừ một phần còn phần kia",
    root: writeSmall({
      fields: [
        { id: "cap_uy", kind: "so-dem", visibility: "tong-hop", more: "tong_cua: [nu, nam]" },
        { id: "nu", kind: "so-dem", visibility: "tong-hop" },
        { id: "nam", kind: "so-dem", visibility: "tong-hop" },
      ],
      indicators: {},
      units: ["10, nu: 2, nam: 8", "11, nu: 1, nam: 10", "12, nu: 0, nam: 12"].map((values) => [
        "loai-1",
        "khoi-1",
        `cap_uy: ${values}`,
      ]),
      asked: ["cap_uy.tong", "nam.tong", "nu.tong"],
    }),
    withhold: (withheld) => ({ ...withheld, totals: new Set(["nu"]) }),
    leak: `${DAY}: nu của mọi đơn vị`,
  },
  {
    what: "tỷ lệ chung kèm tử số cho ra tổng",
    root: writeSmall({
      fields: SHARED,
      indicators: { "ct-nu": { rule: RATE, strand: "mang-mot" } },
      units: ["10, nu: 1", "11, nu: 1", "12, nu: 1"].map((values) => [
        "loai-1",
        "khoi-1",
        `cap_uy: ${values}`,
      ]),
    }),
    withhold: (withheld) => ({ ...withheld, pooled: new Set() }),
    leak: `${DAY}: nu của mọi đơn vị`,
  },
  {
    what: "chỉ tiêu của ít đơn vị vẫn nêu số đơn vị",
    root: writeSmall({
      fields: YES,
      indicators: { "ct-lap": { ...SET_UP, types: "[loai-2]" } },
      units: [...listYes(4), ["loai-2", "khoi-1", "da_lap: không, da_hop: có"]],
    }),
    withhold: (withheld) => ({ ...withheld, indicators: new Set() }),
    leak: `${DAY}: ct-lap: có đơn vị chưa đạt`,
  },
  {
    what: "mảng nêu đơn vị chậm của chỉ tiêu đã ẩn",
    root: writeSmall({
      fields: YES,
      indicators: { "ct-lap": { ...SET_UP, types: "[loai-2]" }, "ct-hop": MET },
      units: [...listYes(4), ["loai-2", "khoi-1", "da_lap: không, da_hop: có"]],
    }),
    withhold: (withheld) => ({ ...withheld, strands: new Set() }),
    leak: `${DAY}: ct-lap: có đơn vị chưa đạt`,
  },
  {
    what: "số có của một trường cho ra kết quả của chỉ tiêu đã ẩn",
    root: writeSmall({
      fields: YES,
      indicators: { "ct-lap": SET_UP },
      units: Array.from({ length: 3 }, () => ["loai-1", "khoi-1", "da_lap: không, da_hop: có"]),
      asked: ["da_lap.tong"],
    }),
    withhold: (withheld) => ({ ...withheld, totals: new Set() }),
    leak: `${DAY}: ct-lap: không đơn vị nào đạt`,
  },
  {
    what: "số đơn vị có số liệu của một trường ít đơn vị báo cáo",
    root: writeSmall({
      fields: [
        SHARE,
        { id: "da_lap", kind: "co-khong", visibility: "tong-hop", types: "[loai-2]" },
      ],
      indicators: { "ct-lap": { ...SET_UP, types: "[loai-2]" } },
      units: [
        ...Array.from({ length: 4 }, () => ["loai-1", "khoi-3", "cap_uy: 9"] as const),
        ["loai-2", "khoi-1", "cap_uy: 9"],
      ],
      asked: ["da_lap.so_don_vi", "da_lap.tong"],
    }),
    withhold: (withheld) => ({ ...withheld, reporting: new Set() }),
    leak: `${DAY}: ct-lap: số đơn vị chưa có số liệu`,
  },
  {
    what: "số đơn vị chưa gửi trừ đơn vị của loại khác",
    root: writeSmall({
      fields: YES,
      indicators: {
        "ct-lap": { ...SET_UP, types: "[loai-1]" },
        "ct-hop": { ...MET, types: "[loai-2]" },
      },
      units: [...listYes(4), ["loai-2", "khoi-1", ""], ["loai-2", "khoi-1", ""]],
      asked: ["don_vi.da_bao_cao"],
    }),
    withhold: (withheld) => ({ ...withheld, hasSilent: false }),
    leak: `${DAY}: ct-hop: số đơn vị chưa có số liệu`,
  },
  {
    what: "phần việc chưa đến hạn cho biết đơn vị nào chưa có số liệu",
    root: writeSmall({
      fields: YES,
      indicators: {
        "ct-lap": { ...SET_UP, strand: "mang-hai", types: "[loai-2]" },
        "ct-hop": { ...MET, rule: `${MET.rule}\n    han: 31/12/2021`, types: "[loai-1]" },
      },
      units: [
        ...Array.from({ length: 4 }, () => ["loai-1", "khoi-3", HALF] as const),
        ["loai-2", "khoi-1", "cap_uy: 9"],
      ],
    }),
    withhold: (withheld) => ({ ...withheld, strands: new Set() }),
    leak: `${DAY}: ct-lap: số đơn vị chưa có số liệu`,
  },
  {
    what: "đơn vị chưa triển khai, trong khi phần việc được nêu chưa đến hạn",
    root: writeSmall({
      fields: YES,
      indicators: {
        "ct-lap": { ...SET_UP, strand: "mang-hai", types: "[loai-2]" },
        "ct-hop": { rule: `${MET.rule}\n    han: 31/12/2021`, strand: "mang-mot" },
      },
      units: ["loai-1", "loai-2"].flatMap((type) =>
        Array.from({ length: 3 }, () => [type, "khoi-1", NOTHING] as const),
      ),
    }),
    withhold: (withheld) => ({ ...withheld, hasStates: false }),
    leak: `${DAY}: ct-lap: không đơn vị nào đạt`,
  },
  {
    what: "phần việc nào cũng thiếu số liệu của mọi đơn vị, mỗi đơn vị thiếu một khác",
    root: writeSmall({
      fields: YES,
      indicators: {
        "ct-lap": SET_UP,
        "ct-hop": { ...MET, strand: "mang-mot" },
        "ct-lap-hai": { ...SET_UP, strand: "mang-hai" },
        "ct-hop-hai": MET,
      },
      units: ["da_lap: có", "da_hop: có"].flatMap((values) =>
        Array.from({ length: 3 }, () => ["loai-1", "khoi-1", values] as const),
      ),
    }),
    withhold: (withheld) => ({ ...withheld, strands: new Set() }),
    leak: `${DAY}: khối khoi-1: đơn vị nào cũng chậm`,
  },
  {
    what: "số đơn vị được hỏi tiếp cho biết bao nhiêu đơn vị trả lời có",
    root: writeSmall({
      fields: [
        ...YES.slice(0, 2),
        {
          id: "da_hop",
          kind: "co-khong",
          visibility: "tong-hop",
          more: "dieu_kien: { truong: da_lap, la: [có] }",
        },
      ],
      indicators: { "ct-lap": SET_UP, "ct-hop": MET },
      units: Array.from({ length: 4 }, () => ["loai-1", "khoi-1", "da_lap: không"] as const),
    }),
    withhold: (withheld) => ({ ...withheld, indicators: new Set(["ct-lap"]) }),
    leak: `${DAY}: ct-lap: không đơn vị nào đạt`,
  },
  {
    what: "khối của đơn vị chưa đạt chia đôi các khối cộng chung",
    root: writeSmall({
      fields: YES,
      indicators: {
        "ct-lap": { ...SET_UP, strand: "mang-hai" },
        "ct-hop": MET,
        "ct-so": { rule: AT_LEAST, strand: "mang-mot" },
      },
      units: [
        ["loai-1", "khoi-1", ""],
        ...Array.from({ length: 3 }, () => ["loai-1", "khoi-2", HALF] as const),
        ...Array.from({ length: 3 }, () => ["loai-1", "khoi-3", WHOLE] as const),
        ["loai-1", "khoi-3", HALF],
      ],
      asked: ["ct-hop.khoi_chua_dat"],
    }),
    withhold: (withheld) => ({ ...withheld, placeless: new Set() }),
    leak: `${DAY}: khối khoi-1: đơn vị nào cũng chậm`,
  },
];

function listYes(count: number): readonly (readonly [string, string, string])[] {
  return Array.from({ length: count }, () => ["loai-1", "khoi-3", "da_lap: có, da_hop: có"]);
}

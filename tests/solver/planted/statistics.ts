import { nameTold } from "../../../scripts/model/judgement/told-piece.ts";
import { DAY, writeSmall, type PlantedField, type Small } from "./root.ts";
import type { Planted } from "./planted.ts";

const SIZE: PlantedField = { id: "cap_uy", kind: "so-dem", visibility: "tong-hop" };
const SET_UP: PlantedField = { id: "da_lap", kind: "co-khong", visibility: "tong-hop" };
const SHARE = "tu_so: nu\n    mau_so: cap_uy\n    ten_mau_so: cấp ủy\n    so_sanh: toi-thieu";
const OTHER_TYPE: Small["units"] = [
  ["loai-1", "khoi-1", "cap_uy: 12"],
  ["loai-1", "khoi-1", "cap_uy: 15"],
  ["loai-1", "khoi-1", "cap_uy: 11"],
  ["loai-2", "khoi-1", "cap_uy: 3"],
];

/** Three units in one block, and a small one beside it. */
const BESIDE: Small["units"] = [
  ["loai-1", "khoi-1", "cap_uy: 12"],
  ["loai-1", "khoi-1", "cap_uy: 15"],
  ["loai-1", "khoi-1", "cap_uy: 11"],
  ["loai-1", "khoi-2", "cap_uy: 3"],
];

/** Each row takes one thing back that is hidden because of a statistic. */
export const PLANTED_STATISTICS: readonly Planted[] = [
  {
    what: "trung bình nhân số đơn vị ra tổng",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      statistics: { "binh-quan": { rule: "tinh: trung_binh\n    truong: cap_uy" } },
      units: [1, 1, 2].map((size) => ["loai-1", "khoi-1", `cap_uy: ${size}`]),
    }),
    withhold: (withheld) => ({ ...withheld, statistics: new Set() }),
    leak: `${DAY}: cap_uy của mọi đơn vị`,
  },
  {
    what: "tổng chung trừ số liệu của loại khác",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      statistics: { "tong-mot": { rule: "tinh: cong\n    truong: cap_uy", types: "[loai-1]" } },
      asked: ["cap_uy.tong"],
      units: OTHER_TYPE,
    }),
    withhold: (withheld) => ({ ...withheld, totals: new Set(), statistics: new Set() }),
    leak: `${DAY}: cap_uy của don-vi-4`,
  },
  {
    what: "hai số liệu của cùng một trường trừ nhau",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      statistics: {
        "tong-chung": { rule: "tinh: cong\n    truong: cap_uy" },
        "binh-quan-mot": { rule: "tinh: trung_binh\n    truong: cap_uy", types: "[loai-1]" },
      },
      units: OTHER_TYPE,
    }),
    withhold: (withheld) => ({ ...withheld, statistics: new Set() }),
    leak: `${DAY}: cap_uy của don-vi-4`,
  },
  {
    what: "đếm câu trả lời không thì biết có bao nhiêu câu trả lời có",
    root: writeSmall({
      fields: [SIZE, SET_UP],
      indicators: { "ct-lap": { rule: "kieu: co-khong\n    truong: da_lap", strand: "mang-mot" } },
      statistics: { "chua-lap": { rule: "tinh: dem\n    truong: da_lap\n    la: [không]" } },
      units: [9, 8, 7].map((size) => ["loai-1", "khoi-1", `cap_uy: ${size}, da_lap: không`]),
    }),
    withhold: (withheld) => ({ ...withheld, statistics: new Set(), reckoned: new Set() }),
    leak: `${DAY}: ct-lap: không đơn vị nào đạt`,
  },
  {
    what: "số đơn vị ở trong mức bằng số đơn vị đạt đã ẩn",
    root: writeSmall({
      fields: [SIZE, { id: "nu", kind: "so-dem", visibility: "tong-hop" }],
      indicators: {
        "ct-nu": { rule: `kieu: ty-le\n    ${SHARE}\n    nguong: 50%`, strand: "mang-mot" },
      },
      statistics: { "tk-nu": { rule: `tinh: ty_le\n    ${SHARE}\n    muc: 50%` } },
      units: [6, 7, 8].map((women) => ["loai-1", "khoi-1", `cap_uy: 20, nu: ${women}`]),
    }),
    withhold: (withheld) => ({ ...withheld, reached: new Set() }),
    leak: `${DAY}: ct-nu: không đơn vị nào đạt`,
  },
  {
    what: "tổng chung trừ số của một khối nêu trong lời văn",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      asked: ["cap_uy.tong", "cap_uy.khoi.khoi-1.tong"],
      units: BESIDE,
    }),
    withhold: (withheld) => ({
      ...withheld,
      totals: new Set(),
      toldParts: new Set([nameTold({ part: "khoi.khoi-1", subject: "cap_uy", what: "value" })]),
    }),
    leak: `${DAY}: cap_uy của don-vi-4`,
  },
  {
    what: "tỷ lệ cao nhất của đơn vị có một số đã ẩn ở trang của nó",
    root: writeSmall({
      fields: [
        { ...SIZE, visibility: "don-vi" },
        { id: "nu", kind: "so-dem", visibility: "don-vi" },
      ],
      indicators: {},
      statistics: {
        "tk-nu": {
          rule: "tinh: ty_le\n    tu_so: nu\n    mau_so: cap_uy\n    ten_mau_so: cấp ủy\n    neu_ten_tot: có",
        },
      },
      units: [
        ["cap_uy: 20, nu: 3"],
        ["cap_uy: 200, nu: 10"],
        ["cap_uy: 150, nu: 9"],
        ["cap_uy: 170, nu: 4"],
        ["cap_uy: 190, nu: 8"],
      ].map(([values = ""]) => ["loai-1", "khoi-1", values]),
      asked: ["tk-nu.cao_nhat", "tk-nu.ten_cao_nhat"],
    }),
    withhold: (withheld) => ({
      ...withheld,
      toldParts: new Set([nameTold({ part: "", subject: "tk-nu", what: "best" })]),
    }),
    leak: `${DAY}: nu của don-vi-1`,
  },
];

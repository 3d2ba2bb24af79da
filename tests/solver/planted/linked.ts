import { DAY, writeSmall, type PlantedField, type Small } from "./root.ts";
import type { Planted } from "./planted.ts";

const SIZE: PlantedField = { id: "cap_uy", kind: "so-dem", visibility: "tong-hop" };
const ONE_SILENT: Small["units"] = [
  ["loai-1", "khoi-1", "cap_uy: 12"],
  ["loai-1", "khoi-1", "cap_uy: 15"],
  ["loai-1", "khoi-1", "cap_uy: 11"],
  ["loai-2", "khoi-1", ""],
];

/** Each row takes one thing back that is hidden because of what the issuer itself reports. */
export const PLANTED_LINKED: readonly Planted[] = [
  {
    what: "số chung trừ số cộng là số của đơn vị chưa gửi",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      units: ONE_SILENT,
      asked: ["cap_uy.chung", "cap_uy.tong"],
      level: { cap_uy: 47 },
    }),
    withhold: (withheld) => ({ ...withheld, totals: new Set(), level: new Set() }),
    leak: `${DAY}: cap_uy của ít đơn vị chưa gửi`,
  },
  {
    what: "số chung bằng số cộng đã ẩn",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      units: [1, 1, 2].map((size) => ["loai-1", "khoi-1", `cap_uy: ${size}`]),
      asked: ["cap_uy.chung"],
      level: { cap_uy: 4 },
    }),
    withhold: (withheld) => ({ ...withheld, level: new Set() }),
    leak: `${DAY}: cap_uy của mọi đơn vị`,
  },
  {
    what: "số chung trừ số liệu thống kê của loại khác",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      statistics: { "tong-mot": { rule: "tinh: cong\n    truong: cap_uy", types: "[loai-1]" } },
      units: [...ONE_SILENT.slice(0, 3), ["loai-2", "khoi-1", "cap_uy: 3"]],
      level: { cap_uy: 41 },
    }),
    withhold: (withheld) => ({ ...withheld, statistics: new Set(), level: new Set() }),
    leak: `${DAY}: cap_uy của don-vi-4`,
  },
];

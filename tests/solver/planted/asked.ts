import type { Planted } from "./planted.ts";
import { DAY, writeSmall } from "./root.ts";

/** Each row takes one thing back that is hidden because an answer decides who is asked. */
export const PLANTED_ASKED: readonly Planted[] = [
  {
    what: "số đơn vị trả lời câu chỉ hỏi ai nói không",
    root: writeSmall({
      fields: [
        { id: "cap_uy", kind: "so-dem", visibility: "tong-hop" },
        { id: "da_lap", kind: "co-khong", visibility: "tong-hop" },
        {
          id: "nu",
          kind: "so-dem",
          visibility: "tong-hop",
          more: "dieu_kien: { truong: da_lap, la: [không] }",
        },
      ],
      indicators: { "ct-lap": { rule: "kieu: co-khong\n    truong: da_lap", strand: "mang-mot" } },
      units: Array.from({ length: 4 }, () => ["loai-1", "khoi-1", "da_lap: không, nu: 9"]),
      asked: ["nu.so_don_vi"],
    }),
    withhold: (withheld) => ({ ...withheld, reporting: new Set() }),
    leak: `${DAY}: ct-lap: không đơn vị nào đạt`,
  },
];

import { DAY, writeSmall } from "./root.ts";
import { writeRandomRoot, type RootTexts } from "../random/root.ts";
import type { Planted } from "./planted.ts";

const SIZE = { id: "cap_uy", kind: "so-dem", visibility: "tong-hop" } as const;

/** Each row takes one thing back that is hidden because others have told figures, or of what the issuer itself reports. */
export const PLANTED_KNOWN: readonly Planted[] = [
  {
    what: "tổng trừ số của các đơn vị mà báo đã đăng",
    root: writeSmall({
      fields: [SIZE],
      indicators: {},
      units: [12, 15, 11]
        .map((count) => ["loai-1", "khoi-1", toKnown(count)] as const)
        .concat([["loai-1", "khoi-1", "cap_uy: 7"]]),
      asked: ["cap_uy.tong"],
    }),
    withhold: (withheld) => ({ ...withheld, totals: new Set() }),
    leak: `${DAY}: cap_uy của ít đơn vị khác`,
  },
  {
    what: "tổng trừ số liệu của loại kia và số đã đăng",
    root: withoutFew(
      writeSmall({
        fields: [SIZE],
        indicators: {},
        statistics: { "tong-hai": { rule: "tinh: cong\n    truong: cap_uy", types: "[loai-2]" } },
        units: [
          ["loai-1", "khoi-1", toKnown(12)],
          ["loai-1", "khoi-1", "cap_uy: 4"],
          ["loai-2", "khoi-1", toKnown(20)],
          ["loai-2", "khoi-1", "cap_uy: 30"],
        ],
        asked: ["cap_uy.tong"],
      }),
    ),
    withhold: (withheld) => ({ ...withheld, totals: new Set(), statistics: new Set() }),
    leak: `${DAY}: cap_uy của don-vi-2`,
  },
  {
    what: "số liệu chung quá nhỏ",
    root: writeRandomRoot(2),
    withhold: (withheld) => ({ ...withheld, level: new Set() }),
    leak: "2021-02-15: chung_nam",
  },
];

/** Only small figures are hidden, however few units they are of. */
function withoutFew({ asked, files }: RootTexts): RootTexts {
  const hidden = files.map(({ file, text }) => ({
    file,
    text: text.replace("don_vi_duoi: 3", "don_vi_duoi: 0"),
  }));
  return { asked, files: hidden };
}

function toKnown(count: number): string {
  return `cap_uy: { gia_tri: ${count}, da_cong_bo: có, nguon: Báo tỉnh }`;
}

import { describe, expect, test } from "vitest";
import { HAN_CHE, MO_DAU, sampleDataset, XA_A, type Change } from "../../../tests/samples/root.ts";
import { evaluatePeriod } from "../evaluate-period.ts";
import { findContradictions } from "./find-contradictions.ts";

function codesOf(...changes: readonly Change[]): readonly string[] {
  const dataset = sampleDataset(...changes);
  return dataset.periods.flatMap((period) =>
    findContradictions(dataset, period, evaluatePeriod(dataset, period).evaluation).map(
      ({ code, found }) => `${code}: ${found}`,
    ),
  );
}

const ENOUGH_WOMEN: Change = [
  XA_A,
  "cap_uy_nu: 2\n  cap_uy_nam: 13",
  "cap_uy_nu: 3\n  cap_uy_nam: 12",
];
const CLAIM_ALL: Change = [
  HAN_CHE,
  "[nu-cap-uy]",
  "[nu-cap-uy, lap-ban-chi-dao, bao-cao-chinh-tri]",
];
const RESOLVED: Change = [HAN_CHE, "dang-khac-phuc", "da-khac-phuc"];
/** The day that is judged is of something done, after the last day. */
const DONE_LATE: readonly Change[] = [
  [
    "data/bieu-mau.yaml",
    "moc: da-lam\n    loai_don_vi: tat-ca\n    bat_buoc: không\n",
    "moc: da-lam\n    loai_don_vi: tat-ca\n    bat_buoc: không\n    cong_khai: tong-hop\n",
  ],
  ["data/chi-tieu.yaml", "truong: ngay_dai_hoi", "truong: ngay_thanh_lap"],
  ["data/chi-tieu.yaml", "nguong: 30/6/2020", "nguong: 01/01/1990"],
];
const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";

describe("words and figures of a period agree", () => {
  test.each([
    ["every shortfall is claimed", [CLAIM_ALL], []],
    [
      "no shortcoming claims a shortfall",
      [],
      ["shortfall-unclaimed: Hoàn chỉnh báo cáo chính trị", "shortfall-unclaimed: Lập Ban Chỉ đạo"],
    ],
    ["one of several indicators is still missed", [CLAIM_ALL, ENOUGH_WOMEN], []],
    [
      "a claim has lost its shortfall",
      [ENOUGH_WOMEN],
      [
        "claim-without-shortfall: Cơ cấu cấp ủy",
        "shortfall-unclaimed: Hoàn chỉnh báo cáo chính trị",
        "shortfall-unclaimed: Lập Ban Chỉ đạo",
      ],
    ],
    [
      "a resolved claim needs no shortfall",
      [ENOUGH_WOMEN, RESOLVED],
      ["shortfall-unclaimed: Hoàn chỉnh báo cáo chính trị", "shortfall-unclaimed: Lập Ban Chỉ đạo"],
    ],
    [
      "a shortcoming is not resolved while a unit misses its indicator",
      [CLAIM_ALL, RESOLVED],
      ["resolved-with-shortfall: Cơ cấu cấp ủy"],
    ],
    [
      "a shortcoming may be resolved where a unit has done late what it missed",
      [...DONE_LATE, [HAN_CHE, "[nu-cap-uy]", "[ngay-to-chuc]"], RESOLVED],
      [
        "shortfall-unclaimed: Hoàn chỉnh báo cáo chính trị",
        "shortfall-unclaimed: Lập Ban Chỉ đạo",
        "shortfall-unclaimed: Tỷ lệ nữ cấp ủy viên",
      ],
    ],
    [
      "a claim without indicators claims no shortfall",
      [
        [HAN_CHE, "chi_tieu: [nu-cap-uy]\n", ""],
        [HAN_CHE, "{{ nay.cau_chua_dat }}", "còn hạn chế"],
      ],
      [
        "shortfall-unclaimed: Hoàn chỉnh báo cáo chính trị",
        "shortfall-unclaimed: Lập Ban Chỉ đạo",
        "shortfall-unclaimed: Tỷ lệ nữ cấp ủy viên",
      ],
    ],
    [
      "a deadline is over",
      [CLAIM_ALL, [HAN_CHE, "30/4/2020", "09/4/2020"]],
      ["deadline-passed: Cơ cấu cấp ủy"],
    ],
    [
      "a deadline is today",
      [CLAIM_ALL, [HAN_CHE, "30/4/2020", "10/4/2020"], [GIAI_PHAP, "30/4/2020", "10/4/2020"]],
      [],
    ],
    [
      "the deadline of what is resolved does not matter",
      [ENOUGH_WOMEN, RESOLVED, [HAN_CHE, "30/4/2020", "09/4/2020"]],
      ["shortfall-unclaimed: Hoàn chỉnh báo cáo chính trị", "shortfall-unclaimed: Lập Ban Chỉ đạo"],
    ],
    [
      "the deadline of a solution is over",
      [CLAIM_ALL, [GIAI_PHAP, "30/4/2020", "09/4/2020"]],
      ["deadline-passed: Rà soát nhân sự"],
    ],
  ] as const)("%s", (_what, changes, found) => {
    expect(codesOf(...changes)).toEqual(found);
  });

  test("a period without a report has no contradictions", () => {
    const prose = [
      MO_DAU,
      HAN_CHE,
      GIAI_PHAP,
      "content/2020-04-10/tinh-hinh.md",
      "content/2020-04-10/ket-qua/01-van-kien.md",
    ];
    expect(codesOf(...prose.map((file): Change => [file, null]))).toEqual([]);
  });
});

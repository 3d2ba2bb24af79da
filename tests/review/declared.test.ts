import { describe, expect, test } from "vitest";
import { HAN_CHE, XA_A, type Change } from "../samples/root.ts";
import { LONG_NOTE } from "../samples/faults/review.ts";
import { reviewChanged } from "./named-root.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const GIAI_PHAP = "content/2020-04-10/giai-phap/01-ra-soat.md";
const TRANG = "content/trang/gioi-thieu.md";
const codesOf = (...changes: readonly Change[]) => reviewChanged(changes).map(({ code }) => code);

/** The shortcoming names a unit, and says so. */
const name = (unit: string, words: string): readonly Change[] => [
  [HAN_CHE, "khac-phuc\n", `khac-phuc\nneu_ten: [${unit}]\n`],
  [HAN_CHE, "Sau khi", `Ở ${words}, sau khi`],
];
const clear = (id: string): Change => [
  CHI_TIEU,
  `id: ${id}\n    ten:`,
  `id: ${id}\n    neu_ten_don_vi: có\n    ten:`,
];
const bindStrand: Change = [HAN_CHE, "giai_phap:", "mang: [van-kien]\ngiai_phap:"];
const clearStrand: Change = [CHI_TIEU, "31/3/2020 }", "31/3/2020, neu_ten_don_vi: có }"];

describe("khai tên một đơn vị trong một hạn chế", () => {
  test.each<readonly [what: string, changes: readonly Change[], codes: readonly string[]]>([
    [
      "chưa đạt chính chỉ tiêu ấy: lỗi, và nhắc đọc lại",
      name("xa-a", "xã A"),
      ["name-pair-uncleared", "name-of-failing"],
    ],
    [
      "chưa đạt chỉ tiêu ấy, mà được phép nêu: chỉ nhắc đọc lại",
      [...name("xa-a", "xã A"), clear("nu-cap-uy")],
      ["name-of-failing"],
    ],
    [
      "được phép nêu ở chỉ tiêu khác: vẫn là lỗi",
      [...name("xa-a", "xã A"), clear("lap-ban-chi-dao")],
      ["name-pair-uncleared", "name-of-failing"],
    ],
    [
      "đạt chỉ tiêu ấy, chưa đạt điều khác: chỉ nhắc đọc lại",
      name("phuong-b", "phường B"),
      ["name-of-failing"],
    ],
    [
      "chậm ở mảng gắn với mục: lỗi",
      [...name("phuong-b", "phường B"), bindStrand],
      ["name-pair-uncleared", "name-of-failing"],
    ],
    [
      "chậm ở mảng gắn với mục, mà được phép nêu: chỉ nhắc đọc lại",
      [...name("phuong-b", "phường B"), bindStrand, clearStrand],
      ["name-of-failing"],
    ],
    ["chưa gửi báo cáo: nhắc đọc lại", name("chi-bo-c", "Chi bộ C"), ["name-of-failing"]],
    [
      "không thiếu điều gì: không có gì phải nói",
      [
        ...name("xa-a", "xã A"),
        [XA_A, "cap_uy_nu: 2\n  cap_uy_nam: 13", "cap_uy_nu: 3\n  cap_uy_nam: 12"],
      ],
      [],
    ],
  ])("%s", (_what, changes, codes) => {
    expect(codesOf(...changes)).toEqual(codes);
  });
});

describe("khai lời đã soát", () => {
  const said = (file: string): Change =>
    file === TRANG
      ? [file, "Trang của", "Liệt sĩ sinh năm 1930. Trang của"]
      : [file, "Rà soát, bổ", "Noi gương liệt sĩ sinh năm 1930, bổ"];
  const reviewed = (file: string, text = "sinh năm 1930"): Change => [
    file,
    "\n---\n",
    `\nda_soat:\n  - { noi_dung: ${text}, ly_do: Liệt sĩ, nguoi: Bí thư }\n---\n`,
  ];

  test.each([GIAI_PHAP, TRANG])("%s: đúng lời ấy thì không bị báo nữa", (file) => {
    expect(codesOf(said(file))).toEqual(["personal-data"]);
    expect(codesOf(said(file), reviewed(file))).toEqual([]);
  });

  test("chỉ trong tệp ấy, và chỉ lời ấy", () => {
    expect(codesOf(said(GIAI_PHAP), said(TRANG), reviewed(GIAI_PHAP))).toEqual(["personal-data"]);
    expect(codesOf(said(GIAI_PHAP), reviewed(GIAI_PHAP, "sinh năm 1931"))).toEqual([
      "personal-data",
      "review-idle",
    ]);
  });

  test("không cho phép nêu tên đơn vị, chép nội dung nội bộ", () => {
    const change: Change = [GIAI_PHAP, "Rà soát, bổ", `Noi gương xã A, ${LONG_NOTE}, bổ`];
    expect(
      codesOf([XA_A, "GHI-CHU-DON-VI", LONG_NOTE], change, reviewed(GIAI_PHAP, "xã A")),
    ).toEqual(["name-undeclared", "copied-internal"]);
  });
});

test("một lời ngắn trong ngoặc đơn mà ghi chú nội bộ cũng có thì không phải là chép", () => {
  expect(codesOf([GIAI_PHAP, "Rà soát, bổ", "Rà soát (GHI-CHU-DON-VI), bổ"])).toEqual([]);
});

test("chỗ điền tên đơn vị điểm không vào được hạn chế mà một đơn vị điểm mắc", () => {
  const change: Change = [HAN_CHE, "Sau khi", "Ở {{ don_vi.ten_diem }}, sau khi"];
  expect(codesOf(change)).toEqual(["name-pair-uncleared"]);
  expect(codesOf(change, clear("nu-cap-uy"))).toEqual([]);
});

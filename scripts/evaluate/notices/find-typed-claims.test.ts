import { expect, test } from "vitest";
import { claimsOf } from "../../../tests/samples/faults/claims.ts";
import { DECIMAL, DECIMAL_STATISTICS } from "../../../tests/samples/decimal.ts";
import { BENCHMARK, STATISTICS } from "../../../tests/samples/statistics.ts";
import { HAN_CHE, PHUONG_B, type Change } from "../../../tests/samples/root.ts";

const KET_QUA = "content/2020-04-10/ket-qua/01-van-kien.md";
const SENTENCE = "Các đơn vị {{ bao-cao-chinh-tri.dat | muc_do_hoan_thanh }} báo cáo chính trị.";
const SHORTFALL = "Sau khi rà soát, {{ nay.cau_chua_dat }}.";

/** Of three units one meets the indicator of the achievement, one misses it, one is silent. */
const achieve = (words: string): Change => [KET_QUA, SENTENCE, words];
/** Of two units one meets the indicator of the shortcoming (from 15 %), one misses it. */
const lack = (words: string): Change => [HAN_CHE, SHORTFALL, words];

test.each<readonly [string, Change, readonly string[]]>([
  ["words from a placeholder", achieve(SENTENCE), []],
  ["the word that the figures give", achieve("việc này đang được triển khai."), []],
  [
    "finished, though the work is not",
    achieve("Báo cáo ĐÃ HOÀN THÀNH."),
    ["words-differ: đã hoàn thành"],
  ],
  [
    "nearly finished is not taken for finished",
    achieve("cơ bản đã hoàn thành."),
    ["words-differ: cơ bản đã hoàn thành"],
  ],
  [
    "all units, though one of three has done it",
    achieve("tất cả các đơn vị đã duyệt."),
    ["words-differ: tất cả các"],
  ],
  [
    "most of a named type",
    achieve("hầu hết các đảng bộ xã đã duyệt."),
    ["words-differ: hầu hết các"],
  ],
  ["all of something else", achieve("tất cả các mặt công tác."), []],
  ["«một số» claims nothing", achieve("một số đơn vị đã duyệt."), []],
  ["the words within a longer word", achieve("việc đã hoàn thànhx."), []],
  ["the lowest step of a shortcoming", lack("còn một số đảng bộ xã chưa đạt."), []],
  ["all of a shortcoming", lack("tất cả các đơn vị chưa đạt."), ["words-differ: tất cả các"]],
  ["a share by hand", achieve("đạt 33,3%."), ["figure-typed: 33,3%"]],
  ["a fraction of units", achieve("có 1/3 đơn vị đã duyệt."), ["figure-typed: 1/3 đơn vị"]],
  ["a count of what the field counts", lack("có 5 người là nữ."), ["figure-typed: 5 người"]],
  ["the threshold of the indicator itself", lack("chưa bảo đảm từ 15% trở lên."), []],
  ["another share than the threshold", lack("mới có 14% là nữ."), ["figure-typed: 14%"]],
  ["a date", achieve("từ ngày 15/4/2020 đến 20/5 năm 2020."), []],
  ["a document number", achieve("theo Chỉ thị số 35-CT/TW và Thông báo 403-TB/TXU."), []],
  ["a process of 5 steps and a term", achieve("quy trình 5 bước, nhiệm kỳ 2020 – 2025."), []],
  ["an age, and years of work", lack("dưới 35 tuổi, 5 năm công tác, lần 2."), []],
])("%s", (_what, change, expected) => {
  expect(claimsOf(change).map(({ code, found }) => `${code}: ${found}`)).toEqual(expected);
});

test.each([
  ["tất cả các đảng bộ xã, phường chưa đạt.", "«cả hai»"],
  ["hầu hết các đảng bộ xã, phường chưa đạt.", "«cả hai»"],
])("of two units the message tells the word that a placeholder prints: %s", (words, allowed) => {
  const both: Change = [
    PHUONG_B,
    "cap_uy_nu: 3\n  cap_uy_nam: 17",
    "cap_uy_nu: 2\n  cap_uy_nam: 18",
  ];
  expect(claimsOf(both, lack(words)).map((one) => one.allowed)).toEqual([allowed]);
});

test("the level of a statistic of the item may be typed", () => {
  const claimsAbout = (words: string) =>
    claimsOf(
      STATISTICS,
      BENCHMARK,
      [KET_QUA, "[bao-cao-chinh-tri]", "[nu-trung-cu]"],
      achieve(words),
    ).map(({ found }) => found);
  expect(claimsAbout("một đơn vị từ 14% trở lên.")).toEqual([]);
  expect(claimsAbout("một đơn vị từ 15% trở lên.")).toEqual(["15%"]);
});

test("the hint suggests the placeholder that gives the typed number", () => {
  const both: Change = [KET_QUA, "[bao-cao-chinh-tri]", "[bao-cao-chinh-tri, dang-vien-dai-bieu]"];
  const [typed] = claimsOf(both, [KET_QUA, SENTENCE, "có 2 đơn vị."]);
  expect(typed?.hint).toBe("thay bằng chỗ điền: {{ dang-vien-dai-bieu.dat | kem_ten }}");
});

test.each<readonly [string, Change, string | undefined]>([
  ["a count of those that meet it", achieve("có 1 đơn vị."), "bao-cao-chinh-tri.dat | kem_ten"],
  ["how many units there are", achieve("có 3 đơn vị."), "bao-cao-chinh-tri.ap_dung | kem_ten"],
  ["how many units have sent figures", achieve("trong 2 đơn vị."), "don_vi.da_bao_cao"],
  ["a fraction", achieve("có 1/3 đơn vị."), "bao-cao-chinh-tri.dat | kem_ten"],
  ["the share of all units", lack("mới có 14,3% là nữ."), "nu-cap-uy.ty_le"],
  ["the rounded share", lack("mới có 14% là nữ."), "nu-cap-uy.ty_le"],
  ["a total", lack("có 35 người."), "cap_uy_tong.tong"],
  ["a total that a public text may not tell", lack("có 30 người."), undefined],
  ["no figure at all", lack("có 77 người."), undefined],
  ["a share of no indicator", achieve("đạt 33,3%."), undefined],
])("the hint for a typed figure names the one of equal value: %s", (_what, change, placeholder) => {
  expect(claimsOf(change).map(({ hint }) => hint)).toEqual([
    placeholder === undefined
      ? "không chỗ điền nào cho ra số này; xem lại số"
      : `thay bằng chỗ điền: {{ ${placeholder} }}`,
  ]);
});

test.each([
  ["12,57 ha", "thay bằng chỗ điền: {{ tong-dien-tich.gia_tri }}"],
  ["6,285 ha", "thay bằng chỗ điền: {{ dien-tich-binh-quan.gia_tri }}"],
  ["1257 ha", "không chỗ điền nào cho ra số này; xem lại số"],
])("a decimal number is compared as it is printed: %s", (typed, hint) => {
  const named: Change = [
    KET_QUA,
    "[bao-cao-chinh-tri]",
    "[bao-cao-chinh-tri, tong-dien-tich, dien-tich-binh-quan]",
  ];
  const changes = [...DECIMAL, DECIMAL_STATISTICS, named, achieve(`trụ sở rộng ${typed}.`)];
  expect(claimsOf(...changes).map((one) => one.hint)).toEqual([hint]);
});

import { expect, test } from "vitest";
import { sampleDataset, sentencesOf, type Change } from "../../../../tests/samples/root.ts";
import { STATISTICS } from "../../../../tests/samples/statistics.ts";
import { claimsOf } from "../../../../tests/samples/faults/claims.ts";
import { toSentence } from "../../sentences/problems.ts";

const CHI_TIEU = "data/chi-tieu.yaml";
const KET_QUA = "content/2020-04-10/ket-qua/01-van-kien.md";

const change = (from: string, to: string): Change => [CHI_TIEU, from, to];

test("a statistic is read with its kind, its decimals and its condition", () => {
  const { statistics, indicators } = sampleDataset(STATISTICS);
  expect(statistics.map(({ id, reckoning }) => [id, reckoning])).toEqual([
    ["tong-cap-uy", { kind: "sum", field: "cap_uy_tong" }],
    [
      "nu-trung-cu",
      {
        kind: "share",
        partField: "cap_uy_nu",
        wholeField: "cap_uy_tong",
        wholeName: "số cấp ủy viên trúng cử",
        decimals: 2,
      },
    ],
    ["dang-vien-binh-quan", { kind: "mean", field: "so_dang_vien", decimals: 1 }],
    ["dai-hoi-dai-bieu", { kind: "tally", field: "hinh_thuc", answers: ["dai-bieu"] }],
  ]);
  expect(indicators.map(({ id }) => id)).not.toContain("tong-cap-uy");
});

test.each<[string, Change, string]>([
  [
    "a tally of numbers",
    change("    tinh: dem\n    truong: hinh_thuc", "    tinh: dem\n    truong: so_dang_vien"),
    "data/chi-tieu.yaml:111:13: trường «so_dang_vien» có kiểu so-dem, ở đây cần kiểu co-khong, lua-chon.",
  ],
  [
    "a tally of an unknown answer",
    change("la: [dai-bieu]\n    loai", "la: [truc-tuyen]\n    loai"),
    "data/chi-tieu.yaml:112:10: «truc-tuyen» không có trong các giá trị được nhận: dai-bieu, dang-vien.",
  ],
  [
    "a tally without answers",
    change("    la: [dai-bieu]\n    loai", "    loai"),
    "data/chi-tieu.yaml:108:5: thiếu khóa «la» trong «chi_tieu[9]»; thêm dòng «la: …».",
  ],
  [
    "too many decimals",
    change("so_le: 2", "so_le: 5"),
    "data/chi-tieu.yaml:101:12: «5» không có trong các giá trị được nhận: 0, 1, 2, 3.",
  ],
  [
    "decimals of a sum",
    change("    truong: cap_uy_tong\n", "    truong: cap_uy_tong\n    so_le: 1\n"),
    "data/chi-tieu.yaml:93:12: khóa «so_le» không dùng với kiểu này; kiểu này dùng: truong, muc, neu_ten_tot; xóa khóa này.",
  ],
  [
    "a level without a comparison",
    change("so_le: 2", "muc: 14%"),
    "data/chi-tieu.yaml:94:5: thiếu khóa «so_sanh» trong «chi_tieu[7]»; thêm dòng «so_sanh: …».",
  ],
  [
    "a comparison without a level",
    change("so_le: 2", "so_sanh: toi-da"),
    "data/chi-tieu.yaml:101:14: khóa «so_sanh» chỉ dùng với chỉ tiêu; mục có «tinh» là số liệu thống kê, không xét đạt hay chưa đạt; xóa khóa này; nếu có mức để xét thì xóa khóa «tinh», ghi «kieu»; chỉ để đếm đơn vị thì ghi «muc», «so_sanh».",
  ],
  [
    "a level above the whole",
    change("so_le: 2", "so_sanh: toi-da\n    muc: 140%"),
    "data/chi-tieu.yaml:102:10: «140%» lớn hơn 100%; tỷ lệ ở đây chỉ từ 0% đến 100%; xem lại số vừa gõ.",
  ],
  [
    "a share as the level of a sum",
    change(
      "    truong: cap_uy_tong\n",
      "    truong: cap_uy_tong\n    so_sanh: toi-da\n    muc: 14%\n",
    ),
    "data/chi-tieu.yaml:94:10: «14%» không phải là số đếm; chỉ nhận số nguyên không âm, như 15 hoặc 1234; ghi số lượng, công cụ tự tính tỷ lệ.",
  ],
  [
    "a level of a tally",
    change("la: [dai-bieu]\n    loai", "la: [dai-bieu]\n    muc: 3\n    so_sanh: toi-da\n    loai"),
    "data/chi-tieu.yaml:113:10: khóa «muc» không dùng với kiểu này; kiểu này dùng: truong, la; xóa khóa này.",
  ],
  [
    "an unknown way",
    change("tinh: cong", "tinh: cog"),
    "data/chi-tieu.yaml:91:11: «cog» không có trong các giá trị được nhận: cong, ty_le, trung_binh, dem; có phải «cong»?",
  ],
  [
    "a field that stays inside",
    change("    truong: cap_uy_tong\n", "    truong: cap_uy_nam\n"),
    "data/bieu-mau.yaml:40:9: trường «cap_uy_nam» không công khai nhưng là căn cứ tính «tong-cap-uy», mà kết quả chung của mục ấy được công khai; đặt «cong_khai: tong-hop» cho trường.",
  ],
  [
    "a type that does not report the field",
    change(
      "cap_uy_tong\n    loai_don_vi: [dang-bo-xa, dang-bo-phuong]\n  - id: nu-trung-cu",
      "cap_uy_tong\n    loai_don_vi: tat-ca\n  - id: nu-trung-cu",
    ),
    "data/chi-tieu.yaml:93:18: mục này áp dụng cho loại đơn vị chi-bo, nhưng biểu mẫu không có trường «cap_uy_tong» cho loại này.",
  ],
  [
    "a clause of what nobody misses",
    [
      KET_QUA,
      "chi_tieu: [bao-cao-chinh-tri]\nghi_chu_noi_bo: GHI-CHU-KET-QUA\n---\n",
      "chi_tieu: [tong-cap-uy]\nghi_chu_noi_bo: GHI-CHU-KET-QUA\n---\n{{ nay.cau_chua_dat }} ",
    ],
    "content/2020-04-10/ket-qua/01-van-kien.md:7:1: chỗ điền số nêu «nay», nhưng không có đối tượng này.",
  ],
  [
    "a clause of the statistic itself",
    [KET_QUA, "---\nCác đơn vị", "---\n{{ tong-cap-uy.cau_chua_dat }} các đơn vị"],
    "content/2020-04-10/ket-qua/01-van-kien.md:7:1: không có giá trị «tong-cap-uy.cau_chua_dat»; các giá trị có thể dùng: gia_tri, ap_dung, so_don_vi, chua_co_so_lieu, thay_doi, cao_nhat, ten_cao_nhat, thap_nhat, ten_thap_nhat.",
  ],
])("%s is told", (_what, fault, sentence) => {
  expect(sentencesOf(STATISTICS, fault)).toEqual([sentence]);
});

test("a result may name statistics, whose typed values get their placeholders", () => {
  const typed = claimsOf(
    STATISTICS,
    [
      KET_QUA,
      "chi_tieu: [bao-cao-chinh-tri]",
      "chi_tieu: [tong-cap-uy, dang-vien-binh-quan, nu-trung-cu, dai-hoi-dai-bieu]",
    ],
    [
      KET_QUA,
      "báo cáo chính trị.\n",
      "báo cáo chính trị; có 35 người, 724 đảng viên, 14,29%, 2 đơn vị.\n",
    ],
  );
  expect(typed.map(toSentence).map((sentence) => sentence.split("; ").at(-1))).toEqual([
    "thay bằng chỗ điền: {{ tong-cap-uy.gia_tri }}.",
    "thay bằng chỗ điền: {{ dang-vien-binh-quan.gia_tri }}.",
    "thay bằng chỗ điền: {{ nu-trung-cu.gia_tri }}.",
    "thay bằng chỗ điền: {{ dai-hoi-dai-bieu.gia_tri | kem_ten }}.",
  ]);
});

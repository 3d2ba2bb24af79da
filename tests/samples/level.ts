import { evaluate } from "../../scripts/evaluate/evaluate.ts";
import { findLevelNotices } from "../../scripts/evaluate/notices/find-level-notices.ts";
import type { Dataset } from "../../scripts/model/dataset.ts";
import type { Problem } from "../../scripts/model/problem.ts";
import type { Change } from "./root.ts";

const FORM = `truong_chung:
  - id: dang_vien_toan_huyen
    ten: Tổng số đảng viên toàn huyện
    kieu: so-dem
    don_vi_tinh: đảng viên
    bat_buoc: có
    cong_khai: tong-hop
    tong_cua: [dang_vien_nu, dang_vien_nam]
  - id: dang_vien_nu
    ten: Đảng viên nữ
    kieu: so-dem
    don_vi_tinh: đảng viên
    bat_buoc: không
    cong_khai: tong-hop
  - id: dang_vien_nam
    ten: Đảng viên nam
    kieu: so-dem
    don_vi_tinh: đảng viên
    bat_buoc: không
    cong_khai: tong-hop
  - id: don_thu
    ten: Số đơn thư
    kieu: so-dem
    don_vi_tinh: đơn
    bat_buoc: không
an_so_nho:
`;
const FIGURES = `nguon: Ban Tổ chức Huyện ủy
so_lieu:
  dang_vien_toan_huyen: 3120
  dang_vien_nu: 1100
  dang_vien_nam: 2020
  don_thu: 17
`;

/** The file of a period in which the issuer itself reports. */
export function levelFile(date: string): string {
  return `data/ky/${date}/so-chung.yaml`;
}

/** The sample root in which the issuer itself reports four figures, one of them for insiders. */
export const LEVEL: readonly Change[] = [
  ["data/bieu-mau.yaml", "an_so_nho:\n", FORM],
  [levelFile("2020-03-05"), FIGURES],
  [levelFile("2020-04-10"), FIGURES],
];

/** Besides, the issuer itself reports the members that units report too. */
export const LINKED: readonly Change[] = [
  ...LEVEL,
  [
    "data/bieu-mau.yaml",
    "an_so_nho:\n",
    "  - { truong: so_dang_vien, cong_khai: tong-hop }\nan_so_nho:\n",
  ],
  [levelFile("2020-04-10"), "  don_thu: 17\n", "  don_thu: 17\n  so_dang_vien: 1500\n"],
];

/** What staff are told of the issuer's own figures, in all periods. */
export function levelNoticesOf(dataset: Dataset): readonly Problem[] {
  return dataset.periods.flatMap((period) =>
    findLevelNotices(dataset, period, evaluate(dataset, period)),
  );
}
const END = "      - Tổ chức đại hội đảng viên\n    neu_ten_don_vi: có\n";

/** A share of two figures of the issuer. */
export const LEVEL_SHARE: Change = [
  "data/chi-tieu.yaml",
  END,
  `${END}  - id: nu-toan-huyen
    ten: Tỷ lệ đảng viên nữ toàn huyện
    tinh: ty_le
    tinh_tu: chung
    tu_so: dang_vien_nu
    mau_so: dang_vien_toan_huyen
    ten_mau_so: tổng số đảng viên toàn huyện
`,
];

/** The issuer's own figures are judged: 1.100 of 3.120 members are women, and 17 letters are too many. */
export const LEVEL_INDICATORS: Change = [
  "data/chi-tieu.yaml",
  END,
  `${END}  - id: nu-dang-vien
    ten: Tỷ lệ đảng viên nữ
    kieu: ty-le
    tinh_tu: chung
    tu_so: dang_vien_nu
    mau_so: dang_vien_toan_huyen
    ten_mau_so: tổng số đảng viên
    so_sanh: toi-thieu
    nguong: 40%
    rang_buoc: phai
    can_cu: chi-thi-35
    cau_chua_dat:
      chung: toàn đảng bộ có {{ nay.gia_tri }} đảng viên nữ, chưa đạt {{ nay.nguong }}
    bien_phap:
      - Tạo nguồn kết nạp quần chúng nữ
`,
];

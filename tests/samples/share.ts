import { levelFile } from "./level.ts";
import type { Change } from "./root.ts";

const FORM = `truong_chung:
  - id: ty_le_nu
    ten: Tỷ lệ đảng viên nữ
    kieu: ty-le
    don_vi_tinh: đảng viên
    bat_buoc: không
    cong_khai: tong-hop
an_so_nho:
`;

export const SHARE_FILE = levelFile("2020-04-10");

/** The sample root in which the issuer itself reports a share. */
export const SHARE: readonly Change[] = [
  ["data/bieu-mau.yaml", "an_so_nho:\n", FORM],
  [SHARE_FILE, "so_lieu:\n  ty_le_nu: { tu: 1100, mau: 3120 }\n"],
];

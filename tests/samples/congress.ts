import type { Change } from "./root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";

/** The planned day of the form is that of the congress. */
export const TELLS_PLAN: Change = [
  BIEU_MAU,
  "    moc: du-kien\n",
  "    moc: du-kien\n    vai_tro: dai-hoi\n",
];

/** Puts into the form whether a unit has held its congress, and when: asked only of those that have. */
export function tellsHeld(visibility: "don-vi" | "tong-hop"): Change {
  const text = `  - id: da_to_chuc
    ten: Đã tổ chức đại hội
    nhom: chung
    kieu: co-khong
    giu_nguyen: có
    loai_don_vi: tat-ca
    bat_buoc: không
    cong_khai: ${visibility}
  - id: ngay_to_chuc
    ten: Ngày tổ chức đại hội
    nhom: chung
    kieu: ngay
    moc: da-lam
    vai_tro: dai-hoi
    dieu_kien: { truong: da_to_chuc, la: [có] }
    loai_don_vi: tat-ca
    bat_buoc: không
    cong_khai: ${visibility}
`;
  return [BIEU_MAU, "  - id: cap_uy_tong\n", `${text}  - id: cap_uy_tong\n`];
}

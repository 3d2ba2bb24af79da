import type { Change } from "./root.ts";

/** Puts into the form how many delegates there are, asked only where delegates hold the congress. */
export function askedOfDelegates(isRequired: "có" | "không"): Change {
  const field = [
    "  - id: so_dai_bieu",
    "    ten: Số đại biểu",
    "    nhom: chung",
    "    kieu: so-dem",
    "    don_vi_tinh: đại biểu",
    "    loai_don_vi: tat-ca",
    `    bat_buoc: ${isRequired}`,
    "    dieu_kien: { truong: hinh_thuc, la: [dai-bieu] }",
    "    cong_khai: don-vi",
  ].join("\n");
  return ["data/bieu-mau.yaml", "  - id: cap_uy_tong\n", `${field}\n  - id: cap_uy_tong\n`];
}

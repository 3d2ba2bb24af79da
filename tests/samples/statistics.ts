import type { Change } from "./root.ts";

const END = "      - Tổ chức đại hội đảng viên\n    neu_ten_don_vi: có\n";

/** The sample root with a statistic of each kind. */
export const STATISTICS: Change = [
  "data/chi-tieu.yaml",
  END,
  `${END}  - id: tong-cap-uy
    ten: Số cấp ủy viên
    tinh: cong
    truong: cap_uy_tong
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
  - id: nu-trung-cu
    ten: Tỷ lệ nữ cấp ủy viên trúng cử
    mang: co-cau
    tinh: ty_le
    tu_so: cap_uy_nu
    mau_so: cap_uy_tong
    ten_mau_so: số cấp ủy viên trúng cử
    so_le: 2
    loai_don_vi: [dang-bo-xa, dang-bo-phuong]
  - id: dang-vien-binh-quan
    ten: Số đảng viên bình quân
    tinh: trung_binh
    truong: so_dang_vien
    loai_don_vi: tat-ca
  - id: dai-hoi-dai-bieu
    ten: Số đơn vị tổ chức đại hội đại biểu
    tinh: dem
    truong: hinh_thuc
    la: [dai-bieu]
    loai_don_vi: tat-ca
`,
];

/** A level beside the share; units are counted by it, and not judged. */
export const BENCHMARK: Change = [
  "data/chi-tieu.yaml",
  "    so_le: 2\n",
  "    so_le: 2\n    muc: 14%\n    so_sanh: toi-thieu\n",
];

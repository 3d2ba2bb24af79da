import { inBoth, PHUONG_B, XA_A, type Change } from "./root.ts";

const FIELD = [
  "  - id: dien_tich",
  "    ten: Diện tích trụ sở",
  "    nhom: chung",
  "    kieu: thap-phan",
  "    don_vi_tinh: ha",
  "    so_le: 2",
  "    loai_don_vi: tat-ca",
  "    bat_buoc: không",
  "    cong_khai: don-vi",
  "    thay_doi_toi_da: 50%",
].join("\n");

const inUnit = (unit: string, area: string): readonly Change[] =>
  inBoth([unit, "\nso_lieu:\n", `\nso_lieu:\n  dien_tich: ${area}\n`]);

/** The sample root with a field of decimal numbers; two of the three units answer. */
export const DECIMAL: readonly Change[] = [
  ["data/bieu-mau.yaml", "  - id: cap_uy_tong\n", `${FIELD}\n  - id: cap_uy_tong\n`],
  ...inUnit(XA_A, "12,5"),
  ...inUnit(PHUONG_B, "0,07"),
];

/** Statistics of the field. */
export const DECIMAL_STATISTICS: Change = [
  "data/chi-tieu.yaml",
  "      - Tổ chức đại hội đảng viên\n    neu_ten_don_vi: có\n",
  `      - Tổ chức đại hội đảng viên
    neu_ten_don_vi: có
  - id: tong-dien-tich
    ten: Tổng diện tích
    tinh: cong
    truong: dien_tich
    loai_don_vi: tat-ca
  - id: dien-tich-binh-quan
    ten: Diện tích bình quân
    tinh: trung_binh
    truong: dien_tich
    so_le: 3
    loai_don_vi: tat-ca
`,
];

/** Its numbers do not add up. */
export const NO_SUM: Change = [
  "data/bieu-mau.yaml",
  "    so_le: 2\n",
  "    so_le: 2\n    cong_don: không\n",
];

import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { KY, XA_A, type Change } from "../root.ts";

const BIEU_MAU = "data/bieu-mau.yaml";
const CHI_TIEU = "data/chi-tieu.yaml";

/** The field of delegates, asked only of the units of a scope. */
export function askedIn(scope: string): Change {
  const field = [
    "  - id: so_dai_bieu",
    "    ten: Số đại biểu",
    "    nhom: chung",
    "    kieu: so-dem",
    "    don_vi_tinh: đại biểu",
    `    pham_vi: ${scope}`,
    "    bat_buoc: không",
    "    cong_khai: don-vi",
  ].join("\n");
  return [BIEU_MAU, "  - id: cap_uy_tong\n", `${field}\n  - id: cap_uy_tong\n`];
}

/** A statistic over the field of delegates. */
export function addedUpIn(scope: string): Change {
  const end = "      - Tổ chức đại hội đảng viên\n    neu_ten_don_vi: có\n";
  const statistic = `  - { id: tong-dai-bieu, ten: Số đại biểu, tinh: cong, truong: so_dai_bieu, ${scope} }\n`;
  return [CHI_TIEU, end, end + statistic];
}

/** Faults of what says of whom something is. */
export const SCOPE_FAULTS = {
  "scope-twice": [
    "an indicator says twice to whom it applies",
    () =>
      problemsOf([
        CHI_TIEU,
        "    dieu_kien:\n      truong: hinh_thuc\n      la: [dai-bieu]\n",
        "    pham_vi: { diem: có }\n",
      ]),
    "data/chi-tieu.yaml:77:18: «pham_vi» đã nói mục này là của đơn vị nào, nên không ghi «loai_don_vi» bên cạnh; ghi điều ấy vào trong khóa kia, rồi xóa khóa này.",
  ],
  "scope-too-wide": [
    "a statistic is over all units, its field is asked of pilots",
    () => problemsOf(askedIn("{ diem: có }"), addedUpIn("loai_don_vi: tat-ca")),
    "data/chi-tieu.yaml:89:90: mục này đọc trường «so_dai_bieu», nhưng trường ấy chỉ hỏi một số đơn vị («diem» ở «pham_vi» của trường); ghi điều ấy vào «pham_vi» của mục này, hoặc bỏ ở trường.",
  ],
  "field-not-for-unit": [
    "a pilot answers what only the others are asked",
    () =>
      problemsOf(askedIn("{ diem: không }"), [
        XA_A,
        "  cap_uy_tong: 15",
        "  so_dai_bieu: 90\n  cap_uy_tong: 15",
      ]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:10:3: đơn vị không thuộc «pham_vi» của trường «so_dai_bieu»; bỏ giá trị này, hoặc sửa «pham_vi» của trường.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

/** A postponement of those that have answered so. */
export const PAUSED_BY_ANSWER: Change = [
  KY,
  "pham_vi: tat-ca",
  "pham_vi: { dieu_kien: { truong: hinh_thuc, la: [dai-bieu] } }",
];

import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { CHI_BO_C, XA_A, type Change } from "../root.ts";

/** Puts lines before `so_lieu` of a unit. */
export function addLines(unit: string, ...lines: readonly string[]): Change {
  const figures = unit === CHI_BO_C ? "so_lieu: chua-gui" : "so_lieu:\n";
  return [unit, figures, `${lines.join("\n")}\n${figures}`];
}

/** A confirmation (`xac_nhan`) of a change of a field. */
export function confirm(unit: string, field: string): Change {
  return addLines(
    unit,
    "xac_nhan:",
    `  - truong: ${field}`,
    "    ly_do: LY-DO-XAC-NHAN",
    "    nguoi: NGUOI-XAC-NHAN",
  );
}

const RULED = ["    ly_do: L", "    nguoi: N", "    ngay: 08/4/2020"];

/** Faults of what units declare about their figures: `xac_nhan` and `ghi_de`. */
export const RULING_FAULTS = {
  "jump-unconfirmed": [
    "a day that was given has moved, and nobody answers for it",
    () => problemsOf([XA_A, "15/5/2020", "19/5/2020"]),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:15:17: «so_lieu.ngay_dai_hoi» kỳ 10/4/2020 là 19/5/2020, kỳ 05/3/2020 là 15/5/2020 (data/ky/2020-03-05/don-vi/xa-a.yaml): số liệu đã báo cáo bị đổi hoặc bỏ mà chưa ai xác nhận; nếu số liệu đúng, thêm vào «xac_nhan» một mục có «truong: ngay_dai_hoi», «ly_do», «nguoi».",
  ],
  "confirmation-idle": [
    "somebody answers for a change that is none",
    () =>
      problemsOf(
        addLines(
          XA_A,
          "xac_nhan:",
          "  - truong: so_dang_vien",
          "    ly_do: kết nạp",
          "    nguoi: Bí thư",
        ),
      ),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:13: «xac_nhan» nêu trường «so_dang_vien», nhưng số liệu của trường này không thay đổi đến mức phải xác nhận; bỏ mục xác nhận này.",
  ],
  "ruling-target": [
    "a ruling is about an indicator and a strand at once",
    () =>
      problemsOf(
        addLines(
          XA_A,
          "ghi_de:",
          "  - chi_tieu: nu-cap-uy",
          "    mang: co-cau",
          "    ket_qua: dat",
          ...RULED,
        ),
      ),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:8:5: «ghi_de[1]» phải nêu đúng một trong hai khóa «chi_tieu», «mang».",
  ],
  "ruling-foreign": [
    "a cell is ruled to have enough women in a committee that it has not",
    () =>
      problemsOf(
        addLines(CHI_BO_C, "ghi_de:", "  - chi_tieu: nu-cap-uy", "    ket_qua: dat", ...RULED),
      ),
    "data/ky/2020-04-10/don-vi/chi-bo-c.yaml:6:15: «nu-cap-uy» không áp dụng cho đơn vị này (loại chi-bo), không có kết quả để ghi đè; bỏ mục ghi đè này; không thì xem lại «loai», «khoi», «don_vi_diem» của đơn vị, «pham_vi» của chỉ tiêu.",
  ],
  "named-twice": [
    "two rulings are about one indicator",
    () =>
      problemsOf(
        addLines(
          XA_A,
          "ghi_de:",
          "  - chi_tieu: nu-cap-uy",
          "    ket_qua: dat",
          ...RULED,
          "  - chi_tieu: nu-cap-uy",
          "    ket_qua: vuot",
          ...RULED,
        ),
      ),
    "data/ky/2020-04-10/don-vi/xa-a.yaml:13:15: «nu-cap-uy» đã nêu ở dòng 8.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

import type { Problem, ProblemCode } from "../../model/problem.ts";

/** Sentences about units that are entered nowhere, or twice. */
export const UNIT_ENTRY_SENTENCES = {
  "unit-withdrawn": ({ found, allowed, place }) =>
    `đơn vị «${found}» có ở kỳ trước (${allowed ?? ""}) nhưng kỳ này không có ${isRowsFile(place.file) ? "mục" : "tệp"}`,
  "unit-twice": ({ found, allowed }) => `đơn vị «${found}» đã có ở ${toEntryWords(allowed)}`,
  "unit-not-in-period": ({ found }) => `đơn vị «${found}» không có ở kỳ này`,
  "no-units": () => "kỳ chưa có tệp của đơn vị nào",
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;

export const UNIT_ENTRY_CURES = {
  "unit-twice":
    "giữ một nơi, xóa nơi kia; nếu là hai đơn vị thì đặt mã khác nhau (mã là tên tệp hoặc giá trị của «id»)",
  "unit-not-in-period": "bỏ mã này; đôn đốc ở kỳ trước thì đã ghi ở kỳ trước",
  "no-units": "mỗi đơn vị một tệp trong thư mục này, hoặc một mục trong tệp don-vi.yaml",
} satisfies Partial<Record<ProblemCode, string>>;

/** How a unit is entered that the period lacks. */
export function toWithdrawnCure({ place, hint }: Problem): string {
  const isRow = isRowsFile(place.file);
  if (hint !== null)
    return isRow
      ? `có phải mục «id: ${hint}» ghi sai mã?`
      : `có phải tệp «${hint}.yaml» ghi sai tên?`;
  const entry = isRow ? `thêm mục «id: …» của nó` : "tạo tệp này";
  return `nếu đơn vị chưa gửi báo cáo, ${entry} với «so_lieu: chua-gui»; nếu đơn vị không còn, khai ở «bien_dong» của ky.yaml`;
}

/** `tệp data/…/xa-a.yaml`, `mục data/…/don-vi.yaml:12`. */
export function toEntryWords(entry: string | null): string {
  const text = entry ?? "";
  return `${/:\d+$/.test(text) ? "mục" : "tệp"} ${text}`;
}

/** The file of a period in which units stand in rows; a unit's own file may bear the same name. */
export function isRowsFile(file: string): boolean {
  return /^data\/ky\/[^/]+\/don-vi\.yaml$/.test(file);
}

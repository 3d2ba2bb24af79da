import type { Problem, ProblemCode } from "../../model/problem.ts";
import { isRowsFile, toEntryWords } from "./unit-entries.ts";

/** Sentences about `bien_dong`: what became of units since the period before. */
export const REORGANIZATION_SENTENCES = {
  "change-amount": ({ found, allowed }) => `biến động «${found}» cần ${allowed ?? ""}`,
  "change-not-before": ({ found, allowed }) =>
    allowed === null
      ? `«${found}» biến động so với kỳ trước, nhưng đây là kỳ đầu tiên; kể việc ấy bằng lời trong báo cáo`
      : `đơn vị «${found}» không có ở kỳ trước (${allowed})`,
  "change-not-ended": ({ found, allowed }) =>
    `đơn vị «${found}» không còn sau biến động này, nhưng kỳ này vẫn có ${toEntryWords(allowed)}`,
  "change-without-file": ({ found, allowed }) =>
    `đơn vị «${found}» có từ biến động này, nhưng chưa có ${isRowsFile(allowed ?? "") ? "mục nào của nó trong" : "tệp"} ${allowed ?? ""}`,
  "change-into-new": ({ found }) =>
    `«${found}» không có ở kỳ trước, nên không phải là đơn vị nhận sáp nhập`,
  "change-into-old": ({ found }) => `đơn vị «${found}» đã có từ kỳ trước, không phải đơn vị mới`,
  "change-into-itself": ({ found }) => `đơn vị «${found}» vừa ở «don_vi» vừa ở «thanh»`,
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;

export const REORGANIZATION_CURES = {
  "change-amount": "sửa danh sách, hoặc chọn «loai» khác",
  "change-not-ended": "xóa tệp hoặc mục ấy; nếu đơn vị vẫn còn thì ghi thêm mã của nó ở «thanh»",
  "change-without-file":
    "thêm tệp hoặc mục ấy; đơn vị chưa gửi báo cáo thì ghi «so_lieu: chua-gui»; nó lại nhập vào đơn vị khác thì ghi thẳng đơn vị sau cùng",
  "change-into-itself":
    "đơn vị nhận sáp nhập chỉ ghi ở «thanh»; hợp nhất thành đơn vị mới thì đặt mã mới",
  "change-into-new": "các đơn vị cùng thành một đơn vị mới thì ghi «loai: hop-nhat»",
  "change-into-old":
    "đơn vị khác nhập vào nó thì ghi «loai: sap-nhap»; chính nó thành như vậy thì ghi mã của nó ở «don_vi»",
} satisfies Partial<Record<ProblemCode, string>>;

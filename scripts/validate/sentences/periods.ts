import type { Problem, ProblemCode } from "../../model/problem.ts";

/** The sentences about what a root and a period must have, and about what was carried over into a period. */
export const PERIOD_SENTENCES = {
  "file-missing": ({ found }) => `thiếu tệp «${found}»`,
  "data-missing": () => "thư mục này chỉ có lời văn, chưa có số liệu, biểu mẫu nào",
  "period-missing": () => "chưa có kỳ báo cáo nào",
  "folder-date-differs": ({ found, allowed }) =>
    `ngày chốt «${found}» không trùng tên thư mục ${allowed ?? ""}`,
  "prose-of-past": ({ found }) => `lời chép từ kỳ ${found}, chưa ai xem lại cho kỳ này`,
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;

const FROM_NEW_ROOT = "một báo cáo mới làm bằng «npm run moi»";

export const PERIOD_CURES = {
  "data-missing": `chép lại thư mục data/ từ bản sao lưu; không có thì lấy ở ${FROM_NEW_ROOT}`,
  "period-missing": `chép vào đây thư mục của một kỳ: từ bản sao lưu, hoặc từ ${FROM_NEW_ROOT}`,
  "prose-of-past": "sửa cho đúng kỳ này, rồi xóa dòng «cua_ky»; không dùng nữa thì xóa tệp",
} satisfies Partial<Record<ProblemCode, string>>;

/** How a file comes back that a root or a period must have. */
export function toMissingCure(file: string): string {
  if (/^data\/[^/]+$/.test(file))
    return `chép lại từ bản sao lưu; không có thì lấy ở ${FROM_NEW_ROOT}`;
  if (file.endsWith("/so-chung.yaml"))
    return "tạo tệp như docs/du-lieu.md chỉ, hoặc ghi «bat_buoc: không» ở «truong_chung»";
  if (file.endsWith(".md")) return "viết câu mở đầu của báo cáo vào tệp này";
  return "kỳ mở bằng «npm run ky-moi» có sẵn tệp này; chép thư mục của kỳ bằng tay thì chép cả tệp này";
}

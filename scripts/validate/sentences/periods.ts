import type { Problem, ProblemCode } from "../../model/problem.ts";

/** The sentences about a period as a whole, and about what was carried over into it. */
export const PERIOD_SENTENCES = {
  "folder-date-differs": ({ found, allowed }) =>
    `ngày chốt «${found}» không trùng tên thư mục ${allowed ?? ""}`,
  "prose-of-past": ({ found }) => `lời chép từ kỳ ${found}, chưa ai xem lại cho kỳ này`,
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;

export const PERIOD_CURES = {
  "prose-of-past": "sửa cho đúng kỳ này, rồi xóa dòng «cua_ky»; không dùng nữa thì xóa tệp",
} satisfies Partial<Record<ProblemCode, string>>;

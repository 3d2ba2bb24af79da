import type { Problem, ProblemCode } from "../../model/problem.ts";
import { listExamples } from "./examples.ts";

/** Sentences about figures that a text asks for. */
export const PLACEHOLDER_SENTENCES = {
  "placeholder-syntax": ({ found }) =>
    `chỗ điền số «${found}» viết không đúng; mẫu: ${listExamples("placeholder")}`,
  "placeholder-unknown": ({ found }) => `chỗ điền số nêu «${found}», nhưng không có đối tượng này`,
  "placeholder-figure": ({ found, allowed }) =>
    `không có giá trị «${found}»; các giá trị có thể dùng: ${allowed ?? ""}`,
  "placeholder-format": ({ found, allowed }) =>
    `cách viết «${found}» không dùng được ở đây; ${allowed === null ? "giá trị này không nhận cách viết nào" : `có thể dùng: ${allowed}`}`,
  "placeholder-lowest": ({ found }) =>
    `chỗ điền số «${found}» chỉ ra đơn vị thấp nhất, không dùng trong lời văn công khai`,
  "placeholder-unnamed": ({ found }) =>
    `chỗ điền số «${found}» nêu tên đơn vị trong lời văn công khai, mà chưa ai cho phép`,
  "placeholder-outside": ({ found }) =>
    `chỗ điền số «${found}» hỏi những đơn vị mà mục ấy không áp dụng, nên không bao giờ có số`,
  "placeholder-internal": ({ found }) =>
    `trường «${found}» không được công khai, không dùng trong lời văn công khai`,
  "placeholder-empty": ({ found }) =>
    `chỗ điền số «${found}» chưa có giá trị ở kỳ này: chưa đơn vị nào báo cáo, không đơn vị nào thuộc diện, dữ liệu không ghi, hoặc danh sách đơn vị mới có một phần`,
  "placeholder-withheld": ({ found }) =>
    `chỗ điền số «${found}» có thể chỉ ra người hoặc đơn vị nên không được nêu trong bản công khai (an_so_nho trong data/bieu-mau.yaml)`,
} satisfies Partial<Record<ProblemCode, (problem: Problem) => string>>;

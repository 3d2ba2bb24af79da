import type { ProblemCode } from "../../../scripts/model/problem.ts";
import { problemsOf, type FaultRow } from "./files.ts";
import { CHI_BO_C, HAN_CHE, KY, type Change } from "../root.ts";

const END = "    pham_vi: tat-ca\n";

/** The newest period says something for its summary. */
export function summarySays(keys: string): Change {
  return [KY, END, `${END}${keys}\n`];
}

/** Faults of what a period says for its summary. */
export const SUMMARY_FAULTS = {
  "plain-markup": [
    "the sentence that begins the summary has words in bold",
    () => problemsOf(summarySays("nhan_dinh: Còn **nơi vướng**.")),
    "data/ky/2020-04-10/ky.yaml:14:16: «nhan_dinh» in ra đúng như đã gõ, không in đậm, không có liên kết, mà có «**»; bỏ dấu * ở hai đầu chữ.",
  ],
  "plain-placeholder": [
    "what a unit says to a finding has a placeholder",
    () =>
      problemsOf([HAN_CHE, "chu_tri:", "giai_trinh: Còn {{ nu-cap-uy.chua_dat }} nơi.\nchu_tri:"]),
    "content/2020-04-10/han-che/01-co-cau.md:8:17: «giai_trinh» in ra đúng như đã gõ, không dùng được chỗ điền số, mà có «{{ nu-cap-uy.chua_dat }}»; gõ thẳng con số, hoặc đưa câu ấy vào lời văn ở dưới phần khóa.",
  ],
  "unit-not-in-period": [
    "a unit that is no more was asked",
    () =>
      problemsOf(
        [CHI_BO_C, null],
        summarySays(
          "bien_dong: [{ loai: giai-the, don_vi: [chi-bo-c] }]\ndon_doc:\n  - { ngay: 08/4/2020, don_vi: [chi-bo-c] }",
        ),
      ),
    "data/ky/2020-04-10/ky.yaml:16:33: đơn vị «chi-bo-c» không có ở kỳ này; bỏ mã này; đôn đốc ở kỳ trước thì đã ghi ở kỳ trước.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

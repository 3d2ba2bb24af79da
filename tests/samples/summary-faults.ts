import type { ProblemCode } from "../../scripts/model/problem.ts";
import { problemsOf, type FaultRow } from "./file-faults.ts";
import { CHI_BO_C, KY, type Change } from "./root.ts";

const END = "    pham_vi: tat-ca\n";

/** The newest period says something for its summary. */
export function summarySays(keys: string): Change {
  return [KY, END, `${END}${keys}\n`];
}

/** Faults of what a period says for its summary. */
export const SUMMARY_FAULTS = {
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

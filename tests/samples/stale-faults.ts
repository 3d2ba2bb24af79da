import { evaluate } from "../../scripts/evaluate/evaluate.ts";
import { findLevelDifferences, findLevelNotice } from "../../scripts/evaluate/find-level-notice.ts";
import { findUnitNotices } from "../../scripts/evaluate/find-unit-notices.ts";
import { leaveOutStale } from "../../scripts/evaluate/stale/leave-out-stale.ts";
import type { Problem, ProblemCode } from "../../scripts/model/problem.ts";
import type { FaultRow } from "./file-faults.ts";
import { LEVEL, LINKED } from "./level.ts";
import { sampleDataset, XA_A, type Change } from "./root.ts";

/** What is told of units that have not updated their figures. */
function staleIn(...changes: readonly Change[]): readonly Problem[] {
  const dataset = sampleDataset(...changes);
  const periods = leaveOutStale(dataset.periods, dataset.form.fields);
  return periods.flatMap((period) => findUnitNotices({ ...dataset, periods }, period));
}

export const STALE_FAULTS = {
  "figures-stale": [
    "a unit's figures are as last time, and it does not say of which day they are",
    () => staleIn([XA_A, "so_lieu:\n", "ngay_so_lieu: 10/4/2020\nso_lieu:\n"]),
    "data/ky/2020-04-10/don-vi/phuong-b.yaml:5:1: chưa cập nhật, giống hệt lần gửi trước: «Thông tin chung»; đơn vị được tính là chưa gửi báo cáo; sửa số liệu đã đổi; không có gì đổi thì ghi «ngay_so_lieu» là một ngày sau 05/3/2020, không sau 10/4/2020.",
  ],
  "level-unchanged": [
    "the issuer's own figures are as last time",
    () => {
      const dataset = sampleDataset(...LEVEL);
      return dataset.periods.flatMap((period) => findLevelNotice(dataset, period));
    },
    "data/ky/2020-04-10/so-chung.yaml:1:1: số liệu chung giống hệt kỳ 05/3/2020; chép sang mà chưa sửa thì sửa; vẫn đúng thì không phải làm gì.",
  ],
  "level-differs": [
    "the issuer's own figure is not what units add up to",
    () => {
      const dataset = sampleDataset(...LINKED);
      return dataset.periods.flatMap((period) =>
        findLevelDifferences(dataset, period, evaluate(dataset, period)),
      );
    },
    "data/ky/2020-04-10/so-chung.yaml:7:17: «Số đảng viên»: số chung là 1.500, cộng báo cáo của các đơn vị là 1.448 (2 trong 3 đơn vị có số liệu); đơn vị chưa gửi thì đợi số liệu; không thì đối chiếu số chung với báo cáo của đơn vị, sửa số sai.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

import { findPartialTotals } from "../../../scripts/evaluate/notices/find-partial-totals.ts";
import { findUnitNotices } from "../../../scripts/evaluate/notices/find-unit-notices.ts";
import { listProse } from "../../../scripts/model/prose/report.ts";
import { leaveOutStale } from "../../../scripts/evaluate/stale/leave-out-stale.ts";
import type { Problem, ProblemCode } from "../../../scripts/model/problem.ts";
import type { FaultRow } from "./files.ts";
import { LEVEL, levelNoticesOf, LINKED } from "../level.ts";
import { SHARE, SHARE_FILE } from "../share.ts";
import { TELLS_PLAN, tellsHeld } from "../congress.ts";
import { inBoth, KY, MO_DAU, sampleDataset, XA_A, type Change } from "../root.ts";

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
  "share-differs": [
    "a source has cut its share where it should have rounded",
    () => {
      const told = 'tu: 1100, mau: 3120, gia_tri: "35,2%"';
      const dataset = sampleDataset(...SHARE, [SHARE_FILE, "tu: 1100, mau: 3120", told]);
      return levelNoticesOf(dataset);
    },
    "data/ky/2020-04-10/so-chung.yaml:2:13: «so_lieu.ty_le_nu» ghi 35,2%, nhưng 1.100/3.120 là 35,3%; trang và bản in nêu số tính từ «tu», «mau»; nguồn bỏ phần lẻ, không làm tròn; không phải làm gì.",
  ],
  "congress-awaited": [
    "the day that a unit has planned for its congress is over, and nothing says that it was held",
    () => {
      const dataset = sampleDataset(
        TELLS_PLAN,
        tellsHeld("don-vi"),
        [KY, "pham_vi: tat-ca", "pham_vi: [co-quan]"],
        ...inBoth([XA_A, "ngay_dai_hoi: 15/5/2020", "ngay_dai_hoi: hạ tuần 3/2020"]),
      );
      return dataset.periods.flatMap((period) => findUnitNotices(dataset, period));
    },
    "data/ky/2020-04-10/don-vi/xa-a.yaml:1:1: thời gian dự kiến đại hội (hạ tuần 3/2020) đã qua mà đơn vị chưa báo đã tổ chức; hỏi lại đơn vị; đã tổ chức thì ghi ngày tổ chức, chưa thì ghi thời gian dự kiến mới.",
  ],
  "level-unchanged": [
    "the issuer's own figures are as last time",
    () => levelNoticesOf(sampleDataset(...LEVEL)),
    "data/ky/2020-04-10/so-chung.yaml:1:1: số liệu chung giống hệt kỳ 05/3/2020; chép sang mà chưa sửa thì sửa; vẫn đúng thì không phải làm gì.",
  ],
  "level-differs": [
    "the issuer's own figure is not what units add up to",
    () => levelNoticesOf(sampleDataset(...LINKED)),
    "data/ky/2020-04-10/so-chung.yaml:7:17: «Số đảng viên»: số chung là 1.500, cộng báo cáo của các đơn vị là 1.448 (2 trong 3 đơn vị có số liệu); đơn vị chưa gửi thì đợi số liệu; không thì đối chiếu số chung với báo cáo của đơn vị, sửa số sai.",
  ],
  "total-in-part": [
    "a text tells a sum of the units that have answered as if it were of all",
    () => {
      const dataset = sampleDataset([MO_DAU, "Mở đầu.\n\nCó {{ so_dang_vien.tong }} đảng viên.\n"]);
      return dataset.periods
        .slice(-1)
        .flatMap((period) => findPartialTotals(dataset, period, listProse(period)));
    },
    "content/2020-04-10/mo-dau.md:3:4: chỗ điền số «so_dang_vien.tong» mới cộng số liệu của 2 trong 3 đơn vị phải báo cáo, mà lời văn không nói điều đó; nêu thêm số đơn vị đã có số liệu (giá trị «so_don_vi» của trường, khối, loại ấy), hoặc đợi đủ số liệu.",
  ],
} satisfies Partial<Record<ProblemCode, FaultRow>>;

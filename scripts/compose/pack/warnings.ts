import { formatDate } from "../../model/days/format-date.ts";
import type { Completeness } from "../../model/judgement/completeness.ts";
import { toDraftText } from "../../model/report/marks.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import type { Briefing } from "../audience/briefing.ts";

export interface WarningsSource extends Pick<Briefing, "dataset" | "period"> {
  /** `null`: units are asked nothing. */
  readonly completeness: Completeness | null;
}

/** What staff must know of a pack before they upload it: it is a draft, or nobody has sent figures. Internal. */
export function listWarnings({ dataset, period, completeness }: WarningsSource): readonly string[] {
  const draftText = toDraftText(dataset.issuer);
  const { unitCount = 0, sent = 0 } = completeness?.counts ?? {};
  return [
    ...(draftText === null
      ? []
      : [
          `báo cáo còn là bản dự thảo, các trang ghi «${draftText}». Khi đã ban hành thì để trống «lan_du_thao» trong data/to-chuc.yaml rồi đóng gói lại.`,
        ]),
    ...(unitCount === 0 || sent > 0
      ? []
      : [
          `chưa có đơn vị nào gửi, cập nhật số liệu kỳ ${formatDate(period.date)} (0/${formatCount(unitCount)} đơn vị).`,
        ]),
  ].map((warning) => `Lưu ý trước khi đưa lên cổng: ${warning}`);
}

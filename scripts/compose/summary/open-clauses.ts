import { formatCount } from "../../model/texts/format-count.ts";
import { formatTwoDigits } from "../../model/texts/format-number.ts";
import { isRosterWhole } from "../../model/report/report-kind.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import { sortOpen } from "../report/open-shortcomings.ts";
import type { ShortcomingView } from "../views/report.ts";
import { joinParts, lowerFirst } from "../words/sentences.ts";

/**
 * What a report concludes that judges no unit: how the shortcomings stand that it names, and who has not reported.
 * @param shortcomings those of the report, in its order
 */
export function listOpenClauses(
  briefing: Briefing,
  shortcomings: readonly ShortcomingView[],
): readonly string[] {
  return [...tellShortcomings(briefing, shortcomings), ...tellSilent(briefing)];
}

/** `còn 02 hạn chế: 01 đang khắc phục, 01 chưa khắc phục`. */
function tellShortcomings(
  briefing: Briefing,
  shortcomings: readonly ShortcomingView[],
): readonly string[] {
  const open = sortOpen(briefing, shortcomings).map(({ view }) => lowerFirst(view.status.word));
  const [word = "", ...others] = new Set(open);
  if (shortcomings.length === 0) return [];
  if (open.length === 0)
    return [
      shortcomings.length === 1
        ? "hạn chế đã nêu đã khắc phục"
        : "các hạn chế đã nêu đều đã khắc phục",
    ];
  if (open.length === 1) return [`còn một hạn chế ${word}`];
  const count = formatTwoDigits(open.length);
  if (others.length === 0) return [`còn ${count} hạn chế ${word}`];
  const parts = [word, ...others].map(
    (one) => `${formatTwoDigits(open.filter((own) => own === one).length)} ${one}`,
  );
  return [`còn ${count} hạn chế: ${joinParts(parts)}`];
}

/** `03/10 đơn vị chưa gửi báo cáo`. */
function tellSilent({ dataset, period, summary }: Briefing): readonly string[] {
  const { silentCount, unitCount } = summary;
  if (!isRosterWhole(dataset, period)) return [];
  if (silentCount === WITHHELD || silentCount === null || silentCount === 0) return [];
  if (isOnlyUnit(summary)) return ["đơn vị chưa gửi báo cáo"];
  return [`${formatTwoDigits(silentCount)}/${formatCount(unitCount)} đơn vị chưa gửi báo cáo`];
}

import { formatTwoDigits } from "../../model/texts/format-number.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import { sortByOutcome } from "../figures/count-indicators.ts";

/** `03 yêu cầu còn đơn vị chưa đạt`; where none is, how many targets are, or that all that is known is met. */
export function listUnitRules(briefing: Briefing): readonly string[] {
  const { applied, judged, missed, pending, withheld } = sortByOutcome(briefing);
  if (judged.length === 0) return [];
  const required = missed.filter(({ isRequired }) => isRequired).length;
  const isOne = isOnlyUnit(briefing.summary);
  const told = withheld.length === 0 ? "" : " có nêu số liệu";
  const missing = isOne ? "chưa đạt" : "còn đơn vị chưa đạt";
  const count = formatTwoDigits;
  if (required > 1 && required === applied.filter(({ isRequired }) => isRequired).length)
    return [`yêu cầu nào cũng ${missing}`];
  if (required > 0) return [`${count(required)} yêu cầu${told} ${missing}`];
  if (missed.length > 0) return [`${count(missed.length)} chỉ tiêu phấn đấu${told} ${missing}`];
  if (withheld.length > 0 || pending.length > 0) return [];
  return [isOne ? "các chỉ tiêu có số liệu đều đạt" : "các đơn vị có số liệu đều đạt mọi chỉ tiêu"];
}

/** The same of what the issuer itself reports. */
export function listLevelRules({ dataset, summary }: Briefing): readonly string[] {
  const told = dataset.levelIndicators.flatMap(({ id, isRequired }) => {
    const own = summary.level.get(id);
    return own === undefined || own === WITHHELD ? [] : [{ isRequired, verdict: own.verdict }];
  });
  const missed = told.filter(({ verdict }) => verdict === "notMet");
  const required = missed.filter(({ isRequired }) => isRequired).length;
  const count = formatTwoDigits;
  if (required > 0) return [`${count(required)} yêu cầu chung chưa đạt`];
  if (missed.length > 0) return [`${count(missed.length)} chỉ tiêu phấn đấu chung chưa đạt`];
  const isAllMet = told.every(({ verdict }) => verdict === "met" || verdict === "exceeded");
  const isWhole = told.length === dataset.levelIndicators.length && told.length > 0;
  return isWhole && isAllMet
    ? [`${told.length === 1 ? "chỉ tiêu chung" : "các chỉ tiêu chung đều"} đạt`]
    : [];
}

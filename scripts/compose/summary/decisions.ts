import { daysBetween } from "../../model/days/calendar-date.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { formatTwoDigits } from "../../model/texts/format-number.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import type { InternalBriefing } from "../audience/briefing.ts";
import { isOnlyUnit } from "../audience/told-summary.ts";
import { resolveText } from "../figures/resolve-figure.ts";
import type { ShortcomingView } from "../views/report.ts";
import type { DecisionsView, OpenQuestion } from "../views/summary-paper.ts";
import { joinParts, lowerFirst } from "../words/sentences.ts";
import { listTaskDecisions, MORE_TIME } from "./task-decisions.ts";

/**
 * What leaders must decide: first what people wrote, then facts of the data, each with the choice that it leaves open, so
 * that a proposal is never the program's own. `null`: nothing. Internal.
 */
export function composeDecisions(
  briefing: InternalBriefing,
  { evaluation, shortcomings, most }: DecisionSource,
): DecisionsView | null {
  const written = briefing.period.decisions.map(({ markdown }) =>
    resolveText(markdown, null, briefing),
  );
  const found = [
    ...listOverdueWork(briefing, evaluation),
    ...listTaskDecisions(briefing, { evaluation, shortcomings }),
  ];
  const shown = found.slice(0, Math.max(most - written.length, 1));
  const others = found.length - shown.length;
  if (written.length + found.length === 0) return null;
  return {
    title: "Cần lãnh đạo quyết định",
    written,
    foundTitle: written.length === 0 ? "Theo số liệu:" : "Ngoài ra, theo số liệu:",
    found: shown,
    moreText: others === 0 ? "" : `Còn ${formatCount(others)} việc khác, xem báo cáo.`,
  };
}

export interface DecisionSource {
  readonly evaluation: Evaluation;
  readonly shortcomings: readonly ShortcomingView[];
  /** How many are told. */
  readonly most: number;
}

/** `văn kiện (04 đơn vị), nhân sự (02 đơn vị) đã quá thời hạn 31/3/2020 (10 ngày) mà chưa hoàn thành.` */
function listOverdueWork(
  { dataset, period, summary }: InternalBriefing,
  evaluation: Evaluation,
): readonly OpenQuestion[] {
  const overdue = dataset.strands.flatMap((strand) => {
    const late = evaluation.strands.get(strand.id)?.units.late ?? [];
    if (!strand.countsAsProgress || late.length === 0) return [];
    const since = late.flatMap((id) => evaluation.units.get(id)?.lateSince.get(strand.id) ?? []);
    const units = isOnlyUnit(summary) ? "" : ` (${formatTwoDigits(late.length)} đơn vị)`;
    return [
      { text: `${lowerFirst(strand.name)}${units}`, deadlines: [...new Set(since)].toSorted() },
    ];
  });
  const keys = [...new Set(overdue.map(({ deadlines }) => deadlines.join()))];
  return keys.map((key) => {
    const same = overdue.filter(({ deadlines }) => deadlines.join() === key);
    const names = joinParts(same.map(({ text }) => text));
    const [first, ...others] = same[0]?.deadlines ?? [];
    if (first === undefined)
      return { question: MORE_TIME, fact: `${names} được xác định là chậm.` };
    const days = `${formatDate(first)} (${formatCount(daysBetween(first, period.date))} ngày)`;
    const due = `đã quá thời hạn ${others.length === 0 ? "" : "sớm nhất "}${days}`;
    return { question: MORE_TIME, fact: `${names} ${due} mà chưa hoàn thành.` };
  });
}

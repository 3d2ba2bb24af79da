import { readCongress, findPause } from "../../model/days/congress.ts";
import type { Evaluation } from "../../model/judgement/evaluation.ts";
import { DAY_UNKNOWN, formatMoment, isBefore, type Moment } from "../../model/days/moment.ts";
import type { Unit } from "../../model/report/period.ts";
import { formatTwoDigits } from "../../model/texts/format-number.ts";
import type { Briefing } from "../audience/briefing.ts";
import { sortOpen, type Finding } from "../report/open-shortcomings.ts";
import type { OpenQuestion } from "../views/summary-paper.ts";
import type { ShortcomingView } from "../views/report.ts";
import { toRank } from "../words/ordinals.ts";
import { joinWithAnd, lowerFirst } from "../words/sentences.ts";
import { toDueText } from "../words/days/task-text.ts";

export const MORE_TIME = "Gia hạn hay có biện pháp khác";

/** Open shortcomings that nobody mends in time: without owner or deadline, past it, or due after the congress. */
export function listTaskDecisions(
  briefing: Briefing,
  {
    evaluation,
    shortcomings,
  }: { readonly evaluation: Evaluation; readonly shortcomings: readonly ShortcomingView[] },
): readonly OpenQuestion[] {
  const faults = sortOpen(briefing, shortcomings)
    .map(({ view, source }) => ({ position: shortcomings.indexOf(view) + 1, source }))
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ position, source }) =>
      listFaults(source, briefing, evaluation).map((fault) => ({ position, ...fault })),
    );
  // One sentence tells the same of several.
  const kinds = [...new Set(faults.map(({ fact }) => fact))];
  return kinds.map((kind) => {
    const same = faults.filter(({ fact }) => fact === kind);
    const ranks = same.map(({ position }) => lowerFirst(toRank(position)));
    const fact = `hạn chế ${joinWithAnd(ranks)} ${kind}.`;
    return { question: same[0]?.question ?? "", fact };
  });
}

/** What is asked, and what is said behind `hạn chế thứ nhất`. */
function listFaults(
  source: Finding,
  briefing: Briefing,
  evaluation: Evaluation,
): readonly OpenQuestion[] {
  const owner = source.internal?.owner ?? null;
  const deadline = source.internal?.deadline ?? null;
  if (deadline === null) {
    const nobody = "chưa phân công chủ trì, chưa đặt thời hạn khắc phục";
    return owner === null
      ? [{ question: "Giao ai chủ trì, thời hạn nào", fact: nobody }]
      : [{ question: "Đặt thời hạn nào", fact: "chưa đặt thời hạn khắc phục" }];
  }
  const due = toDueText(deadline, briefing.period.date) ?? "";
  const isOver = deadline.last < briefing.period.date;
  const late = listAfterCongress(source, deadline, { briefing, evaluation });
  return [
    ...(owner === null ? [{ question: "Giao ai chủ trì", fact: "chưa phân công chủ trì" }] : []),
    ...(isOver ? [{ question: MORE_TIME, fact: `chưa khắc phục xong, thời hạn ${due}` }] : []),
    ...late.map((fact) => ({ question: "Giữ hay đổi thời hạn khắc phục", fact })),
  ];
}

/** A deadline after the event that it serves. */
function listAfterCongress(
  source: Finding,
  deadline: Moment,
  { briefing, evaluation }: { readonly briefing: Briefing; readonly evaluation: Evaluation },
): readonly string[] {
  const { plannedWindow, units } = briefing.period;
  const due = `có thời hạn khắc phục (${formatMoment(deadline)}) sau`;
  const end = plannedWindow === null ? null : (plannedWindow.until ?? plannedWindow.from);
  if (end !== null && isBefore(end, deadline))
    return [`${due} ngày kết thúc đại hội theo kế hoạch (${formatMoment(end)})`];
  const missing = new Set(
    source.indicators.flatMap((id) => evaluation.indicators.get(id)?.notMet ?? []),
  );
  const passed = units.filter((unit) => {
    const congress = missing.has(unit.id) ? findCongressTime(unit, briefing) : null;
    return congress !== null && isBefore(congress, deadline);
  });
  return passed.length === 0
    ? []
    : [`${due} đại hội của ${formatTwoDigits(passed.length)} đơn vị chưa đạt`];
}

/** When a unit has held its congress, or plans to. */
function findCongressTime(unit: Unit, { dataset, period }: Briefing): Moment | null {
  const { held, planned } = readCongress(unit, dataset.form);
  if (held !== null) return held === DAY_UNKNOWN ? null : held;
  return findPause(unit, period) === undefined ? planned : null;
}

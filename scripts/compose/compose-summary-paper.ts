import type { Indicator } from "../model/indicator.ts";
import { daysBetween, type CalendarDate } from "../model/calendar-date.ts";
import { formatDate } from "../model/format-date.ts";
import type { Shortcoming } from "../model/report-prose.ts";
import type { Briefing } from "./briefing.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { columnsOf } from "./columns.ts";
import { PROGRESS_STATES, textCell } from "./cells.ts";
import { composeProgressChart, describeMissed } from "./compose-charts.ts";
import { composeShortcomings, findUnclaimed } from "./compose-items.ts";
import { sortByOutcome } from "./count-indicators.ts";
import { composePaperShell } from "./compose-paper-shell.ts";
import { composeKeyFigures, toAsOfText } from "./compose-report.ts";
import { composeChange } from "./compose-schedule.ts";
import { formatCount, formatPercent } from "./format-number.ts";
import { upperFirst } from "./sentences.ts";
import { limitsOf, toRuleText } from "./threshold-text.ts";
import type { CellView, FactView, TableView } from "./common-views.ts";
import type { ShortcomingView } from "./report-view.ts";
import type { Paper } from "./views.ts";

const SHOWN_SHORTCOMINGS = 3;

/** `tom-tat.pdf`: the situation on one sheet; with the evaluation of the units only inside. */
export function composeSummaryPaper(
  path: string,
  briefing: Briefing,
  evaluation: Evaluation | null,
): Paper {
  const { dataset, period } = briefing;
  return {
    path,
    template: "summary",
    shell: composePaperShell(`Tóm tắt: ${period.title}`, briefing),
    view: {
      issuerName: dataset.issuer.name,
      title: period.title,
      asOfText: toAsOfText(briefing),
      keyFigures: composeKeyFigures(briefing),
      progress: composeProgressChart(briefing).table,
      indicators: composeMissedIndicators(briefing),
      behind: evaluation === null ? [] : composeBehind(briefing, evaluation),
      shortcomings: findWorst(briefing),
      changes: composeChange(briefing),
    },
  };
}

/** Every unit that has not finished, by name. */
function composeBehind({ period }: Briefing, { states }: Evaluation): readonly FactView[] {
  const toFact = (label: string, ids: readonly string[]): readonly FactView[] => {
    const names = period.units.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return names.length === 0
      ? []
      : [{ label: `${label} (${formatCount(names.length)})`, value: names.join("; ") }];
  };
  return [
    ...toFact(PROGRESS_STATES.late.word, states.late),
    ...toFact(PROGRESS_STATES.underway.word, states.underway),
    ...toFact(PROGRESS_STATES.notStarted.word, states.notStarted),
    ...toFact(PROGRESS_STATES.noData.word, states.noData),
  ];
}

/** Indicators that some unit misses, with who and how much; the rest in one sentence. */
function composeMissedIndicators(briefing: Briefing): TableView {
  const { dataset, summary, shortfallTexts } = briefing;
  const outcome = sortByOutcome(briefing);
  const toCells = (indicator: Indicator): readonly CellView[] => {
    const counts = summary.indicators.get(indicator.id);
    const pooled = counts?.pooled ?? null;
    return [
      textCell(upperFirst(toRuleText(indicator, dataset.form))),
      textCell(pooled === null ? "–" : formatPercent(pooled, limitsOf(indicator.measure))),
      textCell(`${formatCount(counts?.met ?? 0)}/${formatCount(counts?.applicable ?? 0)}`),
      textCell(
        (shortfallTexts.get(indicator.id) ?? []).join("; ") ||
          `${formatCount(counts?.notMet ?? 0)} đơn vị`,
      ),
    ];
  };
  return {
    caption: "Chỉ tiêu còn đơn vị chưa đạt",
    columns: columnsOf(
      ["Chỉ tiêu", "Mức quy định", "Tỷ lệ chung", "Đạt", "Chưa đạt"],
      (index) => index === 2 || index === 3,
    ),
    rows: outcome.missed.map((indicator) => ({
      header: textCell(indicator.name),
      cells: toCells(indicator),
    })),
    totals: null,
    notes: [describeMissed(outcome)],
  };
}

/** The worst first: not yet resolved, then by how many cases of units missing an indicator stand behind it. */
function findWorst(briefing: Briefing): readonly ShortcomingView[] {
  const { report, date } = briefing.period;
  if (report === null) return [];
  const weightOf = ({ indicators }: Pick<Shortcoming, "indicators">) =>
    indicators.reduce((sum, id) => sum + (briefing.summary.indicators.get(id)?.notMet ?? 0), 0);
  // The same order as the composed ones: written first, then those that nobody claimed.
  const sources: readonly Finding[] = [
    ...report.shortcomings,
    ...findUnclaimed(briefing).map(({ id }): Finding => ({
      indicators: [id],
      status: "open",
      internal: null,
    })),
  ];
  return composeShortcomings(report, briefing)
    .flatMap((view, index) => {
      const source = sources[index];
      return source === undefined || source.status === "resolved" ? [] : [{ view, source }];
    })
    .toSorted((a, b) => weightOf(b.source) - weightOf(a.source))
    .slice(0, SHOWN_SHORTCOMINGS)
    .map(({ view, source }) => ({ ...view, deadlineText: toDeadlineText(view, source, date) }));
}

type Finding = Pick<Shortcoming, "indicators" | "status" | "internal">;

/** The deadline, and by how many days the report date is past it. */
function toDeadlineText(
  view: ShortcomingView,
  { internal }: Finding,
  date: CalendarDate,
): string | null {
  if (internal === null) return view.deadlineText;
  const late = daysBetween(internal.deadline, date);
  const overdue = late > 0 ? ` (quá hạn ${formatCount(late)} ngày)` : "";
  return `${formatDate(internal.deadline)}${overdue}`;
}

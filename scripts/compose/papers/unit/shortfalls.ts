import type { CalendarDate } from "../../../model/days/calendar-date.ts";
import { isApplied } from "../../../model/form/condition.ts";
import type { Dataset } from "../../../model/dataset.ts";
import type { Indicator } from "../../../model/rules/indicator.ts";
import type { Unit } from "../../../model/report/period.ts";
import { toWholeScope } from "../../../model/form/scope.ts";
import type { Order, Task } from "../../../model/prose/report.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { findApplied, type AppliedIndicator, type JudgedUnit } from "./standards.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import { composeHandling } from "../../report/handling.ts";
import type { FactView } from "../../views/common.ts";
import type { UnitSheetView } from "../../views/unit-sheet.ts";
import { resolveText } from "../../figures/resolve-figure.ts";
import { lowerFirst, upperFirst } from "../../words/sentences.ts";
import { toDueText, toTaskFacts } from "../../words/days/task-text.ts";

/** What the unit must mend, the remedies, and who follows it until when. */
export function composeUnitShortfalls(
  { unit, own }: JudgedUnit,
  briefing: Briefing,
): UnitSheetView["shortfalls"] {
  const findings = composeUnitFindings(unit, briefing);
  if (!unit.hasSent) return [toSilence(unit, briefing), ...findings];
  const applied = findApplied(own, briefing.dataset.indicators);
  const missed = applied
    .filter(({ judgement }) => judgement.verdict === "notMet" && !judgement.isDone)
    .map(({ indicator }) => {
      const { id, shortfall, remedies } = indicator;
      return {
        text: `${upperFirst(resolveText(shortfall.internal, { indicators: [id] }, briefing))}.`,
        remediesText:
          remedies.length === 0 ? "" : `Biện pháp: ${remedies.map(lowerFirst).join("; ")}.`,
        taskText: toTaskText(findTask(indicator, briefing), briefing.period.date),
      };
    });
  return [...missed, ...findings, ...composeGaps(applied)];
}

/** What the report says of the unit by its scope: open shortcomings and how they were handled, then solutions. */
function composeUnitFindings(
  unit: Unit,
  { dataset, period }: Briefing,
): UnitSheetView["shortfalls"] {
  const { shortcomings, solutions } = period.report ?? { shortcomings: [], solutions: [] };
  return [...shortcomings.filter(({ status }) => status !== "resolved"), ...solutions]
    .filter(({ internal }) => isAddressed(unit, internal, dataset))
    .map(({ title, internal }) => ({
      text: `${title}.`,
      remediesText: toSentences(
        internal !== null && "foundBy" in internal ? composeHandling(internal) : [],
      ),
      taskText: toTaskText(internal, period.date),
    }));
}

/** Whether a shortcoming or a solution says of itself that it is about the unit. */
export function isAddressed(
  unit: Unit,
  task: Pick<Task, "scope"> | null,
  { unitTypes, form }: Pick<Dataset, "unitTypes" | "form">,
): boolean {
  const scope = task?.scope ?? null;
  const types = unitTypes.map(({ id }) => id);
  return scope !== null && isApplied(unit, toWholeScope(scope, types), form) === true;
}

/** `Người nêu: Đoàn giám sát. Kết luận: ….` */
function toSentences(facts: readonly FactView[]): string {
  return facts.map(({ label, value }) => `${label}: ${value}.`).join(" ");
}

function toSilence({ values }: Unit, { period }: Briefing): UnitSheetView["shortfalls"][number] {
  const [missing, remedy] =
    values === null
      ? ["chưa gửi", "gửi báo cáo"]
      : ["chưa cập nhật", "cập nhật số liệu, hoặc xác nhận số liệu đã gửi"];
  return {
    text: `Đơn vị ${missing} báo cáo kỳ ${formatDate(period.date)}.`,
    remediesText: `Biện pháp: ${remedy}.`,
    taskText: "",
  };
}

/** The indicators that lack a figure, so that nobody can judge them. */
function composeGaps(applied: readonly AppliedIndicator[]): UnitSheetView["shortfalls"] {
  const names = applied
    .filter(({ judgement }) => judgement.verdict === "noData")
    .map(({ indicator }) => lowerFirst(indicator.name));
  return names.length === 0
    ? []
    : [
        {
          text: `Chưa có số liệu về ${names.join("; ")}.`,
          remediesText: "Biện pháp: bổ sung số liệu.",
          taskText: "",
        },
      ];
}

/** The task of the report's first unresolved shortcoming about the indicator. */
function findTask({ id }: Indicator, { period }: Briefing): Task | null {
  const about = period.report?.shortcomings.find(
    ({ indicators, status }) => indicators.includes(id) && status !== "resolved",
  );
  return about?.internal ?? null;
}

function toTaskText(task: Task | Order | null, reportDate: CalendarDate): string {
  const known = toTaskFacts({
    unitsText: null,
    owner: task?.owner ?? null,
    deadlineText: toDueText(task?.deadline ?? null, reportDate),
    reportTo: task !== null && "reportTo" in task ? task.reportTo : null,
  }).map(({ label, value }) => `${label}: ${value}`);
  return known.length === 0 ? "" : `${upperFirst(known.join("; "))}.`;
}

import type { Indicator } from "../../model/indicator.ts";
import type { Unit } from "../../model/period.ts";
import type { Task } from "../../model/prose/report.ts";
import type { Briefing } from "../audience/briefing.ts";
import { findApplied, type AppliedIndicator, type JudgedUnit } from "./unit-standards.ts";
import { formatDate } from "../../model/format-date.ts";
import type { UnitSheetView } from "../views/papers.ts";
import { resolveText } from "../figures/resolve-figure.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { toDueText } from "../words/task-text.ts";

/** What the unit must mend, the remedies, and who follows it until when. */
export function composeUnitShortfalls(
  { unit, own }: JudgedUnit,
  briefing: Briefing,
): UnitSheetView["shortfalls"] {
  if (!unit.hasSent) return [toSilence(unit, briefing)];
  const applied = findApplied(own, briefing.dataset.indicators);
  const missed = applied
    .filter(({ judgement }) => judgement.verdict === "notMet")
    .map(({ indicator }) => {
      const { id, shortfall, remedies } = indicator;
      return {
        text: `${upperFirst(resolveText(shortfall.internal, { indicators: [id] }, briefing))}.`,
        remediesText:
          remedies.length === 0 ? "" : `Biện pháp: ${remedies.map(lowerFirst).join("; ")}.`,
        taskText: toTaskText(findTask(indicator, briefing), briefing),
      };
    });
  return [...missed, ...composeGaps(applied)];
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

function toTaskText(task: Task | null, { period }: Briefing): string {
  const due = toDueText(task?.deadline ?? null, period.date);
  const owner = task?.owner ?? null;
  const known = [
    ...(owner === null ? [] : [`chủ trì: ${owner}`]),
    ...(due === null ? [] : [`thời hạn: ${due}`]),
  ];
  return known.length === 0 ? "" : `${upperFirst(known.join("; "))}.`;
}

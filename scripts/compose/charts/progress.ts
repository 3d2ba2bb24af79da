import { formatCount } from "../../model/texts/format-count.ts";
import { formatDate } from "../../model/days/format-date.ts";
import { WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { PROGRESS_STATES } from "../views/cells.ts";
import type { ChangeRow, Changes } from "../views/chart-spec.ts";
import type { ChartView } from "../views/common.ts";
import { lowerFirst } from "../words/sentences.ts";
import { entitle } from "./findings.ts";
import { toProgressTable } from "./progress-table.ts";
import {
  explainNoComparison,
  isCompared,
  isTold,
  listStrandRows,
  type StrandRow,
  type ToldStrand,
} from "./strand-rows.ts";
import { isOfOneUnit, tellProgress } from "./tell-progress.ts";

/**
 * By strand, how many units had done it in the period before and have now; `null` where all is withheld or no unit has
 * data: such a picture would say nothing.
 */
export function composeProgressChart(briefing: Briefing): ChartView | null {
  const rows = listStrandRows(briefing);
  if (rows.every((row) => !isTold(row) || isUnknown(row))) return null;
  const id = `tien-do-${briefing.period.date}`;
  const titles = entitle("Tiến độ theo phần việc", tellProgress(rows), describeDone(rows));
  return {
    id,
    ...titles,
    isContinuation: false,
    isLagging: rows.some((row) => isTold(row) && row.counts.states.done < row.counts.applicable),
    isComparing: !isOfOneUnit(rows.filter(isTold)) && (rows.length > 1 || rows.some(isCompared)),
    spec: {
      id,
      kind: "changes",
      title: titles.title,
      ...toLegend(rows, briefing),
      endTexts: toEndTexts(rows),
      rows: rows.map(toChangeRow),
      footText: [
        "Số đơn vị hoàn thành/số đơn vị thuộc diện thực hiện.",
        explainNoComparison(rows, briefing),
      ]
        .join(" ")
        .trimEnd(),
    },
    table: toProgressTable(rows, briefing),
  };
}

/** Why there is no chart of progress; empty where no unit has such work. */
export function tellNoProgress(briefing: Briefing): string {
  const rows = listStrandRows(briefing);
  if (rows.length === 0) return "";
  return rows.every(isTold)
    ? "Chưa có số liệu về các phần việc."
    : "Không nêu số đơn vị theo tình trạng của các phần việc.";
}

function isUnknown({ counts }: ToldStrand): boolean {
  return counts.states.noData === counts.applicable;
}

/** `40/45, kỳ trước 7`. */
function tellCounts(row: ToldStrand): string {
  const then = isCompared(row) ? `, kỳ trước ${formatCount(row.before)}` : "";
  return toDoneText(row) + then;
}

/** Of one unit: `chậm`. */
function tellState({ counts: { states } }: ToldStrand): string {
  const state = (["done", ...REST] as const).find((one) => states[one] > 0) ?? "noData";
  return lowerFirst(PROGRESS_STATES[state].word);
}

function toLegend(
  rows: readonly StrandRow[],
  { period, previous }: Briefing,
): Pick<Changes, "beforeLabel" | "nowLabel"> {
  const now = formatDate(period.date);
  if (previous === null || !rows.some(isCompared))
    return { beforeLabel: null, nowLabel: `Đến ngày ${now}` };
  return {
    beforeLabel: `Kỳ trước (${formatDate(previous.period.date)})`,
    nowLabel: `Kỳ này (${now})`,
  };
}

/** The scale counts units where every strand is of as many, else it is of shares. */
function toEndTexts(rows: readonly StrandRow[]): Changes["endTexts"] {
  const [only, ...others] = new Set(rows.filter(isTold).map(({ counts }) => counts.applicable));
  return only === undefined || others.length > 0
    ? ["0%", "100%"]
    : ["0", `${formatCount(only)} đơn vị`];
}

function toChangeRow(row: StrandRow): ChangeRow {
  const { label } = row;
  if (!isTold(row)) {
    const now = { share: null, text: WITHHELD_TEXT };
    return { label, before: null, now, restText: "", isLate: false };
  }
  const { states, applicable } = row.counts;
  return {
    label,
    before: isCompared(row)
      ? { share: row.before / applicable, text: formatCount(row.before) }
      : null,
    // Where no unit has data, a mark at 0 would say that none has done it.
    now: { share: isUnknown(row) ? null : states.done / applicable, text: toDoneText(row) },
    restText: toRestText(row),
    isLate: states.late > 0,
  };
}

function toDoneText({ counts: { states, applicable } }: ToldStrand): string {
  return `${formatCount(states.done)}/${formatCount(applicable)}`;
}

/** What is not done, the worst first. */
const REST = ["late", "underway", "notStarted", "notDue", "noData"] as const;

/** `còn 4 chậm`, `còn 5: 4 chậm, 1 chưa đủ số liệu`; empty where all is done. */
function toRestText({ counts: { states, applicable } }: ToldStrand): string {
  const parts = REST.filter((state) => states[state] > 0).map(
    (state) => `${formatCount(states[state])} ${lowerFirst(PROGRESS_STATES[state].word)}`,
  );
  if (parts.length < 2) return parts.map((part) => `còn ${part}`).join("");
  return `còn ${formatCount(applicable - states.done)}: ${parts.join(", ")}`;
}

/** `Số đơn vị hoàn thành: văn kiện 40/45, kỳ trước 7; …`; of one unit `Tình trạng: văn kiện chậm; …`. */
function describeDone(rows: readonly StrandRow[]): string {
  const isOne = isOfOneUnit(rows.filter(isTold));
  const tell = isOne ? tellState : tellCounts;
  const told = rows.filter(isTold).map((row) => `${lowerFirst(row.label)} ${tell(row)}`);
  const withheld = rows.filter((row) => !isTold(row)).map(({ label }) => lowerFirst(label));
  return [
    ...(told.length === 0
      ? []
      : [`${isOne ? "Tình trạng" : "Số đơn vị hoàn thành"}: ${told.join("; ")}.`]),
    ...(withheld.length === 0
      ? []
      : [`Không nêu số đơn vị của phần việc: ${withheld.join("; ")}.`]),
  ].join(" ");
}

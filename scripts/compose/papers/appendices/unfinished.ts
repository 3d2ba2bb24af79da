import { formatCount } from "../../../model/texts/format-count.ts";
import { overallStateOf, type Evaluation } from "../../../model/judgement/evaluation.ts";
import type { Unit } from "../../../model/report/period.ts";
import type { InternalBriefing } from "../../audience/briefing.ts";
import { PROGRESS_STATES, stateCell, textCell } from "../../views/cells.ts";
import { columnsOfWidth } from "../../views/columns.ts";
import type { RowView } from "../../views/common.ts";
import { toReportWords } from "../../words/report-words.ts";
import { toStandingState } from "../../words/indicators/ruling-texts.ts";
import { lowerFirst, upperFirst } from "../../words/sentences.ts";
import { toPassedText } from "../../words/days/task-text.ts";
import type { AppendixPart } from "./appendix.ts";

/** The units that are not done by name, with what and since when; those of the same standing share a row. */
export function composeUnfinished(
  briefing: InternalBriefing,
  evaluation: Evaluation,
): AppendixPart {
  const { doneName } = toReportWords(briefing);
  const rows = BEHIND.flatMap((state) => {
    const units = briefing.period.units.filter(
      ({ id }) => overallStateOf(evaluation, id) === state,
    );
    const wants = units.map((unit) => ({ unit, wanting: tellWanting(unit, briefing, evaluation) }));
    return [...new Set(wants.map(({ wanting }) => wanting))].map((wanting): RowView => {
      const alike = wants.filter((one) => one.wanting === wanting);
      return {
        header: textCell(wanting),
        cells: [
          stateCell(PROGRESS_STATES[state]),
          textCell(formatCount(alike.length)),
          textCell(alike.map(({ unit }) => unit.name).join("; ")),
        ],
      };
    });
  });
  const columns = columnsOfWidth([
    ["Phần việc chưa hoàn thành", 31],
    ["Tình trạng chung", 21],
    ["Số đơn vị", 8],
    ["Đơn vị", 40],
  ]);
  return {
    about: "figures",
    title: `Đơn vị chưa ${doneName}`,
    isNumbered: false,
    isLandscape: false,
    table: {
      caption: `Đơn vị chưa ${doneName}`,
      columns: columns.map((column, index) => ({ ...column, isNumeric: index === 2 })),
      rows,
      totals: null,
      notes: tellOthers(doneName, evaluation),
    },
  };
}

/** The worst first. */
const BEHIND = ["late", "notStarted", "underway", "notDue", "noData"] as const;

/** `Văn kiện: chậm (hạn 31/3/2020, quá 10 ngày); nhân sự: chưa đủ số liệu`: the work that counts and is not done. */
function tellWanting(
  { id }: Unit,
  { dataset, period }: InternalBriefing,
  evaluation: Evaluation,
): string {
  const own = evaluation.units.get(id);
  const strands = dataset.strands
    .filter(({ countsAsProgress }) => countsAsProgress)
    .map((strand) => ({ ...strand, state: own?.strands.get(strand.id) ?? "notApplicable" }))
    .filter(({ state }) => state !== "notApplicable");
  const states = new Set(strands.map(({ state }) => state));
  const isAllUnknown = states.size === 1 && states.has("noData") && strands.length > 1;
  if (isAllUnknown && own?.ruledStrands.size === 0) return "Mọi phần việc";
  const told = strands
    .filter(({ state }) => state !== "done")
    .map(({ id: strand, name, state }) => {
      const standing = toStandingState(PROGRESS_STATES[state], own?.ruledStrands.get(strand));
      const since = own?.lateSince.get(strand);
      const delay = since === undefined ? "" : ` (${toPassedText(since, period.date)})`;
      return `${lowerFirst(name)}: ${lowerFirst(standing.word)}${delay}`;
    });
  return upperFirst(told.join("; "));
}

/** Who is not in the table: those that are done, and those that have no such work. A silent unit is in it. */
function tellOthers(doneName: string, { states }: Evaluation): readonly string[] {
  const { done, notApplicable } = states;
  const others = notApplicable.length === 0 ? "còn lại" : "khác";
  return [
    ...(done.length === 0 ? [] : [`${formatCount(done.length)} đơn vị ${others} đã ${doneName}.`]),
    ...(notApplicable.length === 0
      ? []
      : [`${formatCount(notApplicable.length)} đơn vị không có phần việc thuộc diện thực hiện.`]),
  ];
}

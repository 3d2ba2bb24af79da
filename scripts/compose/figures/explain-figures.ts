import { formatDate } from "../../model/days/format-date.ts";
import { tracksProgress, type Indicator, type Strand } from "../../model/rules/indicator.ts";
import { formatMoment, type Moment } from "../../model/days/moment.ts";
import type { Briefing } from "../audience/briefing.ts";
import type { FactView } from "../views/common.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { countRuled } from "../words/indicators/ruling-texts.ts";
import { toDoneRule, toLateRule } from "../words/units/done-rule-text.ts";
import { toReportWords } from "../words/report-words.ts";
import { lowerFirst, upperFirst } from "../words/sentences.ts";
import { sortByOutcome } from "./count-indicators.ts";
import { describeStandards } from "../words/indicators/strandless.ts";
import { WITHHELD } from "../../model/judgement/withheld.ts";
import { countStanding, nameStandings, type Standing } from "./standings.ts";
import { isAnythingWithheld } from "../audience/told-summary.ts";
import { toWithheldReason } from "../words/indicators/withheld-text.ts";

/** Explains the state of what is unmet before its deadline has passed. */
export const NOT_DUE: FactView = {
  label: "Chưa đến hạn",
  value:
    "Chưa tới mức quy định, nhưng thời hạn chưa qua (tính cả ngày cuối); không tính là đạt, không tính là chưa đạt.",
};

/** The rules of `evaluate/progress.ts` in words, with the strands and deadlines of the data. */
export function explainFigures(briefing: Briefing): readonly FactView[] {
  const { dataset, summary } = briefing;
  const standards = describeStandards(dataset);
  return [
    ...(tracksProgress(dataset) ? explainStates(briefing) : []),
    ...(sortByOutcome(briefing).judged.length === 0
      ? []
      : [
          {
            label: "Chưa đạt chỉ tiêu",
            value: `So số đếm với mức quy định, trước khi làm tròn.${standards === "" ? "" : ` Gồm cả ${standards}, là những chỉ tiêu không tính vào tiến độ.`}`,
          },
        ]),
    ...(sortByOutcome(briefing).pending.length > 0 ? [NOT_DUE] : []),
    ...([...summary.strands.values()].some((counts) => countRuled(counts) > 0)
      ? [
          {
            label: "Kết quả được xác định",
            value:
              "Kết quả do cơ quan có thẩm quyền xác định được tính thay cho kết quả tính từ số liệu.",
          },
        ]
      : []),
    ...(isAnythingWithheld(summary)
      ? [{ label: "Không nêu", value: toWithheldReason(dataset.form) }]
      : []),
  ];
}

/** The standings that some unit has, and what "done" is; none where nobody may tell which. */
function explainStates(briefing: Briefing): readonly FactView[] {
  const { states } = briefing.summary;
  if (states === WITHHELD) return [];
  return listStandings(briefing)
    .filter(({ standing }) => standing === "done" || countStanding(standing, states) > 0)
    .map(({ label, value }) => ({ label, value }));
}

function listStandings(
  briefing: Briefing,
): readonly (FactView & { readonly standing: Standing })[] {
  const { dataset, period } = briefing;
  const strands = dataset.strands.filter(
    ({ id, countsAsProgress }) =>
      countsAsProgress && dataset.indicators.some(({ strand }) => strand === id),
  );
  const deadlines = listDeadlines(strands, dataset.indicators);
  const day = formatDate(period.date);
  const names = nameStandings(dataset);
  return [
    {
      standing: "done",
      label: upperFirst(toReportWords(briefing).doneName),
      value: `Đơn vị ${toDoneRule(`áp dụng đối với mình của ${formatCount(strands.length)} phần việc: ${strands.map(({ name }) => lowerFirst(name)).join("; ")}`, dataset)}.`,
    },
    {
      standing: "late",
      label: names.late,
      value: `${toLateRule(dataset)} tính đến ngày ${day}.${deadlines.length === 0 ? "" : ` Thời hạn: ${deadlines.join("; ")}.`}`,
    },
    {
      standing: "inTime",
      label: names.inTime,
      value: `Chưa đạt đủ chỉ tiêu${deadlines.length === 0 ? "" : ", nhưng chưa phần việc nào quá thời hạn"}; gồm cả đơn vị chưa triển khai.`,
    },
    {
      standing: "noData",
      label: names.noData,
      value: `${toGapText(briefing)}; không tính là đạt, không tính là chưa đạt.`,
    },
  ];
}

/** What is known of units without all data: where no indicator has any, nothing. */
function toGapText(briefing: Briefing): string {
  const { judged, withheld } = sortByOutcome(briefing);
  return judged.length + withheld.length === 0
    ? "Chưa báo cáo nội dung nào"
    : "Những gì đã báo cáo (nếu có) đều đạt, nhưng còn nội dung chưa báo cáo";
}

/** `văn kiện 31/3/2020`, `chỉ tiêu báo cáo chính trị 20/3/2020`: those of strands, then those of their indicators. */
function listDeadlines(
  strands: readonly Strand[],
  indicators: readonly Indicator[],
): readonly string[] {
  const toText = (name: string, deadline: Moment | null) =>
    deadline === null ? [] : [`${name} ${formatMoment(deadline)}`];
  return [
    ...strands.flatMap(({ name, deadline }) => toText(lowerFirst(name), deadline)),
    ...indicators
      .filter(({ strand }) => strands.some(({ id }) => id === strand))
      .flatMap(({ name, deadline }) => toText(`chỉ tiêu ${lowerFirst(name)}`, deadline)),
  ];
}

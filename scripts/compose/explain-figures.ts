import { formatDate } from "../model/format-date.ts";
import type { Briefing } from "./briefing.ts";
import type { FactView } from "./common-views.ts";
import { formatCount } from "./format-number.ts";
import { joinWithAnd, lowerFirst } from "./sentences.ts";
import { isAnythingWithheld } from "./told-summary.ts";
import { toWithheldReason } from "./withheld-text.ts";

/**
 * Why a unit counts as ready, late or unknown: the rules of `evaluate/progress.ts` in words, with the
 * strands and deadlines that the data sets.
 */
export function explainFigures({ dataset, period, summary }: Briefing): readonly FactView[] {
  const strands = dataset.strands.filter(({ countsAsProgress }) => countsAsProgress);
  const standards = dataset.strands.filter(({ countsAsProgress }) => !countsAsProgress);
  const due = strands.flatMap(({ name, deadline }) =>
    deadline === null ? [] : [`${lowerFirst(name)} ${formatDate(deadline)}`],
  );
  const day = formatDate(period.date);
  return [
    {
      label: "Hoàn thành mọi phần việc",
      value: `Đơn vị đạt mọi chỉ tiêu áp dụng đối với mình của ${formatCount(strands.length)} phần việc: ${joinWithAnd(strands.map(({ name }) => lowerFirst(name)))}.`,
    },
    {
      label: "Chậm",
      value: `Còn chỉ tiêu chưa đạt của một phần việc mà thời hạn đã qua tính đến ngày ${day}.${due.length === 0 ? "" : ` Thời hạn: ${due.join("; ")}.`}`,
    },
    {
      label: "Đang thực hiện",
      value: "Còn chỉ tiêu chưa đạt, nhưng chưa phần việc nào quá thời hạn.",
    },
    {
      label: "Chưa đủ số liệu",
      value:
        "Những gì đã báo cáo đều đạt, nhưng còn nội dung chưa báo cáo; không tính là đạt, không tính là chưa đạt.",
    },
    {
      label: "Chưa đạt chỉ tiêu",
      value: `So số đếm với mức quy định, trước khi làm tròn.${standards.length === 0 ? "" : ` Gồm cả chỉ tiêu về ${joinWithAnd(standards.map(({ name }) => lowerFirst(name)))}, là những chỉ tiêu không tính vào tiến độ.`}`,
    },
    ...(isAnythingWithheld(summary)
      ? [{ label: "Không nêu", value: toWithheldReason(dataset.form) }]
      : []),
  ];
}

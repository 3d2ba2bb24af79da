import { asksFigures } from "../../../model/form/form.ts";
import { formatDate } from "../../../model/days/format-date.ts";
import type { Briefing } from "../../audience/briefing.ts";
import { nameDocument } from "../report-words.ts";

/** `Số liệu chốt đến ngày 10/4/2020`: the date of all figures. Without any figures `Thông báo ngày 27/3/2020`. */
export function toAsOfText(briefing: Pick<Briefing, "dataset" | "period">): string {
  const { dataset, period } = briefing;
  return asksFigures(dataset.form)
    ? `Số liệu chốt đến ngày ${formatDate(period.date)}`
    : `${nameDocument(briefing)} ngày ${formatDate(period.documentDate ?? period.date)}`;
}

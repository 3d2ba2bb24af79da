import { formatDate } from "../../model/format-date.ts";
import type { Briefing } from "../audience/briefing.ts";

/** `Số liệu chốt đến ngày 10/4/2020`: the date of all figures. */
export function toAsOfText({ period }: Pick<Briefing, "period">): string {
  return `Số liệu chốt đến ngày ${formatDate(period.date)}`;
}

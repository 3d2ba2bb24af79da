import { formatInSentence, formatMoment } from "../../../model/days/moment.ts";
import type { PlannedWindow } from "../../../model/report/period.ts";

/** `từ ngày 15/4/2020 đến ngày 20/5/2020`, `quý II/2020`. */
export function toWindowText({ from, until }: PlannedWindow): string {
  return until === null
    ? formatInSentence(from)
    : `từ ${formatInSentence(from)} đến ${formatInSentence(until)}`;
}

/** `15/4/2020 – 20/5/2020`, `quý II/2020`: behind a colon or alone. */
export function toWindowLabel({ from, until }: PlannedWindow): string {
  return formatMoment(from) + (until === null ? "" : ` – ${formatMoment(until)}`);
}

/** `từ 15/4/2020 đến 20/5/2020`, `trong quý II/2020`: in a cell. */
export function toWindowShort({ from, until }: PlannedWindow): string {
  if (until !== null) return `từ ${formatMoment(from)} đến ${formatMoment(until)}`;
  const isWithin = from.words !== null && !from.words.startsWith("từ ");
  return `${isWithin ? "trong " : ""}${formatInSentence(from)}`;
}

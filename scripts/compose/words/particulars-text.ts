import type { Particulars } from "../../model/answer.ts";
import { formatMoment } from "../../model/moment.ts";

/** `tính đến ngày 31/3/2020`, `tính đến tháng 3/2020`; empty where the answer says nothing of it. */
export function toAsOfText(particulars: Pick<Particulars, "asOf"> | undefined): string {
  const asOf = particulars?.asOf ?? null;
  if (asOf === null) return "";
  return `tính đến ${asOf.words === null ? "ngày " : ""}${formatMoment(asOf)}`;
}

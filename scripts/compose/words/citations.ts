import type { Instrument } from "../../model/report/issuer.ts";
import { formatDate } from "../../model/days/format-date.ts";

/**
 * First citation: `Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị`; without what nobody knows:
 * `Công điện ngày 27/3/2020 của Ban Bí thư`.
 */
export function citeInFull(instrument: Instrument): string {
  const { type, number, date, issuer } = instrument;
  const marks = [
    ...(number === null ? [] : [`số ${number}`]),
    ...(date === null ? [] : [`ngày ${formatDate(date)}`]),
  ].join(", ");
  const by = issuer === null ? "" : `của ${issuer}`;
  const known = [type, marks, by].filter((part) => part !== "");
  return known.length > 1 ? known.join(" ") : citeShort(instrument);
}

/** Later citations: `Chỉ thị số 35-CT/TW`; without a number by the first thing that is known. */
export function citeShort({ type, number, date, issuer, subject }: Instrument): string {
  if (number !== null) return `${type} số ${number}`;
  if (date !== null) return `${type} ngày ${formatDate(date)}`;
  if (issuer !== null) return `${type} của ${issuer}`;
  return subject === null ? type : `${type} ${subject}`;
}

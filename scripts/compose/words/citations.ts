import type { Instrument } from "../../model/issuer.ts";
import { formatDate } from "../../model/format-date.ts";

/** First citation: `Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị`. */
export function citeInFull({ type, number, date, issuer }: Instrument): string {
  return `${type} số ${number}, ngày ${formatDate(date)} của ${issuer}`;
}

/** Later citations: `Chỉ thị số 35-CT/TW`. */
export function citeShort({ type, number }: Instrument): string {
  return `${type} số ${number}`;
}

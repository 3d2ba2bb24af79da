import type { Dataset } from "../../model/dataset.ts";
import { problemAt, startOf, type Problem } from "../../model/problem.ts";

/** Instruments of which something is not told that a citation usually has. It need not be known, and is never invented. */
export function findBareInstruments({ instruments }: Dataset): readonly Problem[] {
  return instruments.flatMap(({ id, number, date, issuer, subject, place }) => {
    const parts = { so: number, ngay: date, co_quan: issuer, trich_yeu: subject };
    const missing = Object.entries(parts).flatMap(([key, value]) =>
      value === null ? [`«${key}»`] : [],
    );
    if (missing.length === 0) return [];
    return [problemAt(place, "instrument-bare", { found: id, allowed: missing.join(", ") })];
  });
}

/** What a signed document has of its issuer, and data does not tell. */
export function findBareIssuer({ issuer }: Dataset): readonly Problem[] {
  const { symbol, signatory, recipients, contact } = issuer;
  const isEmpty = (values: object) => Object.values(values).every((value) => value === null);
  const missing = [
    ...(symbol === null ? ["«ky_hieu»"] : []),
    ...(isEmpty(signatory) ? ["«nguoi_ky»"] : []),
    ...(recipients.length === 0 ? ["«noi_nhan»"] : []),
    ...(isEmpty(contact) ? ["«lien_he»"] : []),
  ];
  if (missing.length === 0) return [];
  return [problemAt(startOf("data/to-chuc.yaml"), "issuer-bare", { found: missing.join(", ") })];
}

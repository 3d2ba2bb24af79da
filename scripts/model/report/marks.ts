import type { Issuer } from "./issuer.ts";

/** Stands on everything internal; the guard searches the public files for it. */
export const CIRCULATION_MARK = "LƯU HÀNH NỘI BỘ";
/** Stands on everything that is made from invented figures. */
export const ILLUSTRATIVE_MARK = "SỐ LIỆU MINH HỌA";

/** What every output must say: that the figures are invented, that it is a draft. */
export function listMarks(issuer: Issuer): readonly string[] {
  return [toIllustrativeText(issuer), toDraftText(issuer)].filter((mark) => mark !== null);
}

/** `null`: the figures are real. */
export function toIllustrativeText({ isIllustrative }: Issuer): string | null {
  return isIllustrative ? ILLUSTRATIVE_MARK : null;
}

/** `Dự thảo lần 1`, or `null` when the report is signed. */
export function toDraftText({ draftNumber }: Issuer): string | null {
  return draftNumber === null ? null : `Dự thảo lần ${draftNumber}`;
}

import type { Issuer } from "../../model/issuer.ts";

/** What everything made from the data must say of itself: that figures are made up, that it is a draft. */
export function listMarks(issuer: Issuer): readonly string[] {
  return [toIllustrativeText(issuer), toDraftText(issuer)].filter((mark) => mark !== null);
}

/** `SỐ LIỆU MINH HỌA`, or `null` of real figures. */
export function toIllustrativeText({ isIllustrative }: Issuer): string | null {
  return isIllustrative ? "SỐ LIỆU MINH HỌA" : null;
}

/** `Dự thảo lần 1`, or `null` of what is signed. */
export function toDraftText({ draftNumber }: Issuer): string | null {
  return draftNumber === null ? null : `Dự thảo lần ${draftNumber}`;
}

import type { Issuer } from "../../model/report/issuer.ts";

/** How a Party document is laid out, for the PDF and for Word: sizes in points, lengths in millimetres. */
export interface LayoutProfile {
  /** Of a front side; on a back side `boundMm` and `outerMm` change places. */
  readonly marginsMm: Readonly<Record<"top" | "bottom" | "bound" | "outer", number>>;
  readonly bodyPt: number;
  /** Exactly from one base line to the next. */
  readonly linePt: number;
  readonly paragraphGapPt: number;
  readonly firstLineIndentMm: number;
  readonly pageNumberPt: number;
  /** From the sheet's upper edge to the top of the page number. */
  readonly pageNumberTopMm: number;
  /** "ĐẢNG CỘNG SẢN VIỆT NAM". */
  readonly partyNamePt: number;
  /** Issuer, number, place and date, signatory, "Nơi nhận:". */
  readonly headingPt: number;
  /** "BÁO CÁO". */
  readonly typePt: number;
  readonly subjectPt: number;
  readonly circulationPt: number;
  readonly recipientsPt: number;
  readonly signatureLines: number;
  readonly tablePt: number;
  /** Ends every recipient except the last, which ends with a full stop. */
  readonly recipientEnd: string;
  /** After the number of a section: `I-`. */
  readonly sectionEnd: string;
  /** After the number of a part of a section: `1-` or `1.`. */
  readonly subsectionEnd: string;
}

/** Hướng dẫn 36-HD/VPTW, 03/4/2018: components 1 to 14 of its appendix 1, and its section on the page. */
const HD36: LayoutProfile = {
  marginsMm: { top: 20, bottom: 20, bound: 30, outer: 15 },
  bodyPt: 14,
  linePt: 18,
  paragraphGapPt: 6,
  firstLineIndentMm: 10,
  pageNumberPt: 14,
  pageNumberTopMm: 10,
  partyNamePt: 15,
  headingPt: 14,
  typePt: 16,
  subjectPt: 14,
  circulationPt: 12,
  recipientsPt: 12,
  signatureLines: 4,
  tablePt: 11,
  recipientEnd: ",",
  sectionEnd: "-",
  subsectionEnd: "-",
};

/** Hướng dẫn 05-HD/VPTW, 27/5/2026, replaces HD36. Only the signs that end a line or a number differ. */
const HD05: LayoutProfile = { ...HD36, recipientEnd: ";", subsectionEnd: "." };

const PROFILES: Readonly<Record<Issuer["layoutProfile"], LayoutProfile>> = {
  "hd36-2018": HD36,
  "hd05-2026": HD05,
};

export function findLayoutProfile({ layoutProfile }: Pick<Issuer, "layoutProfile">): LayoutProfile {
  return PROFILES[layoutProfile];
}

/** The list under `Nơi nhận:`; each recipient has its closing sign. */
export function closeRecipients(issuer: Issuer): readonly string[] {
  const { recipientEnd } = findLayoutProfile(issuer);
  return issuer.recipients.map((recipient, index, all) =>
    index === all.length - 1 ? `${recipient}.` : `${recipient}${recipientEnd}`,
  );
}

/** The words in which a report speaks of its matter; what is `null` is said in the customary way. */
export interface KindWords {
  /** The kind of document in capitals: `BÁO CÁO`, `KẾT LUẬN`. */
  readonly documentType: string | null;
  /** The matter inside a sentence: `công tác chuẩn bị đại hội`. */
  readonly subject: string | null;
  /** How one of the units is called: `đơn vị trực thuộc`, `đơn vị được giám sát`. */
  readonly unitName: string | null;
  /** From where the figures are, behind the issuer's name: `tổng hợp từ báo cáo của các đơn vị`. */
  readonly sourceText: string | null;
  /** What a unit has done that has met all that counts as progress: `tổ chức xong đại hội`. */
  readonly doneName: string | null;
  /** Through what shortcomings were found: `giám sát`; then the issuer asks for their remedy. */
  readonly foundThrough: string | null;
}

/** What a report is and how it speaks (`loai_bao_cao`): said once for all periods, or for one. */
export interface ReportKind extends KindWords {
  /** What the site is about: `Chuẩn bị đại hội`. */
  readonly siteName: string | null;
  /** How a unit that is a pilot is called: `đơn vị thí điểm`; one word for all periods. */
  readonly pilotName: string | null;
  /** What stands for the whole situation, the first of it first: ids of data and `KEY_WORDS`; `null`: what the data has. */
  readonly keyFigures: readonly string[] | null;
  /** Whether the data names all units, or only some of them: then nothing is counted of units; `null`: all. */
  readonly roster: "whole" | "part" | null;
}

export const CUSTOMARY_KIND: ReportKind = {
  documentType: null,
  subject: null,
  siteName: null,
  unitName: null,
  sourceText: null,
  doneName: null,
  foundThrough: null,
  pilotName: null,
  keyFigures: null,
  roster: null,
};

/** Whether the units of the period are all there are: as the period's file says, else as the issuer's does. */
export function isRosterWhole(
  { issuer }: { readonly issuer: Kinded },
  { reportKind }: Kinded,
): boolean {
  return (reportKind.roster ?? issuer.reportKind.roster) !== "part";
}

interface Kinded {
  readonly reportKind: ReportKind;
}

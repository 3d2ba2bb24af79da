/** The styles by what they are for; Word's own ones keep its ids, so that it shows their names in Vietnamese. */
export const STYLES = {
  body: "BodyText",
  section: "Heading1",
  subsection: "Heading2",
  proseHeading: "Heading3",
  listItem: "ListParagraph",
  quote: "Quote",
  internalNote: "GhiChuNoiBo",
  responsibility: "TrachNhiem",
  documentType: "Title",
  subject: "Subtitle",
  formLine: "TheThuc",
  recipients: "NoiNhan",
  chartTitle: "TenBieuDo",
  chart: "BieuDo",
  appendixLabel: "PhuLuc",
  appendixTitle: "TenPhuLuc",
  tableText: "Bang",
  denseTableText: "BangNhieuCot",
  densestTableText: "BangRatNhieuCot",
  tableNote: "GhiChuBang",
  gap: "KhoangTrong",
  pageNumber: "Header",
  runningMarks: "Footer",
} as const;

export type StyleId = (typeof STYLES)[keyof typeof STYLES];

/** What every style of ours builds on; the office finds it in the gallery. */
export const BASED = { basedOn: "Normal", quickFormat: true } as const;
export const CENTRED = { alignment: "center" } as const;

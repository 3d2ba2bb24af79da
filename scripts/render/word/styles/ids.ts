/** The styles by their purpose. Word's own styles keep their ids, so that Word shows their names in Vietnamese. */
export const STYLES = {
  body: "BodyText",
  section: "Heading1",
  subsection: "Heading2",
  point: "Heading3",
  listItem: "ListParagraph",
  internalNote: "GhiChuNoiBo",
  responsibility: "TrachNhiem",
  documentType: "Title",
  subject: "Subtitle",
  formLine: "TheThuc",
  recipients: "NoiNhan",
  chartTitle: "Caption",
  chartAbout: "TenPhuBieuDo",
  chart: "BieuDo",
  appendix: "PhuLuc",
  appendixPart: "MucPhuLuc",
  attachedTo: "KemTheo",
  tableText: "Bang",
  denseTableText: "BangNhieuCot",
  densestTableText: "BangRatNhieuCot",
  tableNote: "GhiChuBang",
  gap: "KhoangTrong",
  pageNumber: "Header",
  runningMarks: "Footer",
} as const;

export type StyleId = (typeof STYLES)[keyof typeof STYLES];

/** Every style of ours is based on Normal, and the office finds it in Word's gallery of styles. */
export const BASED = { basedOn: "Normal", quickFormat: true } as const;
export const CENTRED = { alignment: "center" } as const;

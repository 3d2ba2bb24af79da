import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import { BASED, CENTRED, STYLES, type StyleId } from "./ids.ts";
import { exactLine, lineAtLeast, ptToTwips, toHalfPoints } from "../units.ts";

/** These sizes repeat those in the style sheet of the print: templates/css/paper-document.css. */
export const DENSE_TABLE_PT = 10;
export const DENSEST_TABLE_PT = 9;
const TABLE_LINE = 1.2;
const FIGURE_ROOM_PT = 8;
const TITLE_ROOM_PT = 4;
export const RUNNING_MARKS_PT = 10;

/** The styles of a chart, its title and the line under that. */
export function toChartStyles({ bodyPt, tablePt }: LayoutProfile) {
  return [
    {
      id: STYLES.chartTitle,
      name: "caption",
      ...BASED,
      run: { bold: true, size: toHalfPoints(bodyPt) },
      paragraph: {
        ...CENTRED,
        keepNext: true,
        spacing: { before: ptToTwips(FIGURE_ROOM_PT), after: ptToTwips(TITLE_ROOM_PT) },
      },
    },
    {
      id: STYLES.chartAbout,
      name: "Tên phụ biểu đồ",
      ...BASED,
      run: { size: toHalfPoints(tablePt) },
      paragraph: {
        ...CENTRED,
        keepNext: true,
        spacing: { ...lineAtLeast(tablePt * TABLE_LINE), after: ptToTwips(TITLE_ROOM_PT) },
      },
    },
    {
      id: STYLES.chart,
      name: "Biểu đồ",
      ...BASED,
      // Word would cut a picture in a line of exact height.
      paragraph: {
        ...CENTRED,
        spacing: { line: 240, lineRule: "auto", after: ptToTwips(FIGURE_ROOM_PT) },
      },
    } as const,
  ];
}

/** The styles of the lines above the table of an appendix. */
export function toAppendixStyles() {
  return [
    {
      id: STYLES.appendix,
      name: "Phụ lục",
      basedOn: STYLES.section,
      quickFormat: true,
      next: STYLES.attachedTo,
      paragraph: { ...CENTRED, indent: { firstLine: 0 } },
    },
    {
      id: STYLES.appendixPart,
      name: "Mục phụ lục",
      basedOn: STYLES.subsection,
      quickFormat: true,
      next: STYLES.body,
      paragraph: { keepNext: true },
    },
    {
      id: STYLES.attachedTo,
      name: "Kèm theo",
      ...BASED,
      paragraph: { ...CENTRED, keepNext: true },
    },
  ];
}

export function toTableStyles({ tablePt, paragraphGapPt }: LayoutProfile) {
  const toText = (id: StyleId, name: string, pt: number) => ({
    id,
    name,
    ...BASED,
    run: { size: toHalfPoints(pt) },
    paragraph: { spacing: { ...lineAtLeast(pt * TABLE_LINE), before: 0, after: 0 } },
  });
  const note = toText(STYLES.tableNote, "Ghi chú bảng", tablePt);
  return [
    toText(STYLES.tableText, "Bảng", tablePt),
    toText(STYLES.denseTableText, "Bảng nhiều cột", DENSE_TABLE_PT),
    toText(STYLES.densestTableText, "Bảng rất nhiều cột", DENSEST_TABLE_PT),
    {
      ...note,
      paragraph: { spacing: { ...note.paragraph.spacing, before: ptToTwips(TITLE_ROOM_PT) } },
    },
    {
      id: STYLES.gap,
      name: "Khoảng trống",
      basedOn: "Normal",
      run: { size: toHalfPoints(1) },
      paragraph: { spacing: { ...exactLine(1), after: ptToTwips(paragraphGapPt - 1) } },
    },
  ];
}

/** Head and foot of the sheet. */
export function toMarginStyles({ pageNumberPt }: LayoutProfile) {
  return [
    {
      id: STYLES.pageNumber,
      name: "header",
      basedOn: "Normal",
      run: { size: toHalfPoints(pageNumberPt) },
      paragraph: { ...CENTRED, spacing: { ...exactLine(pageNumberPt), after: 0 } },
    },
    {
      id: STYLES.runningMarks,
      name: "footer",
      basedOn: "Normal",
      run: { size: toHalfPoints(RUNNING_MARKS_PT) },
      paragraph: {
        ...CENTRED,
        spacing: { ...lineAtLeast(RUNNING_MARKS_PT * TABLE_LINE), after: 0 },
      },
    },
  ];
}

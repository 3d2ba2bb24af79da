import type { IParagraphPropertiesOptions, IStylesOptions } from "docx";
import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import { LANGUAGE } from "../../../model/texts/language.ts";
import { toAppendixStyles, toChartStyles, toMarginStyles, toTableStyles } from "./figures.ts";
import { BASED, CENTRED, STYLES } from "./ids.ts";
import { exactLine, mmToTwips, ptToTwips, toHalfPoints } from "../units.ts";

const FONT = "Times New Roman";

/** These distances repeat those in the style sheet of the print: templates/components/party-heading/style.css. */
const TYPE_LINE_PT = 20;
const TYPE_ROOM_PT = 18;
const RECIPIENTS_LINE_PT = 15;

/** States each size and distance of the layout profile once: the office changes a style, not each paragraph. */
export function toStyles(layout: LayoutProfile): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: toHalfPoints(layout.bodyPt),
          language: { value: LANGUAGE, eastAsia: LANGUAGE },
        },
      },
      title: toTitle(layout),
      heading1: toHeading(0, layout),
      heading2: toHeading(1, layout),
      heading3: toHeading(2, layout),
      listParagraph: { ...BASED, paragraph: { alignment: "both" } },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true, paragraph: toNormal(layout) },
      ...toBodyStyles(layout),
      ...toFormStyles(layout),
      ...toChartStyles(layout),
      ...toAppendixStyles(),
      ...toTableStyles(layout),
      ...toMarginStyles(layout),
    ],
  };
}

function toNormal({ linePt, paragraphGapPt }: LayoutProfile): IParagraphPropertiesOptions {
  return {
    widowControl: true,
    spacing: { ...exactLine(linePt), before: 0, after: ptToTwips(paragraphGapPt) },
  };
}

function toBodyFormat({ firstLineIndentMm }: LayoutProfile): IParagraphPropertiesOptions {
  return { alignment: "both", indent: { firstLine: mmToTwips(firstLineIndentMm) } };
}

function toHeading(outlineLevel: number, layout: LayoutProfile) {
  const paragraph = { ...toBodyFormat(layout), outlineLevel, keepNext: true, keepLines: true };
  return { ...BASED, next: STYLES.body, run: { bold: true }, paragraph };
}

/** The style of the line "BÁO CÁO". */
function toTitle({ typePt }: LayoutProfile) {
  const spacing = { ...exactLine(TYPE_LINE_PT), before: ptToTwips(TYPE_ROOM_PT), after: 0 };
  return {
    ...BASED,
    next: STYLES.subject,
    run: { bold: true, size: toHalfPoints(typePt) },
    paragraph: { ...CENTRED, keepNext: true, spacing },
  };
}

function toBodyStyles(layout: LayoutProfile) {
  const run = { italics: true };
  const paragraph = toBodyFormat(layout);
  return [
    { id: STYLES.body, name: "Body Text", ...BASED, paragraph },
    { id: STYLES.internalNote, name: "Ghi chú nội bộ", ...BASED, run, paragraph },
    { id: STYLES.responsibility, name: "Trách nhiệm", ...BASED, run, paragraph },
  ];
}

/** The styles of the lines of heading and signature (HD36, boxes 1 to 5a and 7 to 11). */
function toFormStyles({ headingPt, subjectPt, recipientsPt }: LayoutProfile) {
  return [
    {
      id: STYLES.subject,
      name: "Subtitle",
      ...BASED,
      run: { bold: true, size: toHalfPoints(subjectPt) },
      paragraph: { ...CENTRED, keepNext: true, spacing: { after: 0 } },
    },
    {
      id: STYLES.formLine,
      name: "Thể thức",
      ...BASED,
      run: { size: toHalfPoints(headingPt) },
      paragraph: { ...CENTRED, spacing: { after: 0 } },
    },
    {
      id: STYLES.recipients,
      name: "Nơi nhận",
      ...BASED,
      run: { size: toHalfPoints(recipientsPt) },
      paragraph: { spacing: { ...exactLine(RECIPIENTS_LINE_PT), after: 0 } },
    },
  ];
}

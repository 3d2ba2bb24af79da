import type { IParagraphOptions, IRunOptions } from "docx";
import { Paragraph } from "docx";
import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import type { PartyHeadingView } from "../../../compose/views/papers.ts";
import { balanceLines } from "../text/balance-lines.ts";
import { toParagraph, type WordBlock } from "../text/blocks.ts";
import { toColumns } from "../tables/columns.ts";
import { createTextMeasure } from "../text/measure-text.ts";
import { findTextWidth } from "../pages.ts";
import { toRun } from "../text/runs.ts";
import { joinTerms } from "../../whole-terms.ts";
import { STYLES } from "../styles/ids.ts";
import { mmToTwips, ptToTwips, toHalfPoints } from "../units.ts";

const PARTY_NAME = "ĐẢNG CỘNG SẢN VIỆT NAM";
/** The columns are as wide as in print: 7 to 9, with a gap. */
const ISSUER_SHARE = 7 / 16;
const GAP_MM = 4;
const SUBJECT_MM = 150;
/** Added to measured widths, so that rounding never breaks a line too early. */
const SLACK_PT = 2;

/** HD36, boxes 1 to 5a, 10 and 11. */
export function toPartyHeading(
  heading: PartyHeadingView,
  layout: LayoutProfile,
): readonly WordBlock[] {
  const width = findTextWidth(layout, false);
  const gap = mmToTwips(GAP_MM);
  const issuerWidth = Math.round((width - gap) * ISSUER_SHARE);
  const partyWidth = width - gap - issuerWidth;
  return [
    toColumns(
      { width: issuerWidth, children: toIssuerLines(heading) },
      { width: partyWidth, children: toPartyLines(heading, layout, partyWidth) },
      gap,
    ),
    toParagraph(STYLES.documentType, heading.documentType),
    toSubject(heading.subject, layout),
    toParagraph(STYLES.formLine, "-----", { keepNext: true, spacing: { after: ptToTwips(10) } }),
  ];
}

/** Sets the subject in lines of about equal length in the middle of the sheet. */
function toSubject(subject: string, layout: LayoutProfile): WordBlock {
  const width = findTextWidth(layout, false);
  const measure = createTextMeasure();
  const type = { pt: layout.subjectPt, isBold: true };
  const lines = balanceLines(subject, mmToTwips(SUBJECT_MM), (piece) => measure(piece, type));
  const side = Math.max(0, Math.floor((width - lines - ptToTwips(SLACK_PT)) / 2));
  return toParagraph(STYLES.subject, subject, {
    keepNext: true,
    indent: { left: side, right: side },
  });
}

function toIssuerLines(heading: PartyHeadingView): readonly Paragraph[] {
  const { urgencyText } = heading;
  return [
    ...(heading.superiorName === "" ? [] : [toLine(joinTerms(heading.superiorName))]),
    toLine(joinTerms(heading.issuerName), { bold: true }),
    toLine("*"),
    toLine(heading.numberText),
    ...(urgencyText === null ? [] : [toLine(urgencyText, { bold: true })]),
  ];
}

function toPartyLines(
  { placeDateText, circulationText, draftText }: PartyHeadingView,
  layout: LayoutProfile,
  width: number,
): readonly Paragraph[] {
  const name = { bold: true, size: toHalfPoints(layout.partyNamePt) };
  const circulation = { bold: true, size: toHalfPoints(layout.circulationPt) };
  return [
    toLine(PARTY_NAME, name, toRule(layout, width)),
    toLine(placeDateText, { italics: true }, toRoomAbove(4)),
    ...(circulationText === null ? [] : [toLine(circulationText, circulation, toRoomAbove(6))]),
    ...(draftText === null ? [] : [toLine(draftText, { italics: true }, toRoomAbove(3))]),
  ];
}

/** A line as long as the name: the border of a paragraph that is indented to the width of its text. */
function toRule({ partyNamePt }: LayoutProfile, width: number): IParagraphOptions {
  const text = createTextMeasure()(PARTY_NAME, { pt: partyNamePt, isBold: true });
  const side = Math.max(0, Math.floor((width - text - ptToTwips(SLACK_PT)) / 2));
  return {
    indent: { left: side, right: side },
    border: { bottom: { style: "single", size: 6, space: 1, color: "auto" } },
  };
}

function toLine(text: string, look: IRunOptions = {}, own: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...own, style: STYLES.formLine, children: [toRun(text, look)] });
}

function toRoomAbove(pt: number): IParagraphOptions {
  return { spacing: { before: ptToTwips(pt), after: 0 } };
}

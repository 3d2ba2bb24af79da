import type { IPropertiesOptions, ISectionPropertiesOptions } from "docx";
import { Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import type { LayoutProfile } from "../../compose/frame/layout-profile.ts";
import type { PaperShellView } from "../../compose/views/papers.ts";
import { STYLES } from "./styles/ids.ts";
import { mmToTwips } from "./units.ts";

/** A4. */
const SHEET_MM = { width: 210, height: 297 } as const;
/** One line of running marks, which stands in the middle of the bottom margin. */
const MARKS_LINE_MM = 3.8;

type Section = IPropertiesOptions["sections"][number];

/**
 * Size and margins of a section. A landscape sheet is bound at its top; on back sides Word itself mirrors left
 * and right (see `fix-parts.ts`). Pages of each section are counted apart, and its first page shows no number.
 */
export function toPageProperties(
  { marginsMm, pageNumberTopMm }: LayoutProfile,
  { isLandscape, isFirst }: { readonly isLandscape: boolean; readonly isFirst: boolean },
): ISectionPropertiesOptions {
  const margins = findMargins(marginsMm, isLandscape);
  return {
    type: "nextPage",
    titlePage: true,
    page: {
      ...(isFirst ? {} : { pageNumbers: { start: 1 } }),
      size: {
        width: mmToTwips(SHEET_MM.width),
        height: mmToTwips(SHEET_MM.height),
        orientation: isLandscape ? "landscape" : "portrait",
      },
      margin: {
        top: mmToTwips(margins.top),
        right: mmToTwips(margins.right),
        bottom: mmToTwips(margins.bottom),
        left: mmToTwips(margins.left),
        header: mmToTwips(pageNumberTopMm),
        footer: mmToTwips((margins.bottom - MARKS_LINE_MM) / 2),
      },
    },
  };
}

/** The same margins as `paper-page-rules.ts`. */
function findMargins(
  { top, bottom, bound, outer }: LayoutProfile["marginsMm"],
  isLandscape: boolean,
) {
  return isLandscape
    ? { top: bound, right: top, bottom: outer, left: bottom }
    : { top, right: outer, bottom, left: bound };
}

/** Twips between the side margins. */
export function findTextWidth({ marginsMm }: LayoutProfile, isLandscape: boolean): number {
  const { left, right } = findMargins(marginsMm, isLandscape);
  return (
    mmToTwips(isLandscape ? SHEET_MM.height : SHEET_MM.width) - mmToTwips(left) - mmToTwips(right)
  );
}

/** Head and foot of the first section; later sections take them over. */
export function toRunningParts({
  runningMarks,
}: PaperShellView): Pick<Section, "headers" | "footers"> {
  const number = new Paragraph({
    style: STYLES.pageNumber,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const nothing = new Paragraph({ style: STYLES.pageNumber });
  const headers = {
    default: new Header({ children: [number] }),
    first: new Header({ children: [nothing] }),
  };
  if (runningMarks === "") return { headers };
  const toFooter = () =>
    new Footer({ children: [new Paragraph({ style: STYLES.runningMarks, text: runningMarks })] });
  return { headers, footers: { default: toFooter(), first: toFooter() } };
}

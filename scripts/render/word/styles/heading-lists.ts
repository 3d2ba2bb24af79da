import type { LayoutProfile } from "../../../compose/frame/layout-profile.ts";
import type { ReportPaperView } from "../../../compose/views/papers.ts";
import { mmToTwips } from "../units.ts";
import { STYLES, type StyleId } from "./ids.ts";

/** The headings of one style, and the numbers that the style brings with it. */
export interface HeadingLevel {
  /** `null`: the headings of this level have no number. */
  readonly style: StyleId | null;
  readonly format: "upperRoman" | "decimal" | "lowerLetter";
  /** `%1` stands for the number of the first level, `%2` for that of the second. */
  readonly text: string;
  readonly firstLineTwips: number;
}

export interface HeadingList {
  readonly id: number;
  readonly levels: readonly HeadingLevel[];
}

/** docx counts its own lists from 1, and no report has so many. */
const FIRST_ID = 9001;
/** What the first appendix is called when the office adds one. */
const FIRST_APPENDIX = "Phụ lục 1";

/**
 * The lists that number the headings of a report and of its appendices, in the forms of HD36: `I-`, `1-`, `a)`. The
 * numbers belong to the styles: a heading that the office puts in gets its number, and those behind it the next ones.
 * Word knows no Vietnamese letters: behind `d)` comes `e)`.
 */
export function toHeadingLists(
  { blocks, appendices }: Pick<ReportPaperView, "blocks" | "appendices">,
  { sectionEnd, subsectionEnd, firstLineIndentMm }: LayoutProfile,
): readonly HeadingList[] {
  const firstLineTwips = mmToTwips(firstLineIndentMm);
  const isNumbered = blocks.some((block) => block.kind === "section" && block.number !== "");
  const section = { format: "upperRoman", text: `%1${sectionEnd}`, firstLineTwips } as const;
  const part = { format: "decimal", text: `%2${subsectionEnd}`, firstLineTwips } as const;
  const point = { format: "lowerLetter", text: "%3)", firstLineTwips } as const;
  // The only appendix has no number.
  const label = (appendices[0]?.label ?? FIRST_APPENDIX).replace(/\d+$/, "%1");
  return [
    {
      id: FIRST_ID,
      levels: [
        { ...section, style: isNumbered ? STYLES.section : null },
        { ...part, style: STYLES.subsection },
        { ...point, style: STYLES.point },
      ],
    },
    {
      id: FIRST_ID + 1,
      levels: [
        { style: STYLES.appendix, format: "decimal", text: label, firstLineTwips: 0 },
        { ...part, style: STYLES.appendixPart },
      ],
    },
  ];
}

import type { PaperShellView } from "../../compose/views/papers.ts";
import type { LayoutProfile } from "../../compose/frame/layout-profile.ts";
import type { PaperKind } from "./stylesheets.ts";

/**
 * The rules that differ between documents: margins, page numbers, the marks on every page, and for a report
 * the sizes of its layout profile, which the style sheet uses as custom properties.
 */
export function toPageRules(shell: PaperShellView, kind: PaperKind): string {
  const marks = `@bottom-center { content: ${toCssString(shell.runningMarks)}; ${FOOT[kind]} }`;
  const rules = PAGE_RULES[kind](shell);
  const heads = shell.runningHeads.map((head) => toHeadRule(head)).join("");
  return (shell.runningMarks === "" ? rules : `${rules}@page { ${marks} }\n`) + heads;
}

const PAGE_MM = { width: 210, height: 297 } as const;
/** Nothing on paper is smaller. */
const SMALL_TYPE = "font: 10pt Tinos; color: #333333;";
/** How the foot of a page is set: at least 8 mm from the edge, since many printers reach no farther. */
const FOOT: Readonly<Record<PaperKind, string>> = {
  document: "font: 10pt Tinos;",
  bulletin: 'font: 10pt "Be Vietnam Pro"; color: #52606d; vertical-align: top; padding-top: 4mm;',
  summary: `${SMALL_TYPE} vertical-align: top; padding-top: 1mm;`,
  sheet: `${SMALL_TYPE} vertical-align: top; padding-top: 1mm;`,
};

const PAGE_RULES: Readonly<Record<PaperKind, (shell: PaperShellView) => string>> = {
  document: toDocumentRules,
  bulletin: toBulletinRules,
  summary: () => toSheetRules(FOOT.summary),
  sheet: () => toSheetRules(FOOT.sheet),
};

/** A landscape sheet is bound at its top. The back of an upright sheet has mirrored margins. */
function toDocumentRules({ layout, isDoubleSided, appendices }: PaperShellView): string {
  const { top, bottom, bound, outer } = layout.marginsMm;
  const number =
    `@top-center { content: counter(page); font: ${layout.pageNumberPt}pt/1 Tinos; ` +
    `vertical-align: top; padding-top: ${layout.pageNumberTopMm}mm; }`;
  const backs = `@page :left { margin: ${top}mm ${bound}mm ${bottom}mm ${outer}mm; }\n`;
  const across =
    `size: A4 landscape; margin: ${bound}mm ${top}mm ${outer}mm ${bottom}mm; ` +
    "@bottom-center { vertical-align: top; padding-top: 3mm; }";
  return [
    toLayoutProperties(layout),
    `@page { size: A4; margin: ${top}mm ${outer}mm ${bottom}mm ${bound}mm; ${number} }\n`,
    isDoubleSided ? backs : "",
    `@page landscape { ${across} }\n`,
    "@page :first { @top-center { content: none; } }\n",
    ...(appendices.length === 0 ? [] : [FROM_TWO]),
    ...appendices.map(({ id, isLandscape }) => toAppendixRule(id, isLandscape ? across : "")),
    toWidthRule(PAGE_MM.width - bound - outer),
    // Taken out of the upright text around it, so that it does not count as too wide for it.
    `[data-asked] .appendix--landscape { position: fixed; width: ${PAGE_MM.height - top - bottom}mm; }\n`,
  ].join("");
}

/** The first page of a text shows no number. */
const FROM_TWO = '@counter-style from-two { system: fixed; symbols: " "; suffix: ""; }\n';

/** Its pages are counted apart. Chromium restarts no page number, but counts pages of a name with a counter of ours. */
function toAppendixRule(id: string, format: string): string {
  const number = `@top-center { content: counter(${id}, from-two); }`;
  return `#${id} { page: ${id}; }\n@page ${id} { ${format} counter-increment: ${id}; ${number} }\n`;
}

function toLayoutProperties(layout: LayoutProfile): string {
  const properties: Readonly<Record<string, string>> = {
    "body-size": `${layout.bodyPt}pt`,
    "body-line": `${layout.linePt}pt`,
    "paragraph-gap": `${layout.paragraphGapPt}pt`,
    "first-line": `${layout.firstLineIndentMm}mm`,
    "party-name-size": `${layout.partyNamePt}pt`,
    "heading-size": `${layout.headingPt}pt`,
    "type-size": `${layout.typePt}pt`,
    "subject-size": `${layout.subjectPt}pt`,
    "circulation-size": `${layout.circulationPt}pt`,
    "recipients-size": `${layout.recipientsPt}pt`,
    "signature-room": `${layout.signatureLines * layout.linePt}pt`,
    "table-size": `${layout.tablePt}pt`,
  };
  const rules = Object.entries(properties).map(([name, value]) => `--${name}: ${value};`);
  return `:root { ${rules.join(" ")} }\n`;
}

function toBulletinRules(): string {
  return `@page { size: A4; margin: 14mm 20mm 18mm; ${toNumberRule(FOOT.bulletin)} }\n${toWidthRule(PAGE_MM.width - 40)}`;
}

function toNumberRule(type: string): string {
  return `@bottom-right { content: counter(page) "/" counter(pages); ${type} }`;
}

function toSheetRules(foot: string): string {
  const number = toNumberRule(foot);
  return `@page { size: A4; margin: 10mm 12mm 13mm 20mm; ${number} }\n${toWidthRule(PAGE_MM.width - 12 - 20)}`;
}

/** The width between the margins, while the press asks whether everything has room: it lays out no sheets yet. */
function toWidthRule(widthMm: number): string {
  return `[data-asked] { width: ${widthMm}mm; }\n`;
}

/** Each part of a paper has its own kind of page, with the part's name at the head. */
function toHeadRule({ id, text }: PaperShellView["runningHeads"][number]): string {
  return (
    `#${id} { page: part-${id}; }\n` +
    `@page part-${id} { @top-right { content: ${toCssString(text)}; ${SMALL_TYPE} line-height: 1; vertical-align: bottom; } }\n`
  );
}

/** A CSS string. It escapes every sign that has a meaning in CSS or HTML. */
export function toCssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{M} ·.,()-]/gu, (sign) => {
    return `\\${(sign.codePointAt(0) ?? 0).toString(16)} `;
  });
  return `"${escaped}"`;
}

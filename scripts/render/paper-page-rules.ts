import type { PaperShellView } from "../compose/paper-views.ts";
import type { PaperKind } from "./stylesheets.ts";

/**
 * Margins of a Party document (HD36, section "Page"): top and bottom 20 mm, right 15 mm, left 30 mm to
 * bind, mirrored on a back side; a landscape sheet is bound at its top. Written out rather than kept in
 * a style sheet because they depend on the document.
 */
export function toPageRules(shell: PaperShellView, kind: PaperKind): string {
  const marks = `@bottom-center { content: ${toCssString(shell.runningMarks)}; ${SMALL_TYPE} }`;
  const rules = kind === "document" ? toDocumentRules(shell) : toSheetRules(shell);
  return shell.runningMarks === "" ? rules : `${rules}@page { ${marks} }\n`;
}

const SMALL_TYPE = "font: 9pt Tinos; color: #333333;";
/** The number stands 10 mm from the sheet's top edge, 14 points high. */
const PAGE_NUMBER =
  "@top-center { content: counter(page); font: 14pt/1 Tinos; vertical-align: top; padding-top: 10mm; }";

function toDocumentRules(shell: PaperShellView): string {
  const size = shell.isLandscape ? "A4 landscape" : "A4";
  const backs = "@page :left { margin: 20mm 30mm 20mm 15mm; }\n";
  return [
    `@page { size: ${size}; margin: 20mm 15mm 20mm 30mm; ${PAGE_NUMBER} }\n`,
    shell.isDoubleSided ? backs : "",
    "@page landscape { size: A4 landscape; margin: 30mm 20mm 15mm 20mm; }\n",
    "@page :first { @top-center { content: none; } }\n",
  ].join("");
}

function toSheetRules(shell: PaperShellView): string {
  const size = shell.isLandscape ? "A4 landscape" : "A4";
  const number = `@bottom-right { content: counter(page) "/" counter(pages); ${SMALL_TYPE} }`;
  return `@page { size: ${size}; margin: 13mm 15mm 14mm 20mm; ${number} }\n`;
}

/** A CSS string: every sign that CSS or HTML could read as its own is escaped. */
export function toCssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\p{M} ·.,()-]/gu, (sign) => {
    return `\\${(sign.codePointAt(0) ?? 0).toString(16)} `;
  });
  return `"${escaped}"`;
}

import type { Alignment, Borders, Font, StyleInput } from "@cj-tech-master/excelts";
import type { CellStyle } from "./book.ts";

/** The styles of a workbook as its package has them. */
export type Styles = Map<CellStyle, Partial<StyleInput>>;

/** The package meets a style faster when it is the same object again. */
export function toStyle(style: CellStyle, styles: Styles): Partial<StyleInput> {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const { fill, format, hasBorder, isLocked } = style;
  const font = toFont(style);
  const made: Partial<StyleInput> = {
    alignment: toAlignment(style),
    ...(font === null ? {} : { font }),
    ...(format === null ? {} : { numFmt: format }),
    ...(fill === null ? {} : { fill: toFill(fill) }),
    ...(hasBorder ? { border: BORDER } : {}),
    ...(isLocked ? {} : { protection: { locked: false } }),
  };
  styles.set(style, made);
  return made;
}

function toAlignment({ horizontal, wraps }: CellStyle): Partial<Alignment> {
  return {
    vertical: "top",
    ...(wraps ? { wrapText: true } : {}),
    ...(horizontal === null ? {} : { horizontal }),
  };
}

const USUAL_SIZE = 11;

/** `null`: the usual one. */
function toFont({ isBold, size, color }: CellStyle): Partial<Font> | null {
  if (!isBold && size === USUAL_SIZE && color === null) return null;
  return {
    name: "Calibri",
    family: 2,
    size,
    ...(isBold ? { bold: true } : {}),
    ...(color === null ? {} : { color: { argb: color } }),
  };
}

function toFill(argb: string) {
  return { type: "pattern", pattern: "solid", fgColor: { argb } } as const;
}

const LINE = { style: "thin", color: { argb: "FFB4BCC6" } } as const;
const BORDER: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

import type { ChartMedium } from "./medium.ts";
import { escapeXml } from "./svg-texts.ts";

/** A drawing as a whole: its size, and what it says to those who do not see it. */
export interface SvgHead {
  /** With what its ids begin, escaped. */
  readonly prefix: string;
  readonly medium: ChartMedium;
  readonly title: string;
  readonly description: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The begin of a drawing. On a page its name is its title, its description what it says: a screen reader would
 * say twice what stands in both. A print knows one text for a picture, so there the name is both.
 */
export function toSvgHead(head: SvgHead): string {
  const { prefix, medium, title, description, widthPx, heightPx } = head;
  const name = medium === "paper" ? `${prefix}-title ${prefix}-desc` : `${prefix}-title`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart--${medium}" role="img"`,
    ` viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"`,
    ` aria-labelledby="${name}">`,
    `<title id="${prefix}-title">${escapeXml(title)}</title>`,
    `<desc id="${prefix}-desc">${escapeXml(description)}</desc>`,
  ].join("");
}

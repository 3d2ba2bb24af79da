import { escapeMarkup } from "../../model/texts/escape-markup.ts";
import type { ChartMedium } from "./medium.ts";

/** The size of a drawing, and its words for people who do not see it. */
export interface SvgHead {
  /** All ids of the drawing begin with it; escaped. */
  readonly prefix: string;
  readonly medium: ChartMedium;
  readonly title: string;
  readonly description: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The start of a drawing. On a page only the title is its name: a screen reader would read a text twice that
 * stands in name and description. A PDF has one text for a picture, which follows its caption, so on paper the name is
 * the description.
 */
export function toSvgHead(head: SvgHead): string {
  const { prefix, medium, title, description, widthPx, heightPx } = head;
  const name = medium === "paper" || medium === "bulletin" ? "desc" : "title";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart--${medium}" role="img"`,
    ` viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}"`,
    ` aria-labelledby="${prefix}-${name}">`,
    `<title id="${prefix}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${prefix}-desc">${escapeMarkup(description)}</desc>`,
  ].join("");
}

import { createCanvas } from "@napi-rs/canvas";
import { registerChartFonts } from "./fonts.ts";
import { MEDIUM_SETTINGS, type ChartMedium, type MediumSetting } from "./medium.ts";

/** Measures texts: a canvas of Skia or of a browser. */
export interface TextMeasure {
  font: string;
  measureText(text: string): { readonly width: number };
}

/** What a drawing needs to know of its medium. */
export interface Sheet {
  readonly setting: MediumSetting;
  /** Has the font of the medium. */
  readonly measure: TextMeasure;
  /** From baseline to baseline. */
  readonly linePx: number;
}

export function openSheet(medium: ChartMedium): Sheet {
  registerChartFonts();
  const setting = MEDIUM_SETTINGS[medium];
  const measure = createCanvas(1, 1).getContext("2d");
  const sizePx = setting.fontSizePx * (isShownByBrowser(medium) ? SCREEN_FACTOR : 1);
  measure.font = `normal ${sizePx}px ${setting.measuringFamily}`;
  return { setting, measure, linePx: setting.fontSizePx * 1.25 };
}

/** On a screen letters are fitted to its dots, which makes a text up to 1.1 % wider than in its font (measured). */
const SCREEN_FACTOR = 1.015;

export function isShownByBrowser(medium: ChartMedium): boolean {
  return medium === "screen" || medium === "phone";
}

export function findWidest(texts: readonly string[], { measure }: Sheet): number {
  return Math.max(0, ...texts.map((text) => measure.measureText(text).width));
}

/** Breaks a text between words into lines of at most `widthPx`; a wider word breaks between its signs. */
export function wrapText(text: string, widthPx: number, context: TextMeasure): string[] {
  const isWide = (line: string) => context.measureText(line).width > widthPx;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const joined = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && !isWide(joined)) lines[lines.length - 1] = joined;
    else lines.push(...breakWord(word, isWide));
  }
  return lines;
}

/** The same, but rather after a comma or a colon than within a clause that fits a line of its own. */
export function wrapClauses(text: string, widthPx: number, context: TextMeasure): string[] {
  const isWide = (line: string) => context.measureText(line).width > widthPx;
  const lines: string[] = [];
  for (const clause of text.split(/(?<=[,:]) /)) {
    const joined = lines.length === 0 ? clause : `${lines.at(-1) ?? ""} ${clause}`;
    if (lines.length > 0 && !isWide(joined)) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(clause, widthPx, context));
  }
  return lines;
}

function breakWord(word: string, isWide: (line: string) => boolean): readonly string[] {
  if (!isWide(word)) return [word];
  const pieces: string[] = [];
  for (const sign of word) {
    const joined = (pieces.at(-1) ?? "") + sign;
    if (pieces.length === 0 || isWide(joined)) pieces.push(sign);
    else pieces[pieces.length - 1] = joined;
  }
  return pieces;
}

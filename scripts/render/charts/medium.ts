/** Where a chart is seen: a wide screen, a phone, a sheet of paper, a sheet in the look of the site, a picture in Word, a picture on another site. */
export type ChartMedium = "screen" | "phone" | "paper" | "bulletin" | "word" | "picture";

export interface MediumSetting {
  readonly widthPx: number;
  /** The value of the SVG's `font-family`. */
  readonly fontFamilies: string;
  /** The full font under our own name, so that we never measure with a system font. */
  readonly measuringFamily: string;
  readonly fontSizePx: number;
  readonly labelWidthPx: number;
  /** On a phone labels stand above their plots, which get the whole width. */
  readonly hasLabelsAbove: boolean;
}

const screenFont = {
  fontFamilies: "'Be Vietnam Pro', sans-serif",
  measuringFamily: "chart-screen",
} as const;
const paperFont = { fontFamilies: "'Tinos', sans-serif", measuringFamily: "chart-paper" } as const;

export const MEDIUM_SETTINGS: Readonly<Record<ChartMedium, MediumSetting>> = {
  screen: { ...screenFont, ...sizes(720, 14, 210) },
  phone: { ...screenFont, ...narrow(330, 13) },
  paper: onPaper(paperFont.fontFamilies),
  // 170 mm and 10 pt.
  bulletin: { ...screenFont, ...sizes(643, 13.4, 215) },
  // Skia draws it and takes a single font name, so it gets the measuring font.
  word: onPaper(paperFont.measuringFamily),
  // As wide as a portal's column. Letters are large, since a phone shows it at half the size. Skia draws it too.
  picture: { ...screenFont, ...narrow(576, 16), fontFamilies: screenFont.measuringFamily },
};

function sizes(widthPx: number, fontSizePx: number, labelWidthPx: number) {
  return { widthPx, fontSizePx, labelWidthPx, hasLabelsAbove: false };
}

/** Letters are so large that no column of labels has room beside the plots. */
function narrow(widthPx: number, fontSizePx: number) {
  return { widthPx, fontSizePx, labelWidthPx: widthPx - 4, hasLabelsAbove: true };
}

/** The text is 165 mm wide, at 96 px per inch; 13.4 px are 10 pt. */
function onPaper(fontFamilies: string): MediumSetting {
  return { ...paperFont, ...sizes(624, 13.4, 205), fontFamilies };
}

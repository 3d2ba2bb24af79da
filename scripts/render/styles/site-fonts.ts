import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The faces that the style sheet uses. Each has three files, of which a browser loads those that it needs.
 * `standIn`: the local font that a browser uses until then, and how wide Be Vietnam Pro runs compared with it:
 * 107.5 % of Arial, 102.7 % of Arial Bold. We measured the text of this repository's report with Liberation
 * Sans, which has Arial's widths.
 */
const FACES = [
  { weight: 400, style: "normal", standIn: { cut: "", widthPercent: 107.5 } },
  { weight: 400, style: "italic", standIn: { cut: " Italic", widthPercent: 107.5 } },
  { weight: 600, style: "normal", standIn: { cut: " Bold", widthPercent: 102.7 } },
] as const;

/** Fonts with Arial's widths on Windows, macOS and Linux; Android's font, the last, is about as wide. */
const STAND_INS = ["Arial", "Liberation Sans", "Arimo", "Roboto"];
/** Be Vietnam Pro's own values, in percent of the type size (table hhea of version 5.3). */
const ASCENT_PERCENT = 100;
const DESCENT_PERCENT = 26.5;

/**
 * The letters ỳ, ỷ and ỹ stand in two subsets. A browser takes the subset that is declared last, so the
 * Vietnamese one is last: every page loads it anyway.
 */
const SUBSETS = ["latin-ext", "latin", "vietnamese"];

export interface FontFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface SiteFonts {
  /** `@font-face` rules; their addresses are relative to the style sheet. */
  readonly fontFaces: string;
  readonly files: readonly FontFile[];
}

export function loadSiteFonts(): SiteFonts {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve("@fontsource/be-vietnam-pro/package.json"));
  const ranges = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Readonly<
    Record<string, string>
  >; // `as`: the package's own table from subset to range
  const fonts = FACES.flatMap(({ weight, style }) =>
    SUBSETS.map((subset) => {
      const range = ranges[subset];
      if (range === undefined) throw new Error(`Be Vietnam Pro has no subset ${subset}.`);
      const name = `be-vietnam-pro-${subset}-${weight}-${style}.woff2`;
      return {
        fontFace: `@font-face {
  font-family: "Be Vietnam Pro";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("fonts/${name}") format("woff2");
  unicode-range: ${range};
}
`,
        file: { path: `assets/fonts/${name}`, content: readFileSync(join(folder, "files", name)) },
      };
    }),
  );
  return {
    fontFaces: [...fonts.map(({ fontFace }) => fontFace), ...FACES.map(toStandIn)].join(""),
    files: fonts.map(({ file }) => file),
  };
}

/** With the stand-in, lines break at nearly the same words; one width factor for all letters allows no more. */
function toStandIn({ weight, style, standIn: { cut, widthPercent } }: (typeof FACES)[number]) {
  const sources = STAND_INS.flatMap((name) => [
    `local("${name}${cut}")`,
    `local("${name.replace(" ", "")}-${cut.trim() || "Regular"}")`,
  ]);
  const scaled = (percent: number) => `${((percent * 100) / widthPercent).toFixed(2)}%`;
  return `@font-face {
  font-family: "Be Vietnam Pro stand-in";
  font-style: ${style};
  font-weight: ${weight};
  src: ${sources.join(", ")};
  size-adjust: ${widthPercent}%;
  ascent-override: ${scaled(ASCENT_PERCENT)};
  descent-override: ${scaled(DESCENT_PERCENT)};
  line-gap-override: 0%;
}
`;
}

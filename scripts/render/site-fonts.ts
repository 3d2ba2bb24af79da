import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The faces that the style sheet uses; each in three files, of which a browser loads what it needs. */
const FACES = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 600, style: "normal" },
] as const;

export interface FontFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface SiteFonts {
  /** `@font-face` rules with addresses beside the style sheet. */
  readonly fontFaces: string;
  readonly files: readonly FontFile[];
}

export function loadSiteFonts(): SiteFonts {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve("@fontsource/be-vietnam-pro/package.json"));
  const ranges = Object.entries(
    JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8")) as Record<string, string>,
  ); // `as`: the package's own table from subset to range
  const fonts = FACES.flatMap(({ weight, style }) =>
    ranges.map(([subset, range]) => {
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
    fontFaces: fonts.map(({ fontFace }) => fontFace).join(""),
    files: fonts.map(({ file }) => file),
  };
}

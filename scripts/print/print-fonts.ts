import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

interface PrintFont {
  readonly family: "Tinos" | "Be Vietnam Pro";
  readonly weight: 400 | 600 | 700;
  readonly style: "normal" | "italic";
  /** The package's folder for this face; it holds only this face. */
  readonly folder: string;
  readonly file: string;
}

/** A real face for every weight that we use: Chromium would imitate bold with a Type 3 font. */
const PRINT_FONTS: readonly PrintFont[] = [
  toTinos("400Regular", 400, "normal"),
  toTinos("400Regular_Italic", 400, "italic"),
  toTinos("700Bold", 700, "normal"),
  toTinos("700Bold_Italic", 700, "italic"),
  toBeVietnamPro("400Regular", 400, "normal"),
  toBeVietnamPro("400Regular_Italic", 400, "italic"),
  toBeVietnamPro("600SemiBold", 600, "normal"),
  toBeVietnamPro("700Bold", 700, "normal"),
];

/** A host that cannot exist (RFC 2606), so that a font that we do not answer from memory is missing. */
const FONT_ORIGIN = "https://fonts.invalid/";

/** Absolute folders of the full TrueType files. */
export function listFontFolders(): string[] {
  return PRINT_FONTS.map((font) => font.folder);
}

/** The font files by the address at which `fontFaceCss` asks for them. */
export async function readFonts(): Promise<ReadonlyMap<string, Buffer>> {
  const entries = PRINT_FONTS.map(
    async ({ folder, file }) =>
      [FONT_ORIGIN + file, await readFile(path.join(folder, file))] as const,
  );
  return new Map(await Promise.all(entries));
}

/** `@font-face` rules for systems where the browser cannot be given its own font folders. */
export function fontFaceCss(): string {
  return PRINT_FONTS.map(
    ({ family, weight, style, file }) =>
      `@font-face{font-family:"${family}";font-weight:${String(weight)};font-style:${style};` +
      `src:url("${FONT_ORIGIN}${file}") format("truetype")}`,
  ).join("\n");
}

/** Whether a PostScript name belongs to one of the two families. */
export function isPrintFont(postScriptName: string): boolean {
  return /^(?:Tinos|BeVietnamPro)(?:-|$)/.test(postScriptName);
}

function toTinos(face: string, weight: 400 | 700, style: "normal" | "italic"): PrintFont {
  return { family: "Tinos", weight, style, ...findFace("tinos", `Tinos_${face}`, face) };
}

function toBeVietnamPro(
  face: string,
  weight: PrintFont["weight"],
  style: "normal" | "italic",
): PrintFont {
  const found = findFace("be-vietnam-pro", `BeVietnamPro_${face}`, face);
  return { family: "Be Vietnam Pro", weight, style, ...found };
}

function findFace(packageName: string, fileName: string, face: string) {
  const manifest = createRequire(import.meta.url).resolve(
    `@expo-google-fonts/${packageName}/package.json`,
  );
  return { folder: path.join(path.dirname(manifest), face), file: `${fileName}.ttf` };
}

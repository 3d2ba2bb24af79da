import { writeFile } from "node:fs/promises";
import path from "node:path";
import { escapeMarkup } from "../model/texts/escape-markup.ts";
import { listFontFolders } from "./print-fonts.ts";

/** Our families for pages that name any other family, so that no foreign font gets into a print. */
const SUBSTITUTES = [
  ["Tinos", ["serif", "Times New Roman", "Times"]],
  ["Be Vietnam Pro", ["sans-serif", "Arial", "Helvetica", "system-ui", "monospace", "Courier New"]],
] as const;

/**
 * Writes a fontconfig configuration that knows only our fonts.
 * @param folder an existing folder, where the font cache is kept too
 * @returns the file for the browser's FONTCONFIG_FILE
 */
export async function writeFontconfig(folder: string): Promise<string> {
  const file = path.join(folder, "fonts.conf");
  await writeFile(file, formatFontconfig(listFontFolders(), path.join(folder, "font-cache")));
  return file;
}

function formatFontconfig(fontFolders: readonly string[], cacheFolder: string): string {
  const aliases = SUBSTITUTES.flatMap(([ours, others]) =>
    others.map(
      (other) =>
        `<alias binding="same"><family>${other}</family>` +
        `<prefer><family>${ours}</family></prefer></alias>`,
    ),
  );
  return [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">`,
    `<fontconfig>`,
    ...fontFolders.map((folder) => `<dir>${escapeMarkup(folder)}</dir>`),
    `<cachedir>${escapeMarkup(cacheFolder)}</cachedir>`,
    ...aliases,
    `</fontconfig>`,
    ``,
  ].join("\n");
}

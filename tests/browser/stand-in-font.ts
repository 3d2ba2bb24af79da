import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";

const ARIMO = path.dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/package.json"),
);

/**
 * A font configuration of the machine's fonts and of Arimo, which has Arial's widths. Until our fonts come, pages
 * are drawn with such a font; a machine may have none.
 * @returns the file for the browser's FONTCONFIG_FILE
 */
export async function writeStandInConfig(): Promise<string> {
  // The global setup removes this folder after all tests.
  const shared = process.env["THU_MUC_THU_CHUNG"] ?? tmpdir();
  const folder = path.join(shared, `phong-thay-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "fonts.conf");
  const lines = [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">`,
    `<fontconfig>`,
    `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>`,
    ...["400Regular", "700Bold"].map((face) => `<dir>${path.join(ARIMO, face)}</dir>`),
    `<cachedir>${path.join(folder, "cache")}</cachedir>`,
    `</fontconfig>`,
  ];
  await writeFile(file, lines.join("\n"));
  return file;
}

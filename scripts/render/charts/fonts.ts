import { createRequire } from "node:module";
import { GlobalFonts } from "@napi-rs/canvas";

const FONT_FILES = [
  ["@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf", "chart-screen"],
  ["@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf", "chart-screen"],
  ["@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf", "chart-paper"],
  ["@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf", "chart-paper"],
] as const;

/** We measure texts with the full fonts, since the web fonts are cut into subsets. */
export function registerChartFonts(): void {
  if (GlobalFonts.has("chart-paper")) return;
  const { resolve } = createRequire(import.meta.url);
  for (const [file, family] of FONT_FILES) {
    if (GlobalFonts.registerFromPath(resolve(file), family) === null) {
      throw new Error(`The font ${file} cannot be registered.`);
    }
  }
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Faces with every Vietnamese letter, so that a picture is the same on every machine. */
const FACES = {
  "Roboto Mono": [[400, "@expo-google-fonts/roboto-mono/400Regular/RobotoMono_400Regular.ttf"]],
  Arimo: [
    [400, "@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"],
    [700, "@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"],
  ],
} as const;

/** The style of a page that is written in this family alone. */
export function toFontFaces(family: keyof typeof FACES): string {
  return FACES[family]
    .map(([weight, name]) => {
      const bytes = readFileSync(fileURLToPath(import.meta.resolve(name))).toString("base64");
      return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}); }`;
    })
    .join("");
}

import { readFile, writeFile } from "node:fs/promises";

const README = new URL("README.md", import.meta.url);
const BEGIN = "<!-- figures: written by npm run bench -->";
const END = "<!-- end of figures -->";

/** Puts the figures between the README's two markers. */
export async function writeFigures(figures: string): Promise<void> {
  const text = await readFile(README, "utf8");
  const [head, rest = ""] = text.split(BEGIN);
  const [, tail] = rest.split(END);
  if (head === undefined || tail === undefined) {
    throw new Error("bench/README.md has lost its two markers.");
  }
  await writeFile(README, `${head}${BEGIN}\n\n${figures}\n${END}${tail}`);
}

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { formatSection } from "./format.ts";
import { readAllResults, type Results } from "./results.ts";

/** The results that are kept in the repository. */
export const RESULTS_FOLDER = fileURLToPath(new URL("../results", import.meta.url));

const README = new URL("../README.md", import.meta.url);
const BEGIN = "<!-- figures: written by npm run bench from bench/results -->";
const END = "<!-- end of figures -->";

/**
 * Writes the newest figures of every section between the README's two markers.
 * @param names the sections in their order
 */
export async function renewReadme(names: readonly string[]): Promise<void> {
  const { wanted } = await compareReadme(names);
  await writeFile(README, wanted);
}

/** The README as it is, and as the kept results want it; its prose is the same in both. */
export async function compareReadme(
  names: readonly string[],
): Promise<{ readonly found: string; readonly wanted: string }> {
  const found = await readFile(README, "utf8");
  return { found, wanted: putFigures(found, await formatNewest(names)) };
}

async function formatNewest(names: readonly string[]): Promise<string> {
  const all = await readAllResults(RESULTS_FOLDER);
  return names.flatMap((name) => formatNewestOf(name, all)).join("\n");
}

/** A section that was measured by itself on a later day is newer there. */
function formatNewestOf(name: string, all: readonly Results[]): readonly string[] {
  const results = all.findLast(({ sections }) => sections.some((section) => section.name === name));
  const section = results?.sections.find((one) => one.name === name);
  return results === undefined || section === undefined
    ? [`### Not measured yet: \`npm run bench -- ${name}\`\n`]
    : [formatSection(section, results.machine)];
}

function putFigures(text: string, figures: string): string {
  const [head, rest = ""] = text.split(BEGIN);
  const [, tail] = rest.split(END);
  if (head === undefined || tail === undefined)
    throw new Error("bench/README.md has lost its two markers.");
  const lines = figures === "" ? "" : `${figures}\n`;
  return `${head}${BEGIN}\n\n${lines}${END}${tail}`;
}

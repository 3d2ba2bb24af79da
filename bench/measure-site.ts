import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "../scripts/compose/registry.ts";
import { composePages } from "./compose-root.ts";
import { layOutPlainProject } from "./plain-eleventy.ts";
import { runNode } from "./run-node.ts";
import type { Row, Section } from "./section.ts";
import { formatSpread, toSpread } from "./spread.ts";

const RENDER = fileURLToPath(new URL("render-pages.ts", import.meta.url));

/** Our site part against plain Eleventy, in turns: for the town and for a root of 1,000 units. */
export async function measureSite(root: string, largeRoot: string, work: string): Promise<Section> {
  const town = await contest(await composePages(root), { work, rounds: 7 });
  const large = await contest(await composePages(largeRoot), { work, rounds: 3 });
  return { title: "Site part against plain Eleventy", rows: [...town, ...large], notes: NOTES };
}

const NOTES = [
  "Plain: a project in a temporary folder with our templates as its `_includes`, the same finished views as a JSON data file, and one paginated template. Eleventy's own `write()` writes it to disk. The functions that our templates call are its configuration, so both do the same template work. Every page is compared: both write the same bytes.",
  "Ours: Eleventy renders to values; publish writes them into a release, with style sheet and fonts, and swaps it in. The plain side writes no style sheet and no fonts, which is in its favour.",
  "Each run is a process of its own. The clock starts before the process loads Eleventy and stops when all is written.",
];

interface Terms {
  readonly work: string;
  readonly rounds: number;
}

async function contest(pages: readonly Page[], { work, rounds }: Terms): Promise<readonly Row[]> {
  const folder = await mkdtemp(path.join(work, "site-"));
  const [project, ourSource] = [path.join(folder, "plain"), path.join(folder, "pages.json")];
  await writeFile(ourSource, JSON.stringify(pages));
  await layOutPlainProject(project, pages);
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [ourOut, plainOut] = [path.join(folder, "a"), path.join(folder, "b")];
    ours.push(await render("ours", ourSource, ourOut));
    plain.push(await render("plain", project, plainOut));
    await compareOutputs(pages, path.join(ourOut, "site"), plainOut);
    await rm(ourOut, { recursive: true });
    await rm(plainOut, { recursive: true });
  }
  return toRows(pages.length, ours, plain);
}

async function render(way: "ours" | "plain", source: string, out: string): Promise<number> {
  const { output } = await runNode(RENDER, [way, source, out]);
  // Eleventy's `write` also prints what it wrote; our figure is the last line.
  return Number(output.split("\n").at(-1));
}

/** The ratio has a meaning only if both have made the same pages. */
async function compareOutputs(pages: readonly Page[], a: string, b: string): Promise<void> {
  for (const page of pages) {
    const [ours, plain] = await Promise.all(
      [a, b].map((folder) => readFile(path.join(folder, page.path), "utf8")),
    );
    if (ours !== plain) throw new Error(`Plain Eleventy makes another ${page.path}.`);
  }
}

function toRows(
  pageCount: number,
  ours: readonly number[],
  plain: readonly number[],
): readonly Row[] {
  const [our, other] = [toSpread(ours), toSpread(plain)];
  const ratio = our.median / other.median;
  const pages = `${pageCount.toLocaleString("en")} pages`;
  return [
    { what: `ours, ${pages}, seconds`, figure: formatSpread(our, 2), target: null },
    { what: `plain Eleventy, ${pages}, seconds`, figure: formatSpread(other, 2), target: null },
    {
      what: "… ours divided by plain",
      figure: ratio.toFixed(2),
      target: { text: "≤ 1.5", isMet: ratio <= 1.5 },
    },
  ];
}

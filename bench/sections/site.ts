import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "../../scripts/compose/registry.ts";
import {
  atMost,
  byRound,
  inSeconds,
  asRatio,
  type Figure,
  type Measured,
} from "../figures/figure.ts";
import { composePages } from "../roots/compose-root.ts";
import { runScript } from "../run/run-node.ts";
import type { Setting } from "../setting.ts";
import { layOutPlainProject } from "./plain-eleventy.ts";

const RENDER = fileURLToPath(new URL("render-pages.ts", import.meta.url));

/** Our site part against plain Eleventy, in turns: for the town and for a root of 1,000 units. */
export async function measureSite({ town, rootOf, work, scale }: Setting): Promise<Measured> {
  const figures: Figure[] = [];
  for (const unitCount of scale.siteUnits) {
    const pages = await composePages(unitCount === null ? town : await rootOf(unitCount));
    figures.push(...(await contest(pages, { work, rounds: scale.siteRounds })));
  }
  return { figures, notes: NOTES };
}

const NOTES = [
  "Plain: a project in a temporary folder with our templates as its `_includes`, the same finished views as a JSON data file, and one paginated template. Eleventy's own `write()` writes it to disk. The functions that our templates call, and our pass over finished pages, are its configuration, so both do the same work. Every page is compared: both write the same bytes.",
  "Ours: Eleventy renders to values; publish writes them into a release, with style sheet and fonts, and swaps it in. The plain side writes no style sheet and no fonts, which is in its favour.",
  "Each run is a process of its own. The clock starts before the process loads Eleventy and stops when all is written.",
];

interface Terms {
  readonly work: string;
  readonly rounds: number;
}

async function contest(
  pages: readonly Page[],
  { work, rounds }: Terms,
): Promise<readonly Figure[]> {
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
  return toFigures(pages.length, ours, plain);
}

async function render(way: "ours" | "plain", source: string, out: string): Promise<number> {
  const { output } = await runScript(RENDER, [way, source, out]);
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

function toFigures(
  pageCount: number,
  ours: readonly number[],
  plain: readonly number[],
): readonly Figure[] {
  const pages = `${pageCount.toLocaleString("en")} pages`;
  const ratios = byRound(ours, plain, (our, other) => our / other);
  return [
    inSeconds(`ours, ${pages}`, ours),
    inSeconds(`plain Eleventy, ${pages}`, plain),
    asRatio("… ours divided by plain", ratios, atMost(1.5)),
  ];
}

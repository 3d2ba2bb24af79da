import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Eleventy } from "@11ty/eleventy";
import type { Page } from "../../scripts/compose/registry.ts";
import { addOurFunctions } from "../../scripts/render/pages/nunjucks-environment.ts";
import { keepNumbersWhole } from "../../scripts/render/pages/one-page.ts";

const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));

/**
 * An ordinary Eleventy project: our templates as its includes, our views as its global data file,
 * one paginated template. The views are looked up by number, as ours are: paginating over the views
 * themselves would be slower.
 */
export async function layOutPlainProject(folder: string, pages: readonly Page[]): Promise<void> {
  await mkdir(path.join(folder, "_data"), { recursive: true });
  await cp(TEMPLATES, path.join(folder, "_includes"), { recursive: true });
  await writeFile(path.join(folder, "_data", "sheets.json"), JSON.stringify(pages));
  const numbers = pages.map((_, number) => number);
  await writeFile(path.join(folder, "_data", "numbers.json"), JSON.stringify(numbers));
  await writeFile(path.join(folder, "pages.njk"), PAGES);
  const withoutViews = pages.map((page) => ({ ...page, view: null }));
  await writeFile(path.join(folder, WITHOUT_VIEWS), JSON.stringify(withoutViews));
}

/** What our pass over a finished page asks of it. Our stage has it in memory, so the plain side should not read much. */
const WITHOUT_VIEWS = "without-views.json";

const PAGES = `---
pagination: { data: numbers, size: 1, alias: number }
permalink: "{{ sheets[number].path }}"
eleventyExcludeFromCollections: true
---
{%- set sheet = sheets[number] %}
{%- set shell = sheet.shell %}
{%- set view = sheet.view %}
{%- include "pages/" + sheet.template + ".njk" -%}
`;

/** What `npx @11ty/eleventy` does in that project, with the functions of our templates as its configuration. */
export async function writePlainProject(folder: string, out: string): Promise<void> {
  process.chdir(folder);
  const pages = JSON.parse(await readFile(WITHOUT_VIEWS, "utf8")) as readonly Page[]; // laid out above; no view is asked for
  const pageOf = new Map(pages.map((page) => [path.resolve(out, page.path), page]));
  const eleventy = new Eleventy(".", path.relative(folder, out), {
    source: "script",
    quietMode: true,
    configPath: "",
    loader: "esm",
    config: (config) => {
      config.setNunjucksEnvironmentOptions({
        autoescape: true,
        throwOnUndefined: true,
        trimBlocks: true,
        lstripBlocks: true,
      });
      config.amendLibrary("njk", (environment) => {
        addOurFunctions(environment, "screen");
      });
      config.addTransform("whole-numbers", (content, outputPath) => {
        const page = pageOf.get(path.resolve(outputPath));
        if (page === undefined) throw new Error(`No page is called ${outputPath}.`);
        return keepNumbersWhole(content, page);
      });
    },
  });
  await eleventy.write();
}

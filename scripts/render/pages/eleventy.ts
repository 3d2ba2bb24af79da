import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Eleventy } from "@11ty/eleventy";
import type { Environment } from "nunjucks";
import type { Page } from "../../compose/registry.ts";

export interface RenderedPage {
  readonly path: string;
  readonly content: string;
}

/** This folder holds no `.njk` file, so Eleventy finds only our virtual template. */
const INPUT_FOLDER = fileURLToPath(new URL(".", import.meta.url));
const NO_FOLDER = "khong-co";

/** Eleventy as a pure renderer: it reads no project file, and its output is a value. */
export async function renderWithEleventy(
  pages: readonly Page[],
  environment: Environment,
): Promise<readonly RenderedPage[]> {
  if (pages.length === 0) return [];
  // Eleventy reads paths relative to the working directory.
  const input = `./${relative(".", INPUT_FOLDER).split(sep).join("/")}`;
  const eleventy = new Eleventy(input, NO_FOLDER, {
    source: "script",
    quietMode: true,
    configPath: "",
    loader: "esm",
    config: (config) => {
      config.setUseGitIgnore(false);
      config.setDataDirectory(NO_FOLDER);
      config.setIncludesDirectory(NO_FOLDER);
      config.setDataFileSuffixes([]);
      config.setTemplateFormats(["njk"]);
      config.setLibrary("njk", environment);
      config.addTemplate(`${input}/pages.njk`, PAGE_TEMPLATE, toTemplateData(pages));
    },
  });
  environment.addGlobal("pageAt", (number: number) => pages[number]);
  const rendered = await eleventy.toJSON();
  const written = rendered.map(({ outputPath, content }) => ({
    path: toPagePath(outputPath),
    content,
  }));
  assertComplete(pages, written);
  return written;
}

/** Outside the project Eleventy finds no template and reports no error; we must not publish an empty site. */
function assertComplete(pages: readonly Page[], written: readonly RenderedPage[]): void {
  const paths = new Set(written.map(({ path }) => path));
  const missing = pages.filter(({ path }) => !paths.has(path));
  if (missing.length === 0 && paths.size === pages.length) return;
  throw new Error(
    `${missing.length} of ${pages.length} pages were not rendered: ${missing[0]?.path ?? ""}`,
  );
}

const PAGE_TEMPLATE = `
{%- set sheet = pageAt(number) %}
{%- set shell = sheet.shell %}
{%- set view = sheet.view %}
{%- include "pages/" + sheet.template + ".njk" -%}
`;

/**
 * Pagination runs over the numbers of the pages, and `pageAt` finds the page. If Eleventy got the pages
 * themselves, it would copy every view into the data of every page.
 */
function toTemplateData(pages: readonly Page[]): Readonly<Record<string, unknown>> {
  return {
    numbers: pages.map((_, number) => number),
    pagination: { data: "numbers", size: 1, alias: "number" },
    date: new Date(0),
    permalink: (data: { readonly number: number }) => pages[data.number]?.path,
    eleventyExcludeFromCollections: true,
  };
}

function toPagePath(outputPath: string): string {
  return outputPath.slice(outputPath.indexOf(`${NO_FOLDER}/`) + NO_FOLDER.length + 1);
}

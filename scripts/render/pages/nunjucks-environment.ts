import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import nunjucks from "nunjucks";
import type { Environment } from "nunjucks";
import type { ChartSpec } from "../../compose/views/chart-spec.ts";
import { toPictureSize } from "../pictures/article.ts";
import type { ChartMedium } from "../charts/medium.ts";
import type { TimeLineSpec } from "../../compose/views/time-line-spec.ts";
import { drawTimeLine } from "../charts/draw-time-line.ts";
import { drawChart } from "../charts/draw-chart.ts";
import { listComponents } from "../components/list-components.ts";
import { assembleInlineStyles } from "../styles/stylesheets.ts";
import { withWholeTerms } from "../whole-terms.ts";
import { evaluateOnce } from "./evaluate-once.ts";
import { toUrn } from "./to-urn.ts";

const TEMPLATES_FOLDER = fileURLToPath(new URL("../../../templates", import.meta.url));

/**
 * The one environment of pages and papers: the same components, filters and globals.
 * @param medium on screen the marks of states are drawings; on paper they are letters, which print faster
 */
export function createNunjucksEnvironment(medium: "screen" | "paper"): Environment {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(TEMPLATES_FOLDER), {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  addOurFunctions(environment, medium);
  return environment;
}

/** The same for many documents: it evaluates each component once. */
export function createLastingEnvironment(medium: "screen" | "paper"): Environment {
  const environment = createNunjucksEnvironment(medium);
  evaluateOnce(
    environment,
    listComponents().map((name) => `components/${name}/template.njk`),
  );
  return environment;
}

/** What our templates call beside Nunjucks' own filters. */
export function addOurFunctions(environment: Environment, medium: "screen" | "paper"): void {
  environment.addGlobal("medium", medium);
  environment.addFilter("linkFrom", linkFrom);
  environment.addFilter("withLinksFrom", withLinksFrom);
  environment.addGlobal("pictureSize", toPictureSize);
  environment.addFilter("urn", toUrn);
  environment.addFilter("wholeTerms", (title: string, oneLine?: number) =>
    toSafeString(withWholeTerms(title, oneLine)),
  );
  environment.addGlobal("inlineStyles", toInlineStyles);
  environment.addGlobal("drawChart", keepCharts());
  environment.addGlobal("drawTimeLine", (spec: TimeLineSpec, medium: ChartMedium) =>
    toSafeString(drawTimeLine(spec, medium)),
  );
}

/** The styles of a template, and by what a content policy knows them. */
function toInlineStyles(template: string): { readonly css: object; readonly hash: string } {
  const css = assembleInlineStyles(template);
  return { css: toSafeString(css), hash: toPolicyHash(css) };
}

export function toPolicyHash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** A preview lives for days and shows other charts after every save. */
const MOST_CHARTS = 1_000;

/** The newest report and its period show the same charts, as do several other pages. */
function keepCharts() {
  const drawn = new Map<string, object>();
  return (spec: ChartSpec, medium: ChartMedium, description: string) => {
    const key = JSON.stringify([spec, medium, description]);
    const chart = drawn.get(key) ?? toSafeString(drawChart(spec, medium, description));
    if (drawn.size >= MOST_CHARTS) drawn.clear();
    drawn.set(key, chart);
    return chart;
  };
}

/** Marks a text as markup, so that autoescape does not change it. */
export function toSafeString(markup: string): object {
  return new nunjucks.runtime.SafeString(markup);
}

/** Anchors and addresses with a scheme stay as they are; a path gets the page's path to the root before it. */
export function linkFrom(href: string, rootPath: string): string {
  if (/^(#|[a-z][a-z0-9+.-]*:)/.test(href)) return href;
  const link = rootPath + href;
  return link === "" ? "./" : link;
}

/** Does the same for links in HTML from Markdown, which people write as paths from the root of the site. */
export function withLinksFrom(html: string, rootPath: string): string {
  return html.replace(
    /(<a href=")([^"]*)/g,
    (_, before: string, href: string) => before + linkFrom(href, rootPath),
  );
}

import type { Page } from "../../compose/registry.ts";
import { withWholeNumbers } from "../whole-numbers.ts";
import { createLastingEnvironment } from "./nunjucks-environment.ts";

/** Draws single pages as the build does, without Eleventy's start; it reads each template and component once. */
export function createPageRenderer(): (page: Page) => string {
  const environment = createLastingEnvironment("screen");
  return (page) => {
    const { template, shell, view } = page;
    return keepNumbersWhole(environment.render(`pages/${template}.njk`, { shell, view }), page);
  };
}

/** Whoever posts the article copies it into an editor that drops or breaks such elements. */
export function keepNumbersWhole(content: string, { template, shell }: Page): string {
  return template === "article" ? content : withWholeNumbers(content, shell.documentNumbers);
}

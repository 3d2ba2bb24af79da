import type { Page } from "../../compose/registry.ts";
import { renderWithEleventy } from "./eleventy.ts";
import { createLastingEnvironment } from "./nunjucks-environment.ts";
import { keepNumbersWhole } from "./one-page.ts";

/** Eleventy holds what it renders until all of it is done, so it gets no more pages at a time. */
const PAGES_AT_A_TIME = 500;

interface DrawnPage {
  readonly page: Page;
  readonly content: string;
}

/** Pages of the site, one after the other, as values; this writes nothing to disk. */
export async function* renderPages(pages: readonly Page[]): AsyncGenerator<DrawnPage> {
  const environment = createLastingEnvironment("screen");
  for (let first = 0; first < pages.length; first += PAGES_AT_A_TIME) {
    const some = pages.slice(first, first + PAGES_AT_A_TIME);
    const pageOf = new Map(some.map((page) => [page.path, page]));
    for (const { path, content } of await renderWithEleventy(some, environment)) {
      const page = pageOf.get(path);
      if (page === undefined) throw new TypeError(`${path} is no page.`);
      yield { page, content: keepNumbersWhole(content, page) };
    }
  }
}

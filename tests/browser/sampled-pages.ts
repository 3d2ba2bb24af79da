import path from "node:path";
import { pathToFileURL } from "node:url";
import { Parser } from "htmlparser2";
import { buildProject, buildRoot, type BuiltRoot } from "../roots/built-root.ts";
import { PROJECT } from "../roots/project-root.ts";
import { SITE_PAGES } from "../../scripts/model/report/site-pages.ts";
import { allPagesOf } from "../roots/read-tree.ts";

/** A page of a built root, public or internal, with the address for a browser. */
export interface SampledPage {
  /** `mot-don-vi/site/index.html`, `thi-xa/noi-bo/theo-doi.html`. */
  readonly name: string;
  readonly kind: string;
  readonly url: string;
  readonly html: string;
}

/** Every page of the smallest golden root and of the town, public and internal: they are found, not listed. */
export async function buildAllPages(): Promise<readonly SampledPage[]> {
  const [small, town] = await Promise.all([
    buildRoot(path.join(PROJECT, "tests/golden/mot-don-vi"), { hasPdf: false }),
    buildProject(),
  ]);
  return [...toSampledPages("mot-don-vi", small), ...toSampledPages("thi-xa", town)];
}

/** The shapes of a page: each element's name and classes, and those of the element around it. */
export function listShapes(html: string): ReadonlySet<string> {
  const shapes = new Set<string>();
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = "" }) {
      const own = [name, ...classes.split(/\s+/).sort()].join(".");
      shapes.add(`${open.at(-1) ?? ""} > ${own}`);
      open.push(own);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return shapes;
}

/** As few and as short pages as show every shape of all: pages are left out, longest first, that show none of their own. */
export function coverShapes(pages: readonly SampledPage[]): readonly SampledPage[] {
  const shapesOf = new Map(pages.map((page) => [page, listShapes(page.html)]));
  const counts = new Map<string, number>();
  const count = (page: SampledPage, by: number) => {
    for (const shape of shapesOf.get(page) ?? []) counts.set(shape, (counts.get(shape) ?? 0) + by);
  };
  for (const page of pages) count(page, 1);
  const left = new Set(pages);
  for (const page of pages.toSorted((a, b) => b.html.length - a.html.length)) {
    const isNeeded = [...(shapesOf.get(page) ?? [])].some((shape) => counts.get(shape) === 1);
    if (isNeeded) continue;
    left.delete(page);
    count(page, -1);
  }
  return [...left];
}

export function longestOfEachKind(pages: readonly SampledPage[]): readonly SampledPage[] {
  const longest = new Map<string, SampledPage>();
  for (const page of pages) {
    const known = longest.get(page.kind);
    if (known === undefined || known.html.length < page.html.length) longest.set(page.kind, page);
  }
  return [...longest.values()];
}

/** Folders in which the site has a page for each unit, each period …: `/don-vi/x/`. */
const MANY_OF_A_KIND = new RegExp(
  `/(${Object.values(SITE_PAGES)
    .flatMap((page) => /^(.+)\/\*\//.exec(page.path)?.[1] ?? [])
    .join("|")})/[^/]+/`,
);

/** Pages that differ only by unit or by period are of one kind, such as the pages of two units. */
export function toKind(name: string): string {
  return name.replace(MANY_OF_A_KIND, "/$1/*/");
}

export function toSampledPages(rootName: string, built: BuiltRoot): readonly SampledPage[] {
  return Array.from(allPagesOf(built.tree), ([name, html]) => ({
    name: `${rootName}/${name}`,
    kind: toKind(name),
    url: pathToFileURL(path.join(built.out, name)).href,
    html,
  }));
}

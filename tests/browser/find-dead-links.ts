import path from "node:path";
import { listAttributes } from "../figures/html-text.ts";

/** Links and assets of pages that lead nowhere, as `page → link`; `files` are paths from the site's root. */
export function findDeadLinks(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
): readonly string[] {
  return [...pages].flatMap(([page, html]) =>
    [...listAttributes(html, "href"), ...listAttributes(html, "src")]
      .filter((link) => !/^(?:https|mailto|tel):/.test(link))
      .filter((link) => !isAlive(link, page, { pages, files }))
      .map((link) => `${page} → ${link}`),
  );
}

function isAlive(
  link: string,
  page: string,
  site: { readonly pages: ReadonlyMap<string, string>; readonly files: ReadonlySet<string> },
): boolean {
  const [file = "", anchor] = link.split("#");
  // A link from the root or to another host leads nowhere on a USB stick.
  if (file.startsWith("/")) return false;
  const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
  if (!site.files.has(target)) return false;
  return (
    anchor === undefined || listAttributes(site.pages.get(target) ?? "", "id").includes(anchor)
  );
}

/** Pages that no chain of links from `index.html` reaches. */
export function findUnreachable(pages: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Set(["index.html"]);
  for (const page of seen)
    for (const link of listAttributes(pages.get(page) ?? "", "href")) {
      const [file = ""] = link.split("#");
      const target = path.posix.join(path.posix.dirname(page), file);
      if (pages.has(target)) seen.add(target);
    }
  return [...pages.keys()].filter((page) => !seen.has(page));
}

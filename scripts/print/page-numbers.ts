/**
 * Page numbers in a table of contents. Chromium cannot put them there itself (it knows no `target-counter`), so we
 * print the contents alone to learn how many pages they take, and the whole document with each part on a page of its
 * own in mind. Where a part takes more, the document is printed again with the numbers that the first print shows.
 */

const MARKED_CELL = /(<td data-page-of="([^"]+)">)[^<]*/g;

export type StartPages = ReadonlyMap<string, number>;

/** Whether a document asks for page numbers: `<td data-page-of="ID">`, where a link leads to the part ID. */
export function hasPageNumbers(html: string): boolean {
  return html.includes('data-page-of="');
}

/** The document up to its first part, with digits in the cells that are as wide as most numbers. */
export function cutContents(html: string): string {
  const [first = ""] = listParts(html);
  const id = html.indexOf(` id="${first}"`);
  if (id === -1) throw new Error(`The contents name ${first}, which is not in the document.`);
  return fillPageNumbers(html.slice(0, html.lastIndexOf("<", id)), null);
}

/** Where the parts begin if each takes one page. */
export function guessStartPages(html: string, contentsPages: number): StartPages {
  return new Map(listParts(html).map((id, index) => [id, contentsPages + 1 + index]));
}

/** Whether every part begins on the page that the contents name. */
export function isSamePages(named: StartPages, found: StartPages): boolean {
  return [...named].every(([id, page]) => found.get(id) === page);
}

/** The document with each number in its cell; `null` puts digits of the same width there instead. */
export function fillPageNumbers(html: string, pages: StartPages | null): string {
  return html.replaceAll(MARKED_CELL, (_, cell: string, id: string) => {
    const page = pages === null ? PLACE_HOLDER : pages.get(id);
    if (page === undefined) throw new Error(`The contents name ${id}, which is on no page.`);
    return cell + String(page);
  });
}

const PLACE_HOLDER = "000";

/** The ids that the contents name, in their order. */
function listParts(html: string): readonly string[] {
  return Array.from(html.matchAll(MARKED_CELL), ([, , id = ""]) => id);
}

/** For each part that a link in the document leads to, the page on which it begins, counted from 1. */
export function findStartPages(bytes: Uint8Array): StartPages {
  const text = Buffer.from(bytes).toString("latin1");
  const pageOf = new Map(listPages(text).map((object, index) => [object, index + 1] as const));
  const starts = new Map<string, number>();
  // `/Dest [` belongs to a bookmark, which names no part.
  const named = /\/(?!Dest )([\w-]+) \[(\d+) 0 R \/XYZ [^\]]*\]/g;
  for (const [, id = "", object = ""] of text.matchAll(named)) {
    const page = pageOf.get(object);
    if (page !== undefined) starts.set(id, page);
  }
  return starts;
}

/** Object numbers of the pages in their order: the leaves of the page tree, which Chromium does not compress. */
function listPages(text: string): readonly string[] {
  const kidsOf = new Map<string, readonly string[]>();
  for (const [, object = "", body = ""] of text.matchAll(
    /(?:^|\n)(\d+) 0 obj\s*<<\/Type \/Pages\b([^]*?)endobj/g,
  )) {
    const kids = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? "";
    kidsOf.set(
      object,
      Array.from(kids.matchAll(/(\d+) 0 R/g), ([, kid = ""]) => kid),
    );
  }
  const inner = new Set([...kidsOf.values()].flat());
  const [root] = [...kidsOf.keys()].filter((object) => !inner.has(object));
  const leavesOf = (object: string): readonly string[] =>
    kidsOf.get(object)?.flatMap(leavesOf) ?? [object];
  return root === undefined ? [] : leavesOf(root);
}

/**
 * The same PDF without what differs between two prints of one page: both dates, the ids of table cells (a
 * running number of the browser) and the file's id. What we replace keeps its length, so the offsets in the
 * cross-reference table stay right.
 * @param date `YYYY-MM-DD`, taken as midnight UTC
 */
export function stabilizePdf(bytes: Uint8Array, date: string): Uint8Array {
  // One character per byte, so that compressed streams do not change.
  const text = Buffer.from(bytes).toString("latin1");
  const stable = sortIdTree(renumberIds(replaceDates(text, date))).replaceAll(
    /\/ID\s*\[\s*<[0-9A-Fa-f]*>\s*<[0-9A-Fa-f]*>/g,
    (id) => `/ID${id.slice(3).replaceAll(/[0-9A-Fa-f]/g, "0")}`,
  );
  if (stable.length !== text.length) throw new Error("This PDF is of a make we do not know.");
  return new Uint8Array(Buffer.from(stable, "latin1"));
}

/** Pages of a PDF as Chromium writes it: page objects stand outside compressed streams. */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString("latin1");
  return text.match(/\/Type \/Page\s/g)?.length ?? 0;
}

/** PostScript names of the embedded fonts without the subset's prefix, e.g. `Tinos-Bold`; sorted. */
export function listFonts(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString("latin1");
  const names = [...text.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)];
  return [...new Set(names.map((match) => match[1] ?? ""))].sort();
}

function replaceDates(text: string, date: string): string {
  const stamp = `D:${date.replaceAll("-", "")}000000+00'00'`;
  return text.replaceAll(
    /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g,
    (_, key: string) => `/${key} (${stamp})`,
  );
}

/** Numbers ids from 1 by first appearance: the browser's own order depends on when a page's fonts arrive. */
function renumberIds(text: string): string {
  const newIds = new Map<string, string>();
  return text.replaceAll(/\(node(\d{8,})\)/g, (id, digits: string) => {
    const next = String(newIds.size + 1).padStart(digits.length, "0");
    const newId = newIds.get(id) ?? `(node${next})`;
    newIds.set(id, newId);
    return newId;
  });
}

/** The tree that finds cells by id must be sorted (ISO 32000-1, 7.9.6); Chromium writes it as one leaf. */
function sortIdTree(text: string): string {
  return text.replaceAll(
    /\/Limits \[\(node\d+\) \(node\d+\)\](\s*)\/Names \[([^\]]*)\]/g,
    (leaf, space: string, names: string) => {
      const entries = [...names.matchAll(/(\(node\d+\)) \d+ 0 R/g)].sort(([a], [b]) =>
        a < b ? -1 : 1,
      );
      const [first, last] = [entries[0]?.[1], entries.at(-1)?.[1]];
      if (first === undefined || last === undefined) return leaf;
      const sorted = entries.map(([entry]) => entry).join(" ");
      return `/Limits [${first} ${last}]${space}/Names [${sorted}]`;
    },
  );
}

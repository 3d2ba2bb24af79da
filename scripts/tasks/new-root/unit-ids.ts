import { toSlug } from "../../model/texts/slug.ts";

const LONGEST = 60;
/** Windows keeps these names of files for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An id for each name, in their order: unaccented, none twice. Names that differ by an accent alone get a number.
 * @param taken ids that are given already
 */
export function toUnitIds(
  names: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const id = findFree(toPlainId(name), used);
    used.add(id);
    return id;
  });
}

function toPlainId(name: string): string {
  const slug = cut(toSlug(name), LONGEST);
  if (slug === "") return "don-vi";
  return DEVICES.test(slug) ? `don-vi-${slug}` : slug;
}

function findFree(id: string, used: ReadonlySet<string>): string {
  if (!used.has(id)) return id;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const other = cut(id, LONGEST - end.length) + end;
    if (!used.has(other)) return other;
  }
}

/** No word is cut in two, unless it is the only one. */
function cut(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf("-", longest);
  return slug.slice(0, end > 0 ? end : longest);
}

import { remember } from "../guard/memo.ts";
import type { Dataset } from "../model/dataset.ts";
import { toSlug } from "../model/texts/slug.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { createNameFinder, type FoundName, type NameFinder } from "./names/find-names.ts";
import { splitName } from "./names/forms.ts";
import { toTokens } from "./names/tokens.ts";
import { findNamed } from "./find-named.ts";
import type { Locate } from "./places.ts";
import type { PublicText } from "./texts.ts";

/** A public text, and the units that it names. */
export interface NamingText {
  readonly text: PublicText;
  readonly found: readonly FoundName[];
}

/** What each public text names. */
export function readNames(texts: readonly PublicText[], dataset: Dataset): readonly NamingText[] {
  const find = toNameFinder(dataset);
  const ids = toIds(dataset);
  const read = remember((text) => findNamed(text, find, ids));
  // The issuer's office may lie in the place of a unit, but no unit's full name belongs there.
  const { address } = dataset.issuer.contact;
  return texts.map((text) => {
    const found = read(text.text);
    if (address === null || text.prose !== null || text.text !== address) return { text, found };
    return { text, found: found.filter(({ start, end }) => isInFull(address.slice(start, end))) };
  });
}

const isInFull = (name: string) => splitName(toTokens(name)).hasOrganisation;

/** How addresses may name the units of all periods: `dang-bo-xa-a`, `xa-long-huu`. */
function toIds({ periods }: Dataset): ReadonlyMap<string, string> {
  const units = periods.flatMap((period) => period.units);
  return new Map(
    units.flatMap(({ id, name }) => {
      const slug = toSlug(name);
      const short = slug.replace(/^(?:dang-bo|chi-bo)-(?:co-so-)?/, "");
      return [...(short.includes("-") ? [short] : []), slug, id].map((one) => [one, id] as const);
    }),
  );
}

/** Knows the units of all periods: an earlier name of a unit names it too. */
function toNameFinder({ periods, issuer, unitTypes, ...dataset }: Dataset): NameFinder {
  const units = new Map(
    periods.flatMap((period) => period.units.map((unit) => [`${unit.id} ${unit.name}`, unit])),
  );
  return createNameFinder({
    units: [...units.values()],
    places: [issuer.name, issuer.superiorName, issuer.placeName].filter((one) => one !== ""),
    kinds: [
      ...unitTypes.flatMap(({ name, shortName }) => [name, shortName]),
      ...dataset.collectiveNames.map(({ name }) => name),
      ...dataset.blocks.map(({ name }) => name),
    ],
  });
}

/** Names in public words that nobody has declared. */
export function findUndeclared(
  texts: readonly NamingText[],
  dataset: Dataset,
  locate: Locate,
): readonly Problem[] {
  const names = new Map(
    dataset.periods.flatMap(({ units }) => units.map((one) => [one.id, one.name])),
  );
  return texts.flatMap(({ text, found }) => {
    const declared = new Set(text.declared.units.map(({ unit }) => unit));
    return found
      .filter(({ units }) => !units.some((unit) => declared.has(unit) || unit === text.owner))
      .map(({ units, start, end }) =>
        problemAt(locate(text, { start, end }), "name-undeclared", {
          found: text.text.slice(start, end).replace(/\s+/g, " "),
          allowed: units.map((unit) => names.get(unit) ?? unit).join("», «"),
          hint: toCures(text, units),
        }),
      );
  });
}

function toCures({ prose, file, item }: PublicText, units: readonly string[]): string {
  const declare = file.endsWith(".md")
    ? [`nếu được phép nêu thì ghi «neu_ten: [${units.join(", ")}]» ở phần khóa đầu tệp`]
    : [];
  const others = [
    "viết «một đơn vị» thay cho tên",
    ...(prose === null ? [] : ["dùng chỗ điền"]),
    ...(item !== null ? ["đặt «pham_vi: noi-bo» cho cả mục"] : []),
  ];
  return [...declare, others.join(", hoặc ")].join("; không thì ");
}

import { toPagePath } from "../../model/site-pages.ts";
import type { Clearance } from "../values/clearance.ts";
import { type Tell } from "../finding.ts";
import type { NameRules } from "../people/names.ts";
import { toElementText, type PageElement, type ReadPage } from "../read/page.ts";

/** The page of a unit, and its address in a link. */
const UNIT_PAGE = new RegExp(toPagePath("unit", "([a-z0-9-]+)"));

/** The page of an earlier period. */
const EARLIER = new RegExp(`^site/${toPagePath("period", String.raw`(\d{4}-\d\d-\d\d)`)}`);

/** The unit whose page lies at a path or an address. */
export function findUnitOf(path: string): string | undefined {
  return UNIT_PAGE.exec(path)?.[1];
}

/** Elements inside a line of text; every other one ends a phrase. */
const INLINE = new Set(
  "a abbr b cite code em i mark q small span strong sub sup time u wbr".split(" "),
);
/** Attributes that readers get to read or hear. */
const READ_ALOUD = ["alt", "title", "aria-label", "aria-description", "content", "placeholder"];

/**
 * Tells of every unit that a page names without leave. A link to the unit's page names it, and so does an element with
 * the unit's id; where such an element says what the unit misses, the data must have cleared the pair.
 */
export function checkNames(
  file: string,
  page: ReadPage,
  { clearance: { names: rules }, tell }: { readonly clearance: Clearance; readonly tell: Tell },
): void {
  const owner = findUnitOf(file);
  const naming = page.elements.filter((one) => findNamedUnit(one) !== undefined);
  const date = EARLIER.exec(file)?.[1] ?? rules.newest;
  const cleared = rules.pairs.get(date) ?? new Set();
  for (const element of naming) tellUncleared(element, { cleared, rules }, tell);
  const allowed = new Set([...rules.spoken, ...(owner === undefined ? [] : [owner])]);
  const aloud = page.elements.flatMap(({ attributes }) =>
    READ_ALOUD.flatMap((key) => attributes.get(key) ?? []),
  );
  tellNames([toStream(page, naming), ...aloud].join("|"), { rules, allowed }, tell);
  for (const element of naming) {
    const unit = findNamedUnit(element) ?? "";
    tellNames(toElementText(element, page), { rules, allowed: new Set([...allowed, unit]) }, tell);
  }
}

/** Tells of units that a text names without leave. */
export function tellNames(
  text: string,
  { rules, allowed }: { readonly rules: NameRules; readonly allowed: ReadonlySet<string> },
  tell: Tell,
): void {
  for (const unit of rules.find(text))
    if (!allowed.has(unit))
      tell({
        what: `nêu tên đơn vị «${rules.nameOf.get(unit) ?? unit}» ở chỗ không ai khai`,
        source: null,
      });
}

/** The unit that an element names by its id. */
function findNamedUnit({ name, attributes }: PageElement): string | undefined {
  const link = name === "a" ? findUnitOf(attributes.get("href") ?? "") : undefined;
  return attributes.get("data-don-vi") ?? link;
}

function tellUncleared(
  element: PageElement,
  {
    cleared,
    rules: { nameOf },
  }: { readonly cleared: ReadonlySet<string>; readonly rules: NameRules },
  tell: Tell,
): void {
  const missed = element.attributes.get("data-chua-dat");
  const unit = findNamedUnit(element) ?? "";
  if (missed === undefined || cleared.has(`${unit} ${missed}`)) return;
  tell({
    what: `nêu tên đơn vị «${nameOf.get(unit) ?? unit}» cùng điều chưa đạt «${missed}» mà dữ liệu không cho phép`,
    source: "data/chi-tieu.yaml",
  });
}

/** The page as one text, without the elements that name a unit by its id. */
function toStream(page: ReadPage, naming: readonly PageElement[]): string {
  const texts = [...page.texts];
  for (const { from, until } of naming) texts.fill("", from, until);
  for (const { name, from, until } of page.elements) {
    if (INLINE.has(name)) continue;
    texts[from] = `|${texts[from] ?? ""}`;
    if (until < texts.length) texts[until] = `|${texts[until] ?? ""}`;
  }
  return texts.join("");
}

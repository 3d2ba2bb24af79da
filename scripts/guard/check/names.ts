import { toPagePath } from "../../model/report/site-pages.ts";
import type { Knowledge, Look } from "../knowledge.ts";
import { type Tell } from "../finding.ts";
import { toPairNeed, type NameRules } from "../people/names.ts";
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
  { knowledge, tell }: { readonly knowledge: Look; readonly tell: Tell },
): void {
  const { names: rules, needs } = knowledge;
  const owner = findUnitOf(file);
  const naming = page.elements.filter((one) => findNamedUnit(one) !== undefined);
  const date = EARLIER.exec(file)?.[1] ?? rules.newest;
  const isCleared = (pair: string) => {
    const pairs = rules.pairs.get(date);
    if (pairs?.has(pair) !== true) return false;
    needs.add(toPairNeed(date, pair));
    return true;
  };
  for (const element of naming) tellUncleared(element, { isCleared, rules }, tell);
  const allowed = new Set([...rules.spoken, ...(owner === undefined ? [] : [owner])]);
  tellNames([...listPhrases(page, naming), ...listAloud(page)], { knowledge, allowed }, tell);
  for (const element of naming) {
    const own = new Set([...allowed, findNamedUnit(element) ?? ""]);
    tellNames([toElementText(element, page)], { knowledge, allowed: own }, tell);
  }
}

function listAloud({ elements }: ReadPage): readonly string[] {
  const aloud: string[] = [];
  for (const { attributes } of elements) {
    if (attributes.size === 0) continue;
    for (const key of READ_ALOUD) {
      const text = attributes.get(key);
      if (text !== undefined) aloud.push(text);
    }
  }
  return aloud;
}

/**
 * Tells of units that a text names without leave.
 * @param phrases no name stretches over the end of one
 */
export function tellNames(
  phrases: readonly string[],
  about: { readonly knowledge: Knowledge; readonly allowed: ReadonlySet<string> },
  tell: Tell,
): void {
  const { findNames, names } = about.knowledge;
  for (const unit of findNames(phrases))
    if (!about.allowed.has(unit))
      tell({
        what: `nêu tên đơn vị «${names.nameOf.get(unit) ?? unit}» ở chỗ không ai khai`,
        source: null,
      });
}

/** The unit that an element names by its id. */
function findNamedUnit({ name, attributes }: PageElement): string | undefined {
  if (attributes.size === 0) return undefined;
  const link = name === "a" ? findUnitOf(attributes.get("href") ?? "") : undefined;
  return attributes.get("data-don-vi") ?? link;
}

function tellUncleared(
  element: PageElement,
  about: { readonly isCleared: (pair: string) => boolean; readonly rules: NameRules },
  tell: Tell,
): void {
  const { nameOf } = about.rules;
  const missed = element.attributes.get("data-chua-dat");
  const unit = findNamedUnit(element) ?? "";
  if (missed === undefined || about.isCleared(`${unit} ${missed}`)) return;
  tell({
    what: `nêu tên đơn vị «${nameOf.get(unit) ?? unit}» cùng điều chưa đạt «${missed}» mà dữ liệu không cho phép`,
    source: "data/chi-tieu.yaml",
  });
}

/** The page phrase by phrase, without the elements that name a unit by its id. */
function listPhrases(page: ReadPage, naming: readonly PageElement[]): readonly string[] {
  const texts = [...page.texts];
  for (const { from, until } of naming) texts.fill("", from, until);
  const ends = new Uint16Array(texts.length + 1);
  for (const { name, from, until } of page.elements) {
    if (INLINE.has(name)) continue;
    ends[from] = (ends[from] ?? 0) + 1;
    ends[until] = (ends[until] ?? 0) + 1;
  }
  const phrases: string[] = [];
  let phrase = "";
  for (const [index, text] of texts.entries()) {
    for (let count = ends[index] ?? 0; count > 0; count -= 1) {
      phrases.push(phrase);
      phrase = "";
    }
    phrase = phrase === "" ? text : phrase + text;
  }
  return [...phrases, phrase];
}

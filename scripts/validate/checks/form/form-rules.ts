import type { Field } from "../../../model/form/form.ts";
import { problemAt, type Place, type Report } from "../../../model/problem.ts";
import { findEntry, findText, itemsOf, type SourceNode } from "../../parse/source-node.ts";

type RuleKey = "khong_vuot" | "tong_cua" | "khong_truoc";

/** What a rule of the form demands of every unit of these types: `low` is at most `high`. */
interface Bound {
  readonly low: string;
  readonly high: string;
  readonly unitTypes: readonly string[];
  /** The field whose rule it is, and the rule's key. */
  readonly field: string;
  readonly key: RuleKey;
  readonly words: string;
}

/**
 * Reports rules that run in a circle: a ≤ b ≤ a leaves only equal values, so nearly every true figure would be at fault. Gives
 * the fields without these rules, so that the fault is told at the form and not again at each unit's figures.
 */
export function withoutCircles(
  fields: readonly Field[],
  form: SourceNode | undefined,
  report: Report,
): readonly Field[] {
  let bounds = listBounds(fields);
  const faulty = new Set<string>();
  for (const type of new Set(fields.flatMap(({ unitTypes }) => unitTypes))) {
    const ofType = () => bounds.filter(({ unitTypes }) => unitTypes.includes(type));
    for (let circle = findCircle(ofType()); circle.length > 0; circle = findCircle(ofType())) {
      reportCircle(circle, form, report);
      for (const { field, key } of circle) faulty.add(`${field} ${key}`);
      bounds = bounds.filter(({ field, key }) => !faulty.has(`${field} ${key}`));
    }
  }
  const isFaulty = ({ id }: Field, key: RuleKey) => faulty.has(`${id} ${key}`);
  return fields.map((field) => ({
    ...field,
    notAbove: isFaulty(field, "khong_vuot") ? null : field.notAbove,
    sumOf: isFaulty(field, "tong_cua") ? [] : field.sumOf,
    notBefore: isFaulty(field, "khong_truoc") ? null : field.notBefore,
  }));
}

function listBounds(fields: readonly Field[]): readonly Bound[] {
  const typesOf = new Map(fields.map(({ id, unitTypes }) => [id, unitTypes]));
  const sums = fields.filter(({ sumOf }) => sumOf.length > 0);
  return fields.flatMap((field) =>
    listOwnBounds(field, sums).map((bound) => {
      // A unit that does not fill all fields of a rule is not held against it.
      const needed = [bound.low, bound.high, ...(bound.key === "tong_cua" ? field.sumOf : [])];
      const unitTypes = field.unitTypes.filter((type) =>
        needed.every((id) => typesOf.get(id)?.includes(type)),
      );
      return { ...bound, field: field.id, unitTypes };
    }),
  );
}

type OwnBound = Omit<Bound, "field" | "unitTypes">;

function listOwnBounds(field: Field, sums: readonly Field[]): readonly OwnBound[] {
  const { id, notAbove, notBefore, sumOf } = field;
  const bounds: OwnBound[] = [];
  const add = (key: RuleKey, [low, high]: readonly [string, string], words: string) =>
    bounds.push({ key, low, high, words });
  if (notAbove !== null) add("khong_vuot", [id, notAbove], `«${id}» không vượt «${notAbove}»`);
  if (notBefore !== null) add("khong_truoc", [notBefore, id], `«${id}» không trước «${notBefore}»`);
  for (const part of sumOf) add("tong_cua", [part, id], `«${part}» là một phần của «${id}»`);
  for (const sum of findSmallerSums(field, sums))
    add("tong_cua", [sum, id], `mọi phần của «${sum}» là phần của «${id}»`);
  return bounds;
}

/** The sums of some, not all, of the parts of this sum. */
function findSmallerSums({ sumOf }: Field, sums: readonly Field[]): readonly string[] {
  return sums
    .filter((other) => other.sumOf.length < sumOf.length)
    .filter((other) => other.sumOf.every((part) => sumOf.includes(part)))
    .map((other) => other.id);
}

/** The first bounds that lead from a field back to itself; none: an empty list. */
function findCircle(bounds: readonly Bound[]): readonly Bound[] {
  const inner = withoutEnds(bounds);
  for (const bound of inner) {
    const way = findWay(bound.high, bound.low, inner);
    if (way !== undefined) return [bound, ...way];
  }
  return [];
}

/** Only bounds that another one leads to, and that lead to another: a long row without a circle is soon gone. */
function withoutEnds(bounds: readonly Bound[]): readonly Bound[] {
  const lows = new Set(bounds.map(({ low }) => low));
  const highs = new Set(bounds.map(({ high }) => high));
  const inner = bounds.filter(({ low, high }) => highs.has(low) && lows.has(high));
  return inner.length === bounds.length ? bounds : withoutEnds(inner);
}

/** The shortest way up from one field to another. */
function findWay(from: string, to: string, bounds: readonly Bound[]): readonly Bound[] | undefined {
  const ways = new Map<string, readonly Bound[]>([[from, []]]);
  // A map gives the entries that are added while it is walked.
  for (const [at, way] of ways) {
    if (at === to) return way;
    for (const bound of bounds)
      if (bound.low === at && !ways.has(bound.high)) ways.set(bound.high, [...way, bound]);
  }
  return undefined;
}

function reportCircle(
  circle: readonly Bound[],
  form: SourceNode | undefined,
  report: Report,
): void {
  const placed = circle.map((bound) => ({ ...bound, place: findPlace(bound, form) }));
  const first = placed.toSorted((a, b) => a.place.line - b.place.line)[0];
  if (first === undefined) return;
  const found = placed.map(({ words, place }) => `${words} (dòng ${place.line})`).join(", ");
  report(problemAt(first.place, "rules-circle", { found }));
}

function findPlace({ field, key }: Bound, form: SourceNode | undefined): Place {
  const node = listFieldNodes(form).find((item) => findText(item, "id")?.text.trim() === field);
  const at = node === undefined ? undefined : (findEntry(node, key) ?? node);
  if (at === undefined) throw new TypeError(`the field ${field} stands nowhere in the form`);
  return at.place;
}

/** Every field of the form as it is written, of units and of the issuer. */
export function listFieldNodes(form: SourceNode | undefined): readonly SourceNode[] {
  return [...itemsOf(form, "truong"), ...itemsOf(form, "truong_chung")];
}

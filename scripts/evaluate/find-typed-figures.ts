import type { Dataset } from "../model/dataset.ts";
import type { IndicatorRollup } from "../model/evaluation.ts";
import type { Indicator } from "../model/indicator.ts";
import { factsOf } from "../model/indicator-kinds.ts";
import { assertNever } from "../model/never.ts";
import { problemAt, type Problem } from "../model/problem.ts";
import { toPlaceIn } from "../model/report-prose.ts";
import { findUnitNames, type BoundItem } from "./bound-item.ts";

/** A number, perhaps with a sign of per cent. */
const FIGURE = /(?<![\p{L}\d/.,-])(?<number>\d+(?:[.,]\d+)*(?:\/\d+)?)(?<percent> ?%)?/gu;

/**
 * Figures typed by hand where a placeholder should stand: percentages, and numbers before a name of units or a unit of
 * measure of the item's fields. Dates, document numbers, terms, ages and "quy trình 5 bước" are no such figures. The
 * threshold of an indicator of the item may be typed.
 */
export function findTypedFigures(bound: BoundItem): readonly Problem[] {
  const { item, typed, indicators } = bound;
  const thresholds = new Set(indicators.flatMap(({ thresholdTexts }) => thresholdTexts));
  return [...typed.matchAll(FIGURE)].flatMap((match): readonly Problem[] => {
    const { number = "", percent = "" } = match.groups ?? {};
    const figure = number + percent.trim();
    const rest = typed.slice(match.index + match[0].length);
    const counted = percent === "" ? findCounted(rest, bound) : PER_CENT;
    if (counted === undefined || thresholds.has(figure)) return [];
    const words = percent === "" ? ` ${counted.words}` : "";
    const hint = `thay bằng chỗ điền, như {{ ${suggest(Number(number), counted, bound)} }}`;
    const place = toPlaceIn(item.prose, match.index);
    return [problemAt(place, "figure-typed", { found: figure + words, hint })];
  });
}

/** What a number counts; `field`: the field whose total it may be. */
interface Counted {
  readonly kind: "units" | "share" | "total";
  readonly words: string;
  readonly field: string;
}

const PER_CENT: Counted = { kind: "share", words: "%", field: "" };

function findCounted(rest: string, { indicators, dataset }: BoundItem): Counted | undefined {
  const text = rest.toLocaleLowerCase("vi");
  if (!/^\s/.test(text)) return undefined;
  const startsWith = (words: string) =>
    words !== "" && new RegExp(`^${escape(words)}(?!\\p{L})`, "u").test(text.trimStart());
  const units = findUnitNames(dataset)
    .toSorted((a, b) => b.length - a.length)
    .find(startsWith);
  if (units !== undefined) return { kind: "units", words: units, field: "" };
  return findFields(indicators, dataset)
    .map(({ id, unitOfMeasure }): Counted => ({ kind: "total", words: unitOfMeasure, field: id }))
    .find(({ words }) => startsWith(words));
}

function escape(words: string): string {
  return words.toLocaleLowerCase("vi").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function findFields(
  indicators: readonly Indicator[],
  { form }: Dataset,
): readonly { readonly id: string; readonly unitOfMeasure: string }[] {
  const own = indicators.flatMap(({ measure }) => factsOf(measure).fields);
  return form.fields
    .filter(({ id }) => own.includes(id))
    .map(({ id, unitOfMeasure }) => ({ id, unitOfMeasure: unitOfMeasure ?? "" }));
}

/** A placeholder that gives this number, or else a number of this kind. */
function suggest(number: number, counted: Counted, bound: BoundItem): string {
  switch (counted.kind) {
    case "total":
      return `${counted.field}.tong`;
    case "share":
      return suggestShare(bound);
    case "units":
      return suggestUnits(number, bound);
    default:
      return assertNever(counted.kind);
  }
}

function suggestShare({ indicators }: BoundItem): string {
  const share = indicators.find(({ measure }) => factsOf(measure).pool?.isShare);
  return share === undefined ? `${indicators[0]?.id ?? ""}.dat` : `${share.id}.ty_le`;
}

function suggestUnits(number: number, bound: BoundItem): string {
  const [first] = bound.indicators;
  const figure = bound.tells === "met" ? "dat" : "chua_dat";
  const countOf = (rollup: IndicatorRollup | undefined) => rollup?.[bound.tells].length;
  const exact = bound.indicators.find(
    ({ id }) => countOf(bound.evaluation.indicators.get(id)) === number,
  );
  return `${(exact ?? first)?.id ?? ""}.${figure} | kem_ten`;
}

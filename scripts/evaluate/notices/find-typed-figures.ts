import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { problemAt, type Problem } from "../../model/problem.ts";
import { toPlaceIn } from "../../model/prose/report.ts";
import { readFields } from "../../model/rules/statistic.ts";
import { findUnitNames, type BoundItem } from "./bound-item.ts";
import { suggestFigure, type TypedFigure } from "./suggest-figure.ts";

/** A number, perhaps with a sign of per cent. */
const FIGURE = /(?<![\p{L}\d/.,-])(?<number>\d+(?:[.,]\d+)*(?:\/\d+)?)(?<percent> ?%)?/gu;

/**
 * Figures typed by hand where a placeholder should stand: percentages, and numbers before a name of units or a unit of
 * measure of the item's fields. Dates, document numbers, terms, ages and "quy trình 5 bước" are no such figures. The
 * threshold of an indicator of the item may be typed, and the level of a statistic.
 */
export function findTypedFigures(bound: BoundItem): readonly Problem[] {
  const { item, typed, indicators, statistics } = bound;
  const thresholds = new Set([
    ...indicators.flatMap(({ thresholdTexts }) => thresholdTexts),
    ...statistics.map(({ benchmark }) => benchmark?.text),
  ]);
  return [...typed.matchAll(FIGURE)].flatMap((match): readonly Problem[] => {
    const { number = "", percent = "" } = match.groups ?? {};
    const figure = number + percent.trim();
    const rest = typed.slice(match.index + match[0].length);
    const counted = percent === "" ? findCounted(rest, bound) : PER_CENT;
    if (counted === undefined || thresholds.has(figure)) return [];
    const words = percent === "" ? ` ${counted.words}` : "";
    const placeholder = suggestFigure({ ...counted, number }, bound);
    const hint =
      placeholder === undefined
        ? "không chỗ điền nào cho ra số này; xem lại số"
        : `thay bằng chỗ điền: {{ ${placeholder} }}`;
    const place = toPlaceIn(item.prose, match.index);
    return [problemAt(place, "figure-typed", { found: figure + words, hint })];
  });
}

/** What a number counts. */
type Counted = Omit<TypedFigure, "number">;

const PER_CENT: Counted = { kind: "share", words: "%" };

function findCounted(rest: string, bound: BoundItem): Counted | undefined {
  if (!/^\s/.test(rest)) return undefined;
  const text = rest.toLocaleLowerCase("vi").trimStart();
  const startsWith = (words: string) => {
    const small = words.toLocaleLowerCase("vi");
    return small !== "" && text.startsWith(small) && !/^\p{L}/u.test(text.slice(small.length));
  };
  const units = findUnitNames(bound.dataset)
    .toSorted((a, b) => b.length - a.length)
    .find(startsWith);
  if (units !== undefined) return { kind: "units", words: units };
  const measure = findMeasures(bound).find(startsWith);
  return measure === undefined ? undefined : { kind: "total", words: measure };
}

/** The units of measure of the item's own fields. */
function findMeasures({ indicators, statistics, dataset }: BoundItem): readonly string[] {
  const own = [
    ...indicators.flatMap(({ measure }) => factsOf(measure).fields),
    ...statistics.flatMap(({ reckoning }) => readFields(reckoning)),
  ];
  return dataset.form.fields
    .filter(({ id }) => own.includes(id))
    .map(({ unitOfMeasure }) => unitOfMeasure ?? "");
}

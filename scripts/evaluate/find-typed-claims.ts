import type { Dataset, WordedShare } from "../model/dataset.ts";
import type { Evaluation, IndicatorRollup } from "../model/evaluation.ts";
import { OUTLINE } from "../model/outline.ts";
import { parsePlaceholders } from "../model/placeholder.ts";
import type { Period } from "../model/period.ts";
import type { Problem } from "../model/problem.ts";
import { toPlaceIn, type Shortcoming, type Statement } from "../model/report-prose.ts";
import { findWords } from "../model/scale.ts";
import { findUnitNames, type BoundItem } from "./bound-item.ts";
import { findTypedFigures } from "./find-typed-figures.ts";

/**
 * Claims typed by hand in items that are bound to indicators: words of a scale that the figures do
 * not bear, and figures that will stay when the data changes.
 */
export function findTypedClaims(
  dataset: Dataset,
  { report }: Period,
  evaluation: Evaluation,
): readonly Problem[] {
  const toBound = (item: Statement | Shortcoming, tells: BoundItem["tells"]): BoundItem => ({
    item,
    typed: blankPlaceholders(item.prose.markdown),
    tells,
    indicators: dataset.indicators.filter(({ id }) => item.indicators.includes(id)),
    dataset,
    evaluation,
  });
  return OUTLINE.flatMap(({ id, content }) => {
    if (content.kind === "shortcomings")
      return (report?.shortcomings ?? []).map((item) => toBound(item, "notMet"));
    const tells = content.kind === "statements" ? content.tells : null;
    return tells === null
      ? []
      : (report?.statements.get(id) ?? []).map((item) => toBound(item, tells));
  })
    .filter(({ indicators }) => indicators.length > 0)
    .flatMap((bound) => [...findFalseWords(bound), ...findTypedFigures(bound)]);
}

function blankPlaceholders(text: string): string {
  const { placeholders } = parsePlaceholders(text);
  return placeholders.reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end),
    text,
  );
}

/** Words of the two scales in the typed text that none of the item's indicators or strands gives. */
function findFalseWords(bound: BoundItem): readonly Problem[] {
  const { completion, quantity } = bound.dataset.wording;
  const unitNames = findUnitNames(bound.dataset);
  return [
    ...findClaims(completion, bound.typed, () => true).map((claim) => ({
      claim,
      borne: findCompletionWords(bound),
    })),
    ...findClaims(quantity, bound.typed, (rest) =>
      unitNames.some((name) => rest.startsWith(name)),
    ).map((claim) => ({ claim, borne: findQuantityWords(bound) })),
  ]
    .filter(({ claim, borne }) => !borne.includes(claim.words))
    .map(({ claim, borne }) => toProblem(claim, borne, bound));
}

interface Claim {
  readonly words: string;
  readonly start: number;
}

/**
 * Where words of a scale stand; the longest first, so that "cơ bản đã hoàn thành" is not taken for
 * "đã hoàn thành". The last step of a scale says nothing that could be wrong ("một số").
 */
function findClaims(
  scale: readonly WordedShare[],
  typed: string,
  isClaim: (rest: string) => boolean,
): readonly Claim[] {
  const text = typed.toLocaleLowerCase("vi");
  const claiming = new Set(scale.slice(0, -1).map(({ words }) => words));
  const all = scale.map(({ words }) => words).toSorted((a, b) => b.length - a.length);
  const found: Claim[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const words = all.find((one) => isWholeAt(text, one, at));
    if (words === undefined) continue;
    const rest = text.slice(at + words.length).trimStart();
    if (claiming.has(words) && isClaim(rest)) found.push({ words, start: at });
    at += words.length - 1;
  }
  return found;
}

function isWholeAt(text: string, words: string, at: number): boolean {
  const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);
  return (
    text.startsWith(words, at) && !isLetter(text[at - 1]) && !isLetter(text[at + words.length])
  );
}

/** How far the indicators, and the strands that they belong to, have come. */
function findCompletionWords({ indicators, dataset, evaluation }: BoundItem): readonly string[] {
  const strands = new Set(indicators.map(({ strand }) => strand));
  const parts = [
    ...indicators.map(({ id }) => evaluation.indicators.get(id)).map(toMetPart),
    ...[...strands].map((id) => {
      const rollup = evaluation.strands.get(id);
      return { part: rollup?.units.done.length ?? 0, whole: rollup?.applicableCount ?? 0 };
    }),
  ];
  return toWords(dataset.wording.completion, parts);
}

/** How many units meet the indicators, or miss them; one unit or none is no matter of the scale. */
function findQuantityWords({
  indicators,
  dataset,
  evaluation,
  tells,
}: BoundItem): readonly string[] {
  const parts = indicators.map(({ id }) => {
    const rollup = evaluation.indicators.get(id);
    return { part: rollup?.[tells].length ?? 0, whole: rollup?.applicableCount ?? 0 };
  });
  return toWords(
    dataset.wording.quantity,
    parts.filter(({ part }) => part > 1),
  );
}

interface Part {
  readonly part: number;
  readonly whole: number;
}

function toMetPart(rollup: IndicatorRollup | undefined): Part {
  return { part: rollup?.met.length ?? 0, whole: rollup?.applicableCount ?? 0 };
}

function toWords(scale: readonly WordedShare[], parts: readonly Part[]): readonly string[] {
  const words = parts
    .filter(({ whole }) => whole > 0)
    .flatMap(({ part, whole }) => findWords(scale, { numerator: part, denominator: whole }) ?? []);
  return [...new Set(words)];
}

function toProblem(
  { words, start }: Claim,
  borne: readonly string[],
  { item, indicators, dataset, tells }: BoundItem,
): Problem {
  const [indicator] = indicators;
  const isCompletion = dataset.wording.completion.some((step) => step.words === words);
  const figure = isCompletion
    ? "dat | muc_do_hoan_thanh"
    : `${tells === "met" ? "dat" : "chua_dat"} | muc_do`;
  return {
    code: "words-differ",
    place: toPlaceIn(item.prose, start),
    path: "",
    found: words,
    allowed: borne.map((one) => `«${one}»`).join(", ") || "không có từ nào của thang này",
    hint: `thay bằng chỗ điền, như {{ ${indicator?.id ?? ""}.${figure} }}`,
  };
}

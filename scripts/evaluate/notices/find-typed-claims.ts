import type { Dataset, WordedShare } from "../../model/dataset.ts";
import type { Evaluation, IndicatorRollup } from "../../model/judgement/evaluation.ts";
import { OUTLINE } from "../../model/report/outline.ts";
import { parsePlaceholders } from "../../model/prose/placeholder.ts";
import type { Period } from "../../model/report/period.ts";
import { problemAt, type Problem } from "../../model/problem.ts";
import { toPlaceIn, type Shortcoming, type Statement } from "../../model/prose/report.ts";
import { findQuantity, findWords } from "../../model/rules/scale.ts";
import { findUnitNames, type BoundItem } from "./bound-item.ts";
import { findTypedFigures } from "./find-typed-figures.ts";

/**
 * Claims typed by hand in items that name indicators: words of a scale that differ from the figures, and numbers that
 * do not follow when the data changes.
 */
export function findTypedClaims(
  dataset: Dataset,
  { report, units }: Period,
  evaluation: Evaluation,
): readonly Problem[] {
  const toBound = (item: Statement | Shortcoming, tells: BoundItem["tells"]): BoundItem => ({
    item,
    typed: blankPlaceholders(item.prose.markdown),
    tells,
    indicators: dataset.indicators.filter(({ id }) => item.indicators.includes(id)),
    statistics: dataset.statistics.filter(({ id }) => item.indicators.includes(id)),
    dataset,
    units,
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
    .filter(({ item }) => item.indicators.length > 0)
    .flatMap((bound) => [
      ...(bound.indicators.length > 0 ? findFalseWords(bound) : []),
      ...findTypedFigures(bound),
    ]);
}

function blankPlaceholders(text: string): string {
  const { placeholders } = parsePlaceholders(text);
  return placeholders.reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end),
    text,
  );
}

/** Typed words of the two scales that no indicator or strand of the item gives. */
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
 * Where words of a scale stand. Longest words first: "cơ bản đã hoàn thành" is not "đã hoàn thành". The last step of a
 * scale ("một số") claims nothing that could be wrong.
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

/** The words for the progress of the indicators and of their strands. */
function findCompletionWords({ indicators, dataset, evaluation }: BoundItem): readonly string[] {
  const strands = new Set(indicators.flatMap(({ strand }) => strand ?? []));
  const parts = [
    ...indicators.map(({ id }) => toPart(evaluation.indicators.get(id), "met")),
    ...[...strands].map((id) => {
      const rollup = evaluation.strands.get(id);
      return { part: rollup?.units.done.length ?? 0, whole: rollup?.applicableCount ?? 0 };
    }),
  ];
  const { completion } = dataset.wording;
  return toWords(parts, ({ part, whole }) =>
    findWords(completion, { numerator: part, denominator: whole }),
  );
}

/** The words for how many units meet the indicators, or miss them: more than one. */
function findQuantityWords({
  indicators,
  dataset,
  evaluation,
  tells,
}: BoundItem): readonly string[] {
  const parts = indicators.map(({ id }) => toPart(evaluation.indicators.get(id), tells));
  return toWords(
    parts.filter(({ part }) => part > 1),
    ({ part, whole }) => findQuantity(dataset.wording.quantity, part, whole),
  );
}

interface Part {
  readonly part: number;
  readonly whole: number;
}

function toPart(rollup: IndicatorRollup | undefined, tells: BoundItem["tells"]): Part {
  return { part: rollup?.[tells].length ?? 0, whole: rollup?.applicableCount ?? 0 };
}

function toWords(
  parts: readonly Part[],
  find: (part: Part) => string | undefined,
): readonly string[] {
  const words = parts.filter(({ whole }) => whole > 0).flatMap((part) => find(part) ?? []);
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
  return problemAt(toPlaceIn(item.prose, start), "words-differ", {
    found: words,
    allowed: borne.map((one) => `«${one}»`).join(", ") || "không có từ nào của thang này",
    hint: `thay bằng chỗ điền, như {{ ${indicator?.id ?? ""}.${figure} }}`,
  });
}

import type { Indicator, LevelIndicator } from "../../model/rules/indicator.ts";
import { assertNever } from "../../model/never.ts";
import { parsePlaceholders, type Placeholder } from "../../model/prose/placeholder.ts";
import { WITHHELD, WITHHELD_TEXT } from "../../model/judgement/withheld.ts";
import type { Briefing } from "../audience/briefing.ts";
import { NO_DATA, type Figure } from "./figure.ts";
import { findFigure } from "./find-figure.ts";
import { joinCompletion } from "./join-completion.ts";
import { formatDate, formatDateInWords } from "../../model/days/format-date.ts";
import { sortByOutcome, toldMisses } from "./count-indicators.ts";
import { formatCount } from "../../model/texts/format-count.ts";
import { formatTwoDigits } from "../../model/texts/format-number.ts";
import { nameTypes, quantifyUnits, wordCompletion } from "../words/units/name-units.ts";
import { toWords } from "../words/ordinals.ts";
import { lowerFirst } from "../words/sentences.ts";
import { WATCHED_TEXT } from "../words/indicators/withheld-text.ts";

/** The only format that tells how far the work is without a number. */
export const WORDS_WITHOUT_FIGURE = "muc_do_hoan_thanh";

/** The indicators that `nay` means in a text: the text's own one, or those of its item. */
export type This = { readonly indicators: readonly string[] } | null;

/** The finished text of a placeholder; validation has checked it. */
export function resolveFigure(placeholder: Placeholder, own: This, briefing: Briefing): string {
  const isThis = placeholder.subject === "nay";
  if (placeholder.figure === "cau_chua_dat") {
    return joinShortfalls(isThis ? (own?.indicators ?? []) : [placeholder.subject], briefing);
  }
  if (placeholder.figure === "cau_hoan_thanh")
    return joinCompletion(own?.indicators ?? [], briefing);
  const subject = isThis ? (own?.indicators[0] ?? "") : placeholder.subject;
  const figure = findFigure({ ...placeholder, subject }, briefing);
  return formatFigure(figure, placeholder.format, briefing);
}

/** The clauses of the indicators that some unit misses, at most one for each indicator. */
export function joinShortfalls(indicators: readonly string[], briefing: Briefing): string {
  const { dataset } = briefing;
  const isMeant = ({ id }: { readonly id: string }) => indicators.includes(id);
  const levels = dataset.levelIndicators.filter(isMeant);
  const clauses = [
    ...dataset.indicators
      .filter(isMeant)
      .flatMap((indicator) => toShortfallClause(indicator, briefing)),
    ...levels.flatMap((indicator) => toLevelClause(indicator, briefing)),
  ];
  if (clauses.length > 0) return joinClauses(clauses);
  const { judged, pending } = sortByOutcome(briefing);
  if (pending.some(isMeant)) return "chưa đơn vị nào quá thời hạn";
  if (judged.some(isMeant)) return "không còn đơn vị nào chưa đạt";
  return describeLevel(levels, briefing);
}

/** `còn một số chi bộ chưa …; hai chi bộ chưa …`: what each of them begins with is said once. */
function joinClauses(clauses: readonly string[]): string {
  const [first = "", ...others] = clauses;
  const isShared = clauses.every((clause) => clause.startsWith(STILL));
  return [first, ...others.map((clause) => (isShared ? clause.slice(STILL.length) : clause))].join(
    "; ",
  );
}

const STILL = "còn ";

/** How the issuer's own figures stand where they miss nothing. */
function describeLevel(levels: readonly LevelIndicator[], { summary }: Briefing): string {
  const verdicts = levels.map(({ id }) => {
    const told = summary.level.get(id);
    return told === undefined || told === WITHHELD ? undefined : told.verdict;
  });
  if (verdicts.includes("notDue")) return "chưa quá thời hạn";
  return verdicts.includes("met") || verdicts.includes("exceeded") ? "đã đạt" : NO_DATA;
}

/** The own sentence of an indicator that the issuer's figures miss; empty where they do not. */
function toLevelClause(indicator: LevelIndicator, briefing: Briefing): readonly string[] {
  const told = briefing.summary.level.get(indicator.id);
  if (told === WITHHELD) return [toWatchedClause(indicator)];
  return told?.verdict === "notMet"
    ? [resolveText(indicator.shortfall, { indicators: [indicator.id] }, briefing)]
    : [];
}

function toWatchedClause({ name }: Pick<Indicator, "name">): string {
  return `chỉ tiêu “${lowerFirst(name)}” ${WATCHED_TEXT}`;
}

/** The indicator's own sentence about the units that miss it; empty where none does. */
function toShortfallClause(indicator: Indicator, briefing: Briefing): readonly string[] {
  // A withheld indicator gets the same words whether units miss it or not, so the words tell nothing.
  const counts = briefing.summary.indicators.get(indicator.id);
  if (counts === WITHHELD) return [toWatchedClause(indicator)];
  const count = toldMisses(indicator.id, briefing);
  if (count === 0) return [];
  const { one, many, all } = indicator.shortfall;
  const sentence = count === 1 ? one : count === counts?.applicable ? (all ?? many) : many;
  return [resolveText(sentence, { indicators: [indicator.id] }, briefing)];
}

/** A plain text with its placeholders resolved. */
export function resolveText(text: string, own: This, briefing: Briefing): string {
  const { placeholders } = parsePlaceholders(text);
  const parts = placeholders.map((placeholder, index) => {
    const before = text.slice(placeholders[index - 1]?.end ?? 0, placeholder.start);
    return before + resolveFigure(placeholder, own, briefing);
  });
  return parts.join("") + text.slice(placeholders.at(-1)?.end ?? 0);
}

function formatFigure(figure: Figure, format: string | null, { dataset }: Briefing): string {
  switch (figure.type) {
    case "withheld":
      return format === WORDS_WITHOUT_FIGURE ? "đang được theo dõi" : WITHHELD_TEXT;
    case "text":
    case "empty":
      return figure.text;
    case "date":
      return format === "ngay_chu" ? formatDateInWords(figure.date) : formatDate(figure.date);
    case "number":
      return formatNumber(figure.count, format);
    case "unitCount":
      return format === "kem_ten" ? withNames(figure, dataset) : formatNumber(figure.count, format);
    case "units":
      return formatUnits(figure, format, dataset);
    default:
      return assertNever(figure);
  }
}

function formatUnits(
  figure: Extract<Figure, { type: "units" }>,
  format: string | null,
  dataset: Briefing["dataset"],
): string {
  if (format === "muc_do") return quantifyUnits(figure, dataset);
  if (format === "muc_do_hoan_thanh") return wordCompletion(figure.count, figure.whole, dataset);
  if (format === "kem_ten") return withNames(figure, dataset);
  return formatNumber(figure.count, format);
}

/** `3 đảng bộ xã, phường`. */
function withNames(
  { count, types }: Extract<Figure, { readonly types: readonly string[] }>,
  dataset: Briefing["dataset"],
): string {
  return `${formatCount(count)} ${nameTypes(types, dataset)}`;
}

function formatNumber(count: number, format: string | null): string {
  if (format === "hai_chu_so") return formatTwoDigits(count);
  return format === "bang_chu" && count < 100 ? toWords(count) : formatCount(count);
}

import type { FieldValue, RoughWord } from "./field-value.ts";
import type { Field, Option } from "./form.ts";
import { formatCount } from "../texts/format-count.ts";
import { formatPercent } from "../texts/format-number.ts";
import { formatScaled } from "../rules/scaled.ts";
import { NO, YES } from "./field-kinds.ts";
import { DAY_UNKNOWN, formatMoment, type When } from "../days/moment.ts";
import { assertNever } from "../never.ts";
import { WITHHELD_TEXT } from "../judgement/withheld.ts";

/** Where a value is written: alone, beside the name of its field, in a column, on the board, on a terminal. */
export type ValuePlace = keyof typeof STYLES;

interface Style {
  /** Whether the unit of measure follows a number; `unlessNamed`: not where the name ends with it. */
  readonly unit: "always" | "unlessNamed" | "never";
  /** Around an option or a text of a unit; `null`: none, since it stands in a sentence of the program. */
  readonly quotes: Quotes | null;
  readonly answerQuotes: Quotes | null;
  /** `ofAll`: how many of all steps are done, and the last one; `howMany`: how many alone. */
  readonly steps: "ofAll" | "howMany";
}

type Quotes = readonly [open: string, close: string];

const PLAIN: Style = { unit: "always", quotes: null, answerQuotes: null, steps: "ofAll" };
const CHANGE: Style = { ...PLAIN, unit: "never", steps: "howMany" };

const STYLES = {
  alone: PLAIN,
  besideName: { ...PLAIN, unit: "unlessNamed" },
  column: { ...PLAIN, unit: "never" },
  board: { ...CHANGE, quotes: ["“", "”"] },
  terminal: { ...CHANGE, quotes: ["«", "»"], answerQuotes: ["«", "»"] },
} as const satisfies Record<string, Style>;

/** The one place that writes a value in Vietnamese: `214 người`, `có`, `05/3/2020`, `3/5 bước (…)`. */
export function toValueText(value: FieldValue, field: Field, place: ValuePlace): string {
  const style: Style = STYLES[place];
  switch (value.kind) {
    case "count":
      return withUnit(formatCount(value.count), field, style);
    case "decimal":
      return withUnit(formatScaled(value.scaled, value.decimals), field, style);
    case "share":
      return toShareText(value, style);
    case "yesNo":
      return quote(value.isYes ? YES : NO, style.answerQuotes);
    case "date":
      return value.when === DAY_UNKNOWN ? "có, không rõ ngày" : formatMoment(value.when);
    case "choice":
      return quote(nameOption(value.option, field), style.quotes);
    case "steps":
      return toStepsText(value.done, field, style);
    case "text":
      // The sentence of the program has its own full stop.
      return style.quotes === null
        ? value.text.replace(/\.$/, "")
        : quote(value.text, style.quotes);
    case "rough":
      return `${value.word} ${toValueText(value.of, field, place)}`;
    case "withheld":
      return WITHHELD_TEXT;
    default:
      return assertNever(value);
  }
}

/** What of a value the guard can find in a text: the number, the day or the words that the pages print; `null`: nothing. */
export function toRecognisable(value: FieldValue): unknown {
  switch (value.kind) {
    case "count":
      return value.count;
    case "decimal":
      return toLongDecimal(formatScaled(value.scaled, value.decimals));
    case "share":
      return value.counts === null ? null : Object.values(value.counts);
    case "date":
      return toFindable(value.when);
    case "steps":
      return [...value.done.values()].map(toFindable);
    case "text":
      return value.text;
    case "rough":
      return toRecognisable(value.of);
    // One word of a known list: finding it in a text says nothing.
    case "choice":
    case "yesNo":
    case "withheld":
      return null;
    default:
      return assertNever(value);
  }
}

/** A short number stands everywhere, so finding it says nothing. */
function toLongDecimal(text: string): string | null {
  return text.length < "12.345,6".length ? null : text;
}

/** The day, or the words of the file; a day that nobody knows is nowhere. */
export function toFindable(when: When): string | null {
  return when === DAY_UNKNOWN ? null : (when.words ?? when.first);
}

/** What stands before a total some part of which is told roughly. */
const ROUGHLY: RoughWord = "khoảng";

type Summed = Pick<Field, "id" | "kind" | "decimals">;

/** The same with the word for a total some part of which is told roughly: `khoảng 1.234`. */
export function toRoughTotalText(total: number, isRough: boolean, field: Summed): string {
  return `${isRough ? `${ROUGHLY} ` : ""}${toTotalText(total, field)}`;
}

/** The same beside the name of the field: `912` beside "Số ý kiến", else `912 ý kiến`. */
export function toTotalBesideName(total: number, isRough: boolean, field: Field): string {
  return withUnit(toRoughTotalText(total, isRough, field), field, STYLES.besideName);
}

/** The total of a field over units, without its unit of measure. */
export function toTotalText(total: number, { id, kind, decimals }: Summed): string {
  switch (kind) {
    case "count":
    case "yesNo":
      return formatCount(total);
    case "decimal":
      return formatScaled(total, decimals ?? 0);
    case "share":
    case "date":
    case "choice":
    case "steps":
    case "text":
      throw new TypeError(`${id} has no total`);
    default:
      return assertNever(kind);
  }
}

/** The last step done and when: `Đã duyệt, 26/02/2020`; empty where no step is done. */
export function toLastStepText(done: ReadonlyMap<string, When>, steps: readonly Option[]): string {
  const last = steps.findLast(({ id }) => done.has(id));
  const when = last === undefined ? undefined : done.get(last.id);
  if (last === undefined || when === undefined) return "";
  return when === DAY_UNKNOWN ? last.name : `${last.name}, ${formatMoment(when)}`;
}

/** The name of an option or a step of a field. */
export function nameOption(option: string, { options }: Pick<Field, "options">): string {
  return options.find(({ id }) => id === option)?.name ?? option;
}

function withUnit(text: string, { name, unitOfMeasure }: Field, { unit }: Style): string {
  if (unitOfMeasure === null || unit === "never") return text;
  const isNamed = name.toLowerCase().endsWith(unitOfMeasure);
  return unit === "unlessNamed" && isNamed ? text : `${text} ${unitOfMeasure}`.trim();
}

/** `17,3% (15/87)`; without counts `87% (theo nguồn)`. In a column or a sentence only the share. */
function toShareText(value: Extract<FieldValue, { kind: "share" }>, { unit }: Style): string {
  const { counts, told, decimals } = value;
  const text = counts === null ? (told?.text ?? "") : formatPercent(counts, [], decimals);
  if (unit === "never") return text;
  const basis =
    counts === null
      ? "theo nguồn"
      : `${formatCount(counts.numerator)}/${formatCount(counts.denominator)}`;
  return `${text} (${basis})`;
}

function quote(text: string, quotes: Quotes | null): string {
  return quotes === null ? text : quotes[0] + text + quotes[1];
}

function toStepsText(
  done: ReadonlyMap<string, When>,
  { options }: Field,
  { steps }: Style,
): string {
  if (steps === "howMany") return `đã xong ${formatCount(done.size)} bước`;
  const last = toLastStepText(done, options);
  const count = `${done.size}/${options.length} bước`;
  return last === "" ? count : `${count} (${last})`;
}

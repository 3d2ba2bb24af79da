import type { FieldKind, FieldValue } from "./field-value.ts";
import type { Field } from "./form.ts";
import type { IndicatorKind } from "../rules/indicator-kinds.ts";
import type { StatisticKind } from "../rules/statistic.ts";
import type { When } from "../days/moment.ts";
import type { Ratio } from "../rules/ratio.ts";
import { assertNever } from "../never.ts";

/** What the program asks of a kind of field. A new kind compiles only when it answers every question. */
interface KindOfField {
  /** Its word under `kieu` in `data/bieu-mau.yaml`. */
  readonly word: string;
  /** What its values add up to; `null`: they do not add up. */
  readonly numbers: Numbers | null;
  /** The kinds of indicator that may judge it. */
  readonly judgedBy: readonly IndicatorKind[];
  /** The kinds of statistic that may be made of it. */
  readonly reckonedBy: readonly StatisticKind[];
  /** What a condition may ask for: one of its options, có or không, or nothing. */
  readonly answers: "options" | "yesNo" | null;
  /** How two values differ: by a number, by points of a percentage; `null`: they cannot be compared, nor told roughly. */
  readonly differsBy: "number" | "points" | null;
  /** Whether a blank is a gap although the form does not require an answer. */
  readonly isGapWhenBlank: boolean;
  /** Which change since the last report somebody has to confirm. */
  readonly confirmed: ConfirmedChange;
  /** When a value can no longer change, so that nobody has to say again that it still holds. */
  readonly settles: Settling;
  /** Whether the table of all units may have it as a column, by which the reader sorts. */
  readonly isUnitsColumn: boolean;
  /** The width of its column in the report's table of progress; `null`: it has none there. */
  readonly progressPercent: number | null;
}

interface Numbers {
  /** How a total over units is made. Only what is summed is a number in a column. */
  readonly total: "sum" | "countOfYes";
  /** Whether they may count persons, so that small ones are withheld: the form's unit of measure says so, or never. */
  readonly persons: "byUnitOfMeasure" | "never";
  /** Whether a total is whole: then a text may write it in words or with two digits. */
  readonly isWhole: boolean;
}

/**
 * `beyondLimit`: the number changes by more than the field allows, and by 3 at least (of its last decimal); `takenBack`: a yes became a no;
 * `moved`: any other value; `eachStep`: a step has another day or none; `gone`: the value is no longer there. All but
 * `none` include `gone`.
 */
export type ConfirmedChange = "beyondLimit" | "takenBack" | "moved" | "eachStep" | "gone" | "none";

/**
 * `allSteps`: every step is done; `dayDone`: the form says that the day is of something done; `declared`: the form says
 * that an answer, other than không, lasts.
 */
export type Settling = "allSteps" | "dayDone" | "declared" | "never";

const ANSWERS = {
  count: {
    word: "so-dem",
    numbers: { total: "sum", persons: "byUnitOfMeasure", isWhole: true },
    judgedBy: ["share", "count"],
    reckonedBy: ["sum", "share", "mean"],
    answers: null,
    differsBy: "number",
    isGapWhenBlank: true,
    confirmed: "beyondLimit",
    settles: "never",
    isUnitsColumn: true,
    progressPercent: 5,
  },
  decimal: {
    word: "thap-phan",
    numbers: { total: "sum", persons: "never", isWhole: false },
    judgedBy: [],
    reckonedBy: ["sum", "mean"],
    answers: null,
    differsBy: "number",
    isGapWhenBlank: true,
    confirmed: "beyondLimit",
    settles: "never",
    isUnitsColumn: true,
    progressPercent: 5,
  },
  share: {
    word: "ty-le",
    // A share of one place and a share of another make no third.
    numbers: null,
    judgedBy: [],
    reckonedBy: [],
    answers: null,
    differsBy: "points",
    isGapWhenBlank: true,
    confirmed: "gone",
    settles: "never",
    isUnitsColumn: true,
    progressPercent: null,
  },
  yesNo: {
    word: "co-khong",
    // The total counts the units that say yes, so no persons.
    numbers: { total: "countOfYes", persons: "never", isWhole: true },
    judgedBy: ["yesNo"],
    reckonedBy: ["tally"],
    answers: "yesNo",
    differsBy: null,
    isGapWhenBlank: true,
    confirmed: "takenBack",
    settles: "declared",
    isUnitsColumn: true,
    progressPercent: 5,
  },
  date: {
    word: "ngay",
    numbers: null,
    judgedBy: ["deadline"],
    reckonedBy: [],
    answers: null,
    differsBy: null,
    isGapWhenBlank: true,
    confirmed: "moved",
    settles: "dayDone",
    isUnitsColumn: true,
    progressPercent: 7,
  },
  choice: {
    word: "lua-chon",
    numbers: null,
    judgedBy: [],
    reckonedBy: ["tally"],
    answers: "options",
    differsBy: null,
    isGapWhenBlank: true,
    confirmed: "gone",
    settles: "declared",
    isUnitsColumn: true,
    progressPercent: null,
  },
  steps: {
    word: "cac-buoc",
    numbers: null,
    judgedBy: ["steps"],
    reckonedBy: [],
    answers: null,
    differsBy: null,
    isGapWhenBlank: true,
    confirmed: "eachStep",
    settles: "allSteps",
    isUnitsColumn: false,
    progressPercent: null,
  },
  text: {
    word: "chu",
    numbers: null,
    judgedBy: [],
    reckonedBy: [],
    answers: null,
    differsBy: null,
    // A unit without difficulties leaves the text blank; a text that is gone means that the difficulty is over.
    isGapWhenBlank: false,
    confirmed: "none",
    settles: "never",
    isUnitsColumn: false,
    progressPercent: null,
  },
} as const satisfies Readonly<Record<FieldKind, KindOfField>>;

export const FIELD_KINDS: Readonly<Record<FieldKind, KindOfField>> = ANSWERS;
const KINDS = Object.keys(ANSWERS) as readonly FieldKind[]; // `as`: the record has these keys and no others

/** The kinds by their words in the form. */
export const FIELD_KIND_BY_WORD: Readonly<Record<string, FieldKind>> = Object.fromEntries(
  KINDS.map((kind) => [FIELD_KINDS[kind].word, kind]),
);

/** The kind that a word of the form means; `undefined`: none. */
export function findFieldKind(word: string): FieldKind | undefined {
  return KINDS.find((kind) => FIELD_KINDS[kind].word === word);
}

/** The kinds of field that an indicator of this kind may read. */
export function kindsJudgedBy(indicator: IndicatorKind): readonly FieldKind[] {
  // This does not compile for a kind of indicator that no kind of field names.
  const named: (typeof ANSWERS)[keyof typeof ANSWERS]["judgedBy"][number] = indicator;
  return KINDS.filter((kind) => FIELD_KINDS[kind].judgedBy.includes(named));
}

/** The kinds of field that a statistic of this kind may read. */
export function kindsReckonedBy(statistic: StatisticKind): readonly FieldKind[] {
  return KINDS.filter((kind) => FIELD_KINDS[kind].reckonedBy.includes(statistic));
}

/** The kinds of field of which every unit has a number of its own. */
export function kindsSummed(): readonly FieldKind[] {
  return KINDS.filter((kind) => isNumeric({ kind }));
}

/** The kinds of field that a condition may ask for. */
export function kindsWithAnswers(): readonly FieldKind[] {
  const having = (answers: KindOfField["answers"]) =>
    KINDS.filter((kind) => FIELD_KINDS[kind].answers === answers);
  return [...having("options"), ...having("yesNo")];
}

/** How a kind adds up; `null`: it does not. */
export function numbersOf({ kind }: Pick<Field, "kind">): Numbers | null {
  return FIELD_KINDS[kind].numbers;
}

/** Whether each unit has a number of its own in the field. */
export function isNumeric(field: Pick<Field, "kind">): boolean {
  return numbersOf(field)?.total === "sum";
}

/** Whether the field counts persons, so that a small number would point at somebody. */
export function countsPersons(
  field: Pick<Field, "kind" | "unitOfMeasure">,
  personMeasures: readonly string[],
): boolean {
  return (
    numbersOf(field)?.persons === "byUnitOfMeasure" &&
    personMeasures.includes(field.unitOfMeasure ?? "")
  );
}

/** The parts of a value that other code computes with; `null`: it has no such part. */
export interface ValueParts {
  /** What it adds to a total; of a decimal number in units of its last decimal. */
  readonly number: number | null;
  /** What a condition compares. */
  readonly answer: string | null;
  readonly when: When | null;
  /** Done steps by id, and when. */
  readonly steps: ReadonlyMap<string, When> | null;
}

const NO_PARTS: ValueParts = {
  number: null,
  answer: null,
  when: null,
  steps: null,
};

/** The parts of a value; without a value all parts are `null`. */
export function partsOf(value: FieldValue | undefined): ValueParts {
  switch (value?.kind) {
    case "count":
      return { number: value.count, answer: null, when: null, steps: null };
    case "decimal":
      return { number: value.scaled, answer: null, when: null, steps: null };
    case "yesNo":
      return {
        number: value.isYes ? 1 : 0,
        answer: value.isYes ? YES : NO,
        when: null,
        steps: null,
      };
    case "date":
      return { number: null, answer: null, when: value.when, steps: null };
    case "choice":
      return { number: null, answer: value.option, when: null, steps: null };
    case "steps":
      return { number: null, answer: null, when: null, steps: value.done };
    case "text":
    case "share":
    case "rough":
    case "withheld":
    case undefined:
      return NO_PARTS;
    default:
      return assertNever(value);
  }
}

/** About how much a value is, exact or not; `null`: it is no number. Only for what must not be told, never for a sum. */
export function sizeOf(value: FieldValue | undefined): number | null {
  return partsOf(value?.kind === "rough" ? value.of : value).number;
}

/** A share as it is printed: ours, or else its source's. */
export function shareOf({ counts, told }: Extract<FieldValue, { kind: "share" }>): Ratio {
  const share = counts ?? told?.share;
  if (share === undefined) throw new TypeError("a share has counts or a source");
  return share;
}

/** The answers to a question of yes or no, as the files write them. */
export const YES = "có";
export const NO = "không";

/** The answers that a field offers, as the files write them; none where it asks for no choice. */
export function answersOf({ kind, options }: Pick<Field, "kind" | "options">): readonly string[] {
  const { answers } = FIELD_KINDS[kind];
  if (answers === "yesNo") return [YES, NO];
  return answers === "options" ? options.map(({ id }) => id) : [];
}

import type { EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isBlaming } from "./blame.ts";
import { toPlainWords } from "../read/plain-words.ts";

/** Looks for units that a text names as failing although nobody has cleared this. */
export interface FailureFinder {
  /** Names of units with an uncleared failure among these words. */
  readonly findNamed: (words: string) => readonly string[];
  /** The same, if the words tell of a failure. */
  readonly findBlamed: (words: string) => readonly string[];
}

/** Finds units that, in any period, are late or silent, or miss an indicator whose units may not be named. */
export function findFailures(dataset: Dataset, periods: EvaluatedPeriods): FailureFinder {
  const failing = periods.flatMap((one) => listFailing(dataset, one));
  const { name, superiorName, placeName } = dataset.issuer;
  const places = [name, superiorName, placeName].join("; ");
  const spoken = failing.flatMap((unit) => listSpokenNames(unit, places));
  const names = new Set(spoken.map(toPlainWords));
  const known = listKnownNames(dataset, places);
  const findNamed = (words: string) =>
    [...names].filter((name) => isNamed(words, name, known)).map((name) => name.trim());
  return {
    findNamed,
    findBlamed: (words) => (isBlaming(words) ? findNamed(words) : []),
  };
}

/** People leave out or change the word for the organisation: "xã A", "Đảng ủy xã A". */
const ORGANISATION = /^(?:Đảng bộ|Chi bộ)(?: cơ sở)? (?=\p{L})/u;

/** People leave out the kind before a proper name: "Long Hữu" for "Đảng bộ xã Long Hữu". */
const KIND = /^(?:xã|phường|thị trấn|đặc khu|trường|cơ quan|doanh nghiệp) /iu;
/** Two or more words with capitals: one letter or number alone may name many things. */
const PROPER = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+$/u;
/** How people shorten the kinds. */
const SHORT_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/trung học phổ thông/iu, ["THPT"]],
  [/trung học cơ sở/iu, ["THCS"]],
  [/tiểu học/iu, ["TH"]],
  [/lực lượng vũ trang/iu, ["LLVT"]],
  [/^xã /iu, ["X "]],
  [/^phường /iu, ["P ", "Ph "]],
];

/**
 * A name as it is entered and as people say it: without the word for the organisation, in short, and the
 * proper name alone. A place of the issuer itself names no unit, so such a proper name is left out.
 */
function listSpokenNames(name: string, places: string): readonly string[] {
  const own = name.replace(ORGANISATION, "");
  if (own === name || !/ /.test(own)) return [name];
  const short = SHORT_FORMS.flatMap(([kind, forms]) =>
    kind.test(own) ? forms.map((form) => own.replace(kind, form)) : [],
  );
  const spoken = [own, ...short].map((one) => one.replace(KIND, ""));
  const proper = spoken.filter((one) => PROPER.test(one) && !places.includes(one));
  return [name, own, ...short, ...proper];
}

function listFailing(dataset: Dataset, period: EvaluatedPeriods[0]): readonly string[] {
  const { evaluation } = period;
  const uncleared = dataset.indicators.filter(({ mayNameUnits }) => !mayNameUnits);
  const failing = new Set([
    ...uncleared.flatMap(({ id }) => evaluation.indicators.get(id)?.notMet ?? []),
    ...evaluation.states.late,
    ...period.period.units.filter(({ values }) => values === null).map(({ id }) => id),
  ]);
  return period.period.units.filter(({ id }) => failing.has(id)).map(({ name }) => name);
}

function listKnownNames(dataset: Dataset, places: string): readonly string[] {
  const all = dataset.periods.flatMap(({ units }) =>
    units.flatMap(({ name }) => listSpokenNames(name, places)).map(toPlainWords),
  );
  // A town may have the name of its commune, but it is another place.
  const towns = all.filter((name) => name.startsWith(" xã ")).map((name) => ` thị${name}`);
  return [...new Set([...all, ...towns])];
}

/**
 * Whether a name stands among the words by itself. "Chi bộ Trường A Đông" is another unit than "Chi bộ
 * Trường A"; and where "Chi bộ Trường A" is told, "Trường A" need not be told again.
 */
function isNamed(words: string, name: string, known: readonly string[]): boolean {
  if (!words.includes(name)) return false;
  const longer = known.filter((other) => other !== name && other.includes(name));
  return longer.reduce((left, other) => left.replaceAll(other, " "), words).includes(name);
}

import type { EvaluatedPeriods } from "../evaluate/evaluate-period.ts";
import type { Dataset } from "../model/dataset.ts";
import { toPlainWords } from "./plain-words.ts";

/** Looks for units that are named as failing though nobody has cleared that. */
export interface FailureFinder {
  /** Names of units with an uncleared failure among these words. */
  readonly findNamed: (words: string) => readonly string[];
  /** Those named in a sentence, row or list item that tells of a failure. */
  readonly findBlamed: (words: string) => readonly string[];
}

/** How a failure is told. "Chậm nhất" gives a term, not a blame. */
const BLAME =
  / (?:chưa (?:đạt|bảo đảm|đảm bảo|hoàn thành|đủ|có|gửi|triển khai|thực hiện|xong)|không đạt|còn thiếu|quá hạn|chậm(?! nhất)) /;

/** Units that miss an indicator whose units may not be named, or are late or silent, in any period. */
export function findFailures(dataset: Dataset, periods: EvaluatedPeriods): FailureFinder {
  const failing = periods.flatMap((one) => listFailing(dataset, one));
  const names = new Set(failing.flatMap(listSpokenNames).map(toPlainWords));
  const known = listKnownNames(dataset);
  const findNamed = (words: string) =>
    [...names].filter((name) => isNamed(words, name, known)).map((name) => name.trim());
  return {
    findNamed,
    findBlamed: (words) => (BLAME.test(words) ? findNamed(words) : []),
  };
}

/** Organisation or committee, the unit's own name behind it is what people say: "xã A", "Đảng ủy xã A". */
const ORGANISATION = /^(?:Đảng bộ|Chi bộ)(?: cơ sở)? (?=\p{L})/u;

/** The name as it is entered, and without the word for the organisation where that still names a unit. */
function listSpokenNames(name: string): readonly string[] {
  const own = name.replace(ORGANISATION, "");
  return own === name || !/ /.test(own) ? [name] : [name, own];
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

function listKnownNames(dataset: Dataset): readonly string[] {
  const all = dataset.periods.flatMap(({ units }) =>
    units.flatMap(({ name }) => listSpokenNames(name)).map(toPlainWords),
  );
  return [...new Set(all)];
}

/**
 * Whether a name stands there by itself, not as a part of a longer one: "Chi bộ Trường A Đông" is another unit than
 * "Chi bộ Trường A", and of "Chi bộ Trường A" it is enough to tell that, not "Trường A" too.
 */
function isNamed(words: string, name: string, known: readonly string[]): boolean {
  if (!words.includes(name)) return false;
  const longer = known.filter((other) => other !== name && other.includes(name));
  return longer.reduce((left, other) => left.replaceAll(other, " "), words).includes(name);
}

import type { EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import type { Dataset } from "../../model/dataset.ts";
import { nameTold } from "../../model/judgement/told-piece.ts";
import { listPublicProse } from "../../model/prose/public.ts";
import {
  createNameFinder,
  isCapital,
  listPieces,
  toKey,
  type KnownName,
  type KnownNames,
} from "./find-names.ts";

/** Names that begin with the word for an organisation are no words of the language. */
const ORGANISATION = /^(?:đảng bộ|chi bộ) ./;
/** The number may be a figure that a placeholder wrote behind "chi bộ số". */
const NUMBERED = / \p{N}+$/u;

/** Who may be named where. Nothing here looks at the words beside a name. */
export interface NameRules {
  readonly known: KnownNames;
  /** Units that running text may name: somebody has declared them, or they are pilots. */
  readonly spoken: ReadonlySet<string>;
  /** By cut-off date, `<unit> <indicator or strand>`: who may be named with what it misses. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** The cut-off date of pages that are of no earlier period. */
  readonly newest: string;
  /** Units of some pair. */
  readonly paired: ReadonlySet<string>;
  /** By id, the name in the newest period that has the unit. */
  readonly nameOf: ReadonlyMap<string, string>;
}

export function toNameRules(dataset: Dataset, periods: EvaluatedPeriods): NameRules {
  const units = periods.toReversed().flatMap(({ period }) => period.units);
  const known = toKnownNames(units, listKinds(dataset));
  const { name, superiorName, placeName } = dataset.issuer;
  const pairs = periods.map((one) => ({ date: one.period.date, own: listPairs(dataset, one) }));
  return {
    known,
    spoken: new Set([
      ...units.filter(({ isPilot }) => isPilot).map(({ id }) => id),
      ...listDeclared(dataset),
      ...periods.flatMap((one) => listBest(dataset, one)),
      // The issuer may bear the name of a unit.
      ...createNameFinder(known)([name, superiorName, placeName].filter((one) => one !== "")),
    ]),
    pairs: new Map(
      pairs.map(({ date, own }) => [
        date,
        new Set(own.map(({ unit, missed }) => `${unit} ${missed}`)),
      ]),
    ),
    newest: periods[0].period.date,
    paired: new Set(pairs.flatMap(({ own }) => own.map(({ unit }) => unit))),
    nameOf: new Map(units.map(({ id, name }) => [id, name])),
  };
}

function listDeclared(dataset: Dataset): readonly string[] {
  return listPublicProse(dataset).flatMap(({ declared }) => declared.units.map(({ unit }) => unit));
}

/** Units with most, where the data allows to name them and a public text does. */
function listBest(
  { indicators, statistics }: Dataset,
  { summary, withheld }: EvaluatedPeriods[0],
): readonly string[] {
  return [...indicators, ...statistics]
    .filter(({ mayNameBest }) => mayNameBest)
    .filter(({ id: subject }) =>
      withheld.toldParts.has(nameTold({ part: "", subject, what: "best" })),
    )
    .flatMap(({ id }) => summary.extremes.get(id)?.highest.units ?? []);
}

function listPairs({ indicators, strands }: Dataset, { evaluation }: EvaluatedPeriods[0]) {
  const toPairs = (missed: string, units: readonly string[] = []) =>
    units.map((unit) => ({ unit, missed }));
  return [
    ...indicators
      .filter(({ mayNameUnits }) => mayNameUnits)
      .flatMap(({ id }) => toPairs(id, evaluation.indicators.get(id)?.notMet)),
    ...strands
      .filter(({ mayNameUnits }) => mayNameUnits)
      .flatMap(({ id }) => toPairs(id, evaluation.strands.get(id)?.units.late)),
  ];
}

function listKinds({ unitTypes, collectiveNames, blocks }: Dataset): ReadonlySet<string> {
  const names = [
    ...unitTypes.flatMap((type) => [type.name, type.shortName]),
    ...collectiveNames.map(({ name }) => name),
    ...blocks.map(({ name }) => name),
  ];
  return new Set(names.map(toKey));
}

/** A unit that is called like its kind has no name of its own. */
function toKnownNames(
  units: readonly { readonly id: string; readonly name: string }[],
  kinds: ReadonlySet<string>,
): KnownNames {
  const byKey = new Map(units.map(({ id, name }) => [toKey(name), toKnown(id, name)]));
  for (const key of byKey.keys())
    if (kinds.has(key) || !ORGANISATION.test(key) || NUMBERED.test(key)) byKey.delete(key);
  return byKey;
}

function toKnown(id: string, name: string): KnownName {
  const pieces = listPieces(name);
  return { id, capitals: [...pieces.keys()].filter((at) => at > 0 && isCapital(pieces[at])) };
}

/** Says that a unit may be named with what it misses on pages of a period. */
export function toPairNeed(date: string, pair: string): string {
  return `${date} ${pair}`;
}

/** Whether a need of a file is still met: that of a pair, or that a unit, by its id, is in some pair. */
export function isMet(need: string, { pairs, paired }: NameRules): boolean {
  const end = need.indexOf(" ");
  if (end === -1) return paired.has(need);
  return pairs.get(need.slice(0, end))?.has(need.slice(end + 1)) === true;
}

import type { EvaluatedPeriods } from "../../evaluate/evaluate-period.ts";
import type { Dataset } from "../../model/dataset.ts";
import { listPublicProse } from "../../model/prose/public.ts";
import { UNSEEN_SIGNS } from "../../model/unseen-signs.ts";

/** Who may be named where. Nothing here looks at the words beside a name. */
export interface NameRules {
  /** The units that a text names by their full names, with the capitals of these or more. */
  readonly find: (text: string) => ReadonlySet<string>;
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
  const find = createFinder(units, listKinds(dataset));
  const { name, superiorName, placeName } = dataset.issuer;
  const pairs = periods.map((one) => ({ date: one.period.date, own: listPairs(dataset, one) }));
  return {
    find,
    spoken: new Set([
      ...units.filter(({ isPilot }) => isPilot).map(({ id }) => id),
      ...listDeclared(dataset),
      // The issuer may bear the name of a unit.
      ...find([name, superiorName, placeName].join("|")),
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

/** A unit that is called like its kind has no name of its own. */
function listKinds({ unitTypes, collectiveNames, blocks }: Dataset): ReadonlySet<string> {
  const names = [
    ...unitTypes.flatMap((type) => [type.name, type.shortName]),
    ...collectiveNames.map(({ name }) => name),
    ...blocks.map(({ name }) => name),
  ];
  return new Set(names.map(toKey));
}

/** Words, and the signs that end a phrase. */
const PIECE = /[\p{L}\p{N}]+|[.;:!?,()|]/gu;
const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, "gu");
/** A dash between spaces, as in the title "Chi bộ Văn phòng – Thị ủy Duyên Hải". */
const DASH = /\s[-–—]\s/g;
const listPieces = (text: string): readonly string[] =>
  text.normalize("NFC").replace(UNSEEN, "").replace(DASH, " | ").match(PIECE) ?? [];
const toSmall = (piece: string) => piece.toLowerCase();
const toKey = (text: string) => listPieces(text).map(toSmall).join(" ");
const isCapital = (piece: string | undefined) => /^\p{Lu}/u.test(piece ?? "");

/** Names that begin with the word for an organisation are no words of the language. */
const ORGANISATION = /^(?:đảng bộ|chi bộ) ./;
/** The number may be a figure that a placeholder wrote behind "chi bộ số". */
const NUMBERED = / \p{N}+$/u;

interface Known {
  readonly id: string;
  /** Which of its words begin with a capital; the first may also stand in small letters. */
  readonly capitals: readonly number[];
}

type ByKey = ReadonlyMap<string, Known>;

function createFinder(
  units: readonly { readonly id: string; readonly name: string }[],
  kinds: ReadonlySet<string>,
): NameRules["find"] {
  const byKey = new Map(units.map(({ id, name }) => [toKey(name), toKnown(id, name)]));
  for (const key of byKey.keys())
    if (kinds.has(key) || !ORGANISATION.test(key) || NUMBERED.test(key)) byKey.delete(key);
  const firstWords = new Set([...byKey.keys()].map((key) => key.split(" ")[0]));
  const longest = Math.max(0, ...[...byKey.keys()].map((key) => key.split(" ").length));
  return (text) => {
    const pieces = listPieces(text);
    const found = new Set<string>();
    pieces.forEach((piece, at) => {
      if (!firstWords.has(toSmall(piece))) return;
      const unit = findLongest(pieces.slice(at, at + longest), byKey);
      if (unit !== undefined) found.add(unit);
    });
    return found;
  };
}

function toKnown(id: string, name: string): Known {
  const pieces = listPieces(name);
  return { id, capitals: [...pieces.keys()].filter((at) => at > 0 && isCapital(pieces[at])) };
}

/**
 * A longer name hides the shorter one inside it. In small letters it may be a count that a placeholder wrote and a word
 * of the language: "3 đảng bộ xã" before "thống nhất".
 */
function findLongest(pieces: readonly string[], byKey: ByKey): string | undefined {
  for (let length = pieces.length; length > 1; length -= 1) {
    const known = byKey.get(pieces.slice(0, length).map(toSmall).join(" "));
    if (known?.capitals.every((at) => isCapital(pieces[at])) === true) return known.id;
  }
  return undefined;
}

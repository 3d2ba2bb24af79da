import { isByBlock, listOfBlocks } from "./read/by-block.ts";
import { cells } from "./cells.ts";
import type { Fact } from "./read/facts.ts";
import { toGroups, toOutsider, unitsOf, type Indicator, type Outsider } from "./outsider.ts";
import type { PublishedRoot } from "./publish-root.ts";
import { listLevelSecrets } from "./level-secrets.ts";
import { relateLevel } from "./level.ts";
import { readData, readGuesses } from "./read/data.ts";
import { readPages } from "./read/pages.ts";
import { relateReached } from "./relate/reached.ts";
import { relateStates } from "./relate/states.ts";
import { relateSums } from "./relate/sums.ts";
import { relateVerdicts } from "./relate/verdicts.ts";
import { between, equal } from "./relate/rows.ts";
import { listBlanks, listKnownSums, listOfOthers, readElsewhere } from "./relate/known.ts";
import { attackLevel } from "./own-level.ts";
import { listSecrets, type Secret } from "./secrets.ts";
import { isForced, narrow, toSystem, type Interval, type Row } from "./solve.ts";
import { hasData, toTruth, type Truth } from "./truth.ts";

/** What came of an attack on one root. */
export interface Attack {
  /** Secrets that the published files tell. */
  readonly leaks: readonly string[];
  /** How many secrets were asked for. */
  readonly secretCount: number;
  /** How many facts were read. */
  readonly factCount: number;
}

/** Reads all published files of a root and solves for what was withheld in each period. */
export function attack(root: PublishedRoot): Attack {
  const outsiders = root.periods.map(({ period }) => toOutsider(root.dataset, period));
  const facts = [...readData(root.published), ...readPages(root.published, outsiders)];
  const guesses = readGuesses(root.published);
  const attacks = root.periods.map((evaluated, index) => {
    const outsider = outsiders[index] ?? toOutsider(root.dataset, evaluated.period);
    const truth = toTruth(evaluated, outsider);
    const guessed = guesses.filter(({ date }) => date === outsider.date);
    // Who guesses wrong solves for numbers that are not true.
    const isRight = guessed.every(({ row }) => holds(row, truth));
    const own = facts.filter(({ date }) => date === outsider.date);
    const elsewhere = readElsewhere(evaluated.period);
    const secrets = [
      ...listSecrets(outsider, truth),
      ...listLevelSecrets(outsider, truth),
      ...listOfOthers(evaluated.period, outsider),
    ];
    const told = elsewhere.map(({ row }) => row);
    const given =
      told.length === 0
        ? []
        : [
            ...told,
            ...listBlanks(evaluated.period, outsider),
            ...listKnownSums(evaluated, outsider),
          ];
    const kept = dropKnown(secrets, given, { outsider, truth });
    const read = [...own, ...(isRight ? guessed : [])];
    return attackPeriod(outsider, read, { truth, elsewhere, secrets: kept });
  });
  return {
    leaks: [...attacks.flatMap(({ leaks }) => leaks), ...attackLevel(root)],
    secretCount: attacks.reduce((sum, { secretCount }) => sum + secretCount, 0),
    factCount: facts.length,
  };
}

/** The truth, what of it is known from elsewhere, and what must stay unknown. */
interface Hidden {
  readonly truth: Truth;
  readonly elsewhere: readonly Fact[];
  readonly secrets: readonly Secret[];
}

/** @throws where the outsider's rules or the files do not hold of the truth: then nothing that follows counts */
function attackPeriod(
  outsider: Outsider,
  facts: readonly Fact[],
  { truth, elsewhere, secrets }: Hidden,
): Attack {
  const rulesAnd = (some: readonly Fact[]) =>
    dropTwins([
      ...relateSums(outsider),
      ...relateLevel(outsider, truth),
      ...outsider.definitions.statistics.flatMap((one) => relateReached(one, outsider)),
      ...relateVerdicts(outsider),
      ...relateStates(outsider),
      ...relateBlocks(some, outsider),
      ...relateShown(some, outsider),
      ...some.map(({ row }) => row).filter((row) => !isOpen(row, outsider, truth)),
      ...elsewhere.map(({ row }) => row),
    ]);
  const rows = rulesAnd(facts);
  const wrong = rows.filter((row) => !holds(row, truth));
  if (wrong.length > 0) throw new Error(`not true: ${wrong.map(({ why }) => why).join("; ")}`);
  const others = facts.filter((fact) => !isByBlock(fact));
  const ofBlocks = others.length === facts.length ? [] : listOfBlocks(outsider, truth);
  // Of blocks nothing is promised but what their own table would tell.
  const told = findForced(ofBlocks, rulesAnd(others));
  const asked = [...secrets, ...ofBlocks.filter((secret) => !told.includes(secret))];
  const leaks = findForced(asked, rows).map(({ name }) => `${outsider.date}: ${name}`);
  return { leaks, secretCount: asked.length, factCount: facts.length };
}

/** The secrets that follow from the rows. */
function findForced(secrets: readonly Secret[], rows: readonly Row[]): readonly Secret[] {
  if (secrets.length === 0) return [];
  const system = toSystem([...rows, ...secrets.map(({ row }) => row)]);
  const known = narrow(system, new Map<string, Interval>());
  if (known === undefined) throw new Error("the published figures contradict each other");
  return secrets.filter(({ cell, forbidden }) =>
    isForced(system, known, { cell, within: forbidden }),
  );
}

/** Without the secrets that somebody else has given away. */
function dropKnown(
  secrets: readonly Secret[],
  given: readonly Row[],
  { outsider, truth }: { readonly outsider: Outsider; readonly truth: Truth },
): readonly Secret[] {
  if (given.length === 0) return secrets;
  const rules = [...relateSums(outsider), ...relateLevel(outsider, truth)];
  const known = findForced(secrets, [...rules, ...given]);
  return secrets.filter((secret) => !known.includes(secret));
}

/**
 * Known limits (`docs/maintaining.md`): an indicator that may name its units tells of them what others withhold; an
 * indicator, or a strand, of which nobody has data says so of all. Their counts are left out; shares and figures beside
 * names are read.
 */
function isOpen({ factors }: Row, { definitions, units }: Outsider, truth: Truth): boolean {
  const { indicators, strands } = definitions;
  const isUnknown = (one: Indicator) =>
    truth.get(cells.verdict(one.id, "noData")) === unitsOf(one, { units }).length;
  const open = [
    ...indicators
      .filter((one) => one.mayNameUnits || isUnknown(one))
      .map(({ id }) => `verdict ${id} `),
    ...strands
      .filter(({ id }) => !hasData(id, { definitions }, truth))
      .map(({ id }) => `strand ${id} `),
  ];
  return open.some((prefix) => [...factors.keys()].some((cell) => cell.startsWith(prefix)));
}

/** Blocks that a table counts together, by their groups of units. */
function relateBlocks(facts: readonly Fact[], outsider: Outsider): readonly Row[] {
  const told = facts.flatMap(({ row }) => [...row.factors.keys()]);
  const found = new Set(told.filter((cell) => cell.startsWith("blocks ")));
  return [...found].map((cell) => {
    const [, names = "", state = ""] = cell.split(" ");
    const blocks = names.split("+");
    const own = toGroups(outsider).filter(({ block }) => blocks.includes(block));
    const parts = own.map(({ id }) => `overall ${state} @${id}`);
    return equal(`blocks ${names}`, [cell], parts);
  });
}

/** A field of units is shown only where every unit of the type has sent it: then none of them is silent. */
function relateShown(facts: readonly Fact[], outsider: Outsider): readonly Row[] {
  const { fields } = outsider.definitions.form;
  const isOpen = (field: string) =>
    fields.some(({ id, visibility }) => id === field && visibility === "perUnit");
  const told = new Set(
    facts.flatMap(({ row }) =>
      // A text may tell the sum of a block of one unit, whoever else has sent nothing.
      row.factors.size === 1 && !row.why.includes(" in prose of ") ? [...row.factors.keys()] : [],
    ),
  );
  const shown = new Set(
    outsider.units
      .filter(({ id }) =>
        fields.some((field) => isOpen(field.id) && told.has(cells.value(id, field.id))),
      )
      .map(({ type }) => type),
  );
  return toGroups(outsider)
    .filter(({ units: [first] }) =>
      outsider.units.some(({ id, type }) => id === first && shown.has(type)),
    )
    .map(({ id }) => between(`all of ${id} have sent`, [[cells.silent(id), 1]], [0, 0]));
}

function holds({ factors, low, high }: Row, truth: Truth): boolean {
  const sum = [...factors].reduce(
    (total, [cell, factor]) => total + factor * (truth.get(cell) ?? Number.NaN),
    0,
  );
  return sum >= low && sum <= high;
}

/** The same number stands in many places; one of them is enough. */
function dropTwins(rows: readonly Row[]): readonly Row[] {
  const keyOf = ({ factors, low, high }: Row) => JSON.stringify([[...factors], low, high]);
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

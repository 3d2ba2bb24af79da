import { isAmong, type Membership } from "../../model/form/scope.ts";
import { listDeciders } from "../../model/form/condition.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import type { Unit } from "../../model/report/period.ts";
import { nameGroup, unitsOfGroup } from "../../model/units/group.ts";
import { nameTold, type ToldPiece } from "../../model/judgement/told-piece.ts";
import { isBest, type Wanted } from "../../model/prose/placeholder.ts";
import { readFields, type Statistic } from "../../model/rules/statistic.ts";
import { evaluateSome } from "../evaluate.ts";
import type { FieldFigure } from "./field-figures.ts";
import { findWithheldCounts, type WithheldCounts } from "./find-withheld-counts.ts";
import { isExposing, listSums, type Published } from "./part-sums.ts";
import type { Source } from "./pieces.ts";

interface Basis extends Published {
  readonly withheld: WithheldCounts & {
    readonly statistics: ReadonlySet<string>;
    readonly pooled: ReadonlySet<string>;
    readonly totals: ReadonlySet<string>;
    readonly reporting: ReadonlySet<string>;
  };
}

/**
 * Which figures of a block, a type or an answer may be told, in the order in which public texts ask for them. None may,
 * where its units are few or all have something to blame, where the other units would be such, or where something
 * withheld can be computed with it. What else is published does not depend on it.
 */
export function findToldParts(asked: readonly Wanted[], basis: Basis): ReadonlySet<string> {
  const told = new Set<string>();
  const accepted: Accepted[] = [];
  for (const wanted of asked) {
    const piece = toPiece(wanted, basis.source.dataset);
    if (told.has(nameTold(piece))) continue;
    const units = unitsOf(wanted, basis.source);
    const sums = listSums(wanted, judgeAlone(units, basis.source));
    const pieces: readonly ToldPiece[] =
      // A share is told of units that may be counted.
      wanted.figure === "ty_le" ? [piece, { ...piece, what: "counts" }] : [piece];
    const isFit = pieces.every(
      (one) => isOpen(wanted, one, basis.withheld) && maySplit(one, { units, accepted, basis }),
    );
    if (!isFit) continue;
    const all = [...accepted.flatMap((one) => one.sums), ...sums];
    if (sums.length > 0 && isExposing(all, basis)) continue;
    for (const one of pieces) told.add(nameTold(one));
    accepted.push({ subject: wanted.subject, units, sums });
  }
  return told;
}

/** As what it is told that a text asks for. */
export function toPiece(
  { subject, group, figure, answer }: Wanted,
  { indicators }: Pick<Dataset, "indicators">,
): ToldPiece {
  const own = { part: group === null ? "" : nameGroup(group), subject };
  if (isBest({ figure })) return { ...own, what: "best" };
  if (answer !== null) return { ...own, what: "answer", answer };
  const judged = indicators.find(({ id }) => id === subject);
  const isShare = judged !== undefined && factsOf(judged.measure).pool !== null;
  const isValue = figure === "gia_tri" || figure === "tong" || (figure === "ty_le" && isShare);
  return { ...own, what: isValue ? "value" : "counts" };
}

interface Accepted {
  readonly subject: string;
  readonly units: readonly Unit[];
  readonly sums: readonly FieldFigure[];
}

function unitsOf({ group }: Wanted, { period }: Source): readonly Unit[] {
  return group === null ? period.units : unitsOfGroup(group, period.units);
}

function judgeAlone(units: readonly Unit[], { dataset, period, evaluation }: Source): Source {
  const part = { ...period, units };
  return { dataset, period: part, evaluation: evaluateSome(dataset, part, evaluation) };
}

/** Whether the same figure of all units is told; numbers of units tell who is silent. */
function isOpen({ subject }: Wanted, { what }: ToldPiece, withheld: Basis["withheld"]): boolean {
  const { indicators, strands, reckoned, statistics, pooled, totals, reporting } = withheld;
  const hidden =
    what === "value" ? [statistics, pooled, totals] : [indicators, strands, reckoned, reporting];
  const isHidden = [...hidden, ...(what === "answer" ? [totals] : [])].some((ids) =>
    ids.has(subject),
  );
  return !isHidden && (what === "value" || !withheld.hasSilent);
}

/** Whether the units of a part, and those that are left beside it, may be told of alone. */
function maySplit(
  { subject, what }: ToldPiece,
  {
    units,
    accepted,
    basis,
  }: {
    readonly units: readonly Unit[];
    readonly accepted: readonly Accepted[];
    readonly basis: Basis;
  },
): boolean {
  const { source, withheld } = basis;
  const others = accepted.filter((one) => one.subject === subject).map((one) => one.units);
  const told = listTold(subject, what, source.dataset);
  const isTellable = (set: readonly Unit[], subjects: readonly string[]) => {
    const part = judgeAlone(set, source);
    return subjects.every((one) => mayTell(one, part, withheld));
  };
  // Of sums the network knows what is left; the part itself must not be one of few.
  return (
    isTellable(units, [subject, ...told]) &&
    listDerived(units, others, source.period.units).every((set) =>
      isTellable(set, what === "value" ? told : [subject, ...told]),
    )
  );
}

/** The part, and whatever is left of all units, or of a part told before, without it and without the others. */
function listDerived(
  units: readonly Unit[],
  others: readonly (readonly Unit[])[],
  all: readonly Unit[],
): readonly (readonly Unit[])[] {
  const told = [units, ...others].map((one) => new Set(one));
  const rests = [new Set(all), ...told].map((whole) => {
    const within = told.filter(
      (one) => one.size < whole.size && [...one].every((unit) => whole.has(unit)),
    );
    return [...whole].filter((unit) => within.every((one) => !one.has(unit)));
  });
  return [units, ...rests];
}

/** The indicators whose yes is told, too: by the answers, or by how many units are asked. */
function listTold(
  subject: string,
  what: ToldPiece["what"],
  { indicators, statistics, form }: Dataset,
): readonly string[] {
  const own = [...indicators, ...statistics].find(({ id }) => id === subject);
  const read = own === undefined ? [subject] : listRead(own);
  const asking = own?.condition == null ? read : [...read, own.condition.field];
  const telling = what === "value" ? read : [...asking, ...listDeciders(asking, form)];
  return indicators
    .filter(({ measure }) => telling.includes(factsOf(measure).answerField ?? ""))
    .map(({ id }) => id);
}

function listRead(own: Indicator | Statistic): readonly string[] {
  return "measure" in own ? factsOf(own.measure).fields : readFields(own.reckoning);
}

/** Whether few units make a figure, or all of them have something to blame. */
function mayTell(subject: string, part: Source, withheld: WithheldCounts): boolean {
  const { dataset, period, evaluation } = part;
  const { unitsBelow, groupsBelow } = dataset.form.withholding;
  const least = Math.max(unitsBelow, groupsBelow);
  const scope = findScope(subject, dataset);
  const isAbout = (unit: Unit) => scope === undefined || isAmong(unit, scope);
  if (least === 0 || !period.units.some(isAbout)) return true;
  if (evaluation.strands.has(subject)) return mayTellStrand(subject, { part, least, withheld });
  const indicator = evaluation.indicators.get(subject);
  return indicator === undefined
    ? countMeasured(subject, part) >= least
    : indicator.applicableCount >= least && indicator.met.length + indicator.notDue.length > 0;
}

/** The rules for all units, as if there were no others. */
function mayTellStrand(
  strand: string,
  {
    part,
    least,
    withheld,
  }: { readonly part: Source; readonly least: number; readonly withheld: WithheldCounts },
): boolean {
  const { strands, hasStates } = findWithheldCounts(part, withheld.indicators);
  const count = part.evaluation.strands.get(strand)?.applicableCount ?? 0;
  return count >= least && !strands.has(strand) && !hasStates;
}

/** The units whose answers make a statistic, or that report a field. */
function countMeasured(subject: string, { evaluation }: Source): number {
  const statistic = evaluation.statistics.get(subject);
  return statistic?.measured.length ?? evaluation.totals.get(subject)?.reportingCount ?? 0;
}

function findScope(subject: string, dataset: Dataset): Membership | undefined {
  const { indicators, statistics, form } = dataset;
  return [...indicators, ...statistics, ...form.fields].find(({ id }) => id === subject);
}

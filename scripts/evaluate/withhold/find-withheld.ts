import type { Dataset } from "../../model/dataset.ts";
import { listDeciding } from "../../model/form/condition.ts";
import type { BlockId, Field } from "../../model/form/form.ts";
import type { Indicator } from "../../model/rules/indicator.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { isAmong } from "../../model/form/scope.ts";
import { readFields, type Statistic } from "../../model/rules/statistic.ts";
import { isExtreme, type Wanted } from "../../model/prose/placeholder.ts";
import { nameTold } from "../../model/judgement/told-piece.ts";
import type { Period } from "../../model/report/period.ts";
import { levelId, metId, pooledIds, totalId, valueId } from "./network/cell-ids.ts";
import { findToldBlocks } from "./by-block/find-told-blocks.ts";
import { composeNetwork } from "./network/compose-network.ts";
import { findBareNames } from "./find-bare-names.ts";
import type { Network } from "./network/network.ts";
import { findToldBest } from "./find-told-best.ts";
import { findToldParts, toPiece } from "./find-told-parts.ts";
import { findPlaceless } from "./find-placeless.ts";
import { findWithheldCounts, type WithheldCounts } from "./find-withheld-counts.ts";
import { findWithheldLevel } from "./find-withheld-level.ts";
import { groupBlocks } from "./group-blocks.ts";
import { hideCells } from "./hide-cells.ts";
import type { Source } from "./pieces.ts";
import { findWithheldReached } from "./find-withheld-reached.ts";
import { isFew, isUntold } from "./network/relate-statistic.ts";

/** All figures of a period that are withheld, because they would point at a person or a unit. */
export interface WithheldFigures extends WithheldCounts {
  /** Indicators whose pooled share is withheld, with its counts. */
  readonly pooled: ReadonlySet<string>;
  /** Statistics whose value is withheld, with its counts. */
  readonly statistics: ReadonlySet<string>;
  /** Statistics of which it is not told how many units reach the level beside them. */
  readonly reached: ReadonlySet<string>;
  /** Fields whose total is withheld. */
  readonly totals: ReadonlySet<string>;
  /** Fields for which the number of reporting units is withheld. */
  readonly reporting: ReadonlySet<string>;
  /** By unit, the fields whose value is withheld. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields that the issuer itself reports, whose value is withheld. */
  readonly level: ReadonlySet<string>;
  /** Indicators of the issuer's own figures, of which nothing is told. */
  readonly levelIndicators: ReadonlySet<string>;
  /** By indicator that may name its units, the units named without their counts. */
  readonly shortfalls: ReadonlyMap<string, ReadonlySet<string>>;
  /** Indicators of which it is not told where the units are that miss them. */
  readonly placeless: ReadonlySet<string>;
  /** Groups of blocks for counts by state; a group has several blocks where one alone would tell who. */
  readonly blockGroups: readonly (readonly BlockId[])[];
  /** What of a block, a type, an answer or the first units may be told where a text asks for it, as `nameTold` names it; nothing else is. */
  readonly toldParts: ReadonlySet<string>;
  /** By indicator, the blocks of which the numbers of units are told. */
  readonly toldBlocks: ReadonlyMap<string, ReadonlySet<BlockId>>;
}

/**
 * The one place that decides what is too small to be told. The limits are `an_so_nho` of the form; the reasons are
 * Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, and that the public reads no unit's name beside a failure.
 * @param asked what public texts ask of a part of the units
 */
export function findWithheld(source: Source, asked: readonly Wanted[] = []): WithheldFigures {
  const hiding = findHidden(source, new Set());
  const withheld = findAlways(source, hiding);
  const best = findToldBest(asked, { ...hiding, source, withheld });
  const ofParts = asked.filter((one) => !isExtreme(one));
  const parts = findToldParts(ofParts, { ...best, source, withheld });
  const toldParts = new Set([...best.told, ...parts]);
  const told = asked.filter((one) => toldParts.has(nameTold(toPiece(one, source.dataset))));
  return { ...withheld, toldParts, toldBlocks: findToldBlocks({ source, withheld, told }) };
}

/** What is withheld whatever texts ask for. */
function findAlways(
  source: Source,
  { counts, hidden }: Hiding,
): Omit<WithheldFigures, "toldParts" | "toldBlocks"> {
  const { dataset, period } = source;
  const pooledOrSum = (id: string) => pooledIds(id).some((cell) => hidden.has(cell));
  const fieldIds = dataset.form.fields.map(({ id }) => id);
  const level = findWithheldLevel(
    period.level,
    dataset,
    new Set(fieldIds.filter((field) => hidden.has(levelId(field)))),
  );
  const statistics = new Set([
    ...findWithheldStatistics(source, counts, pooledOrSum),
    ...dataset.statistics
      .filter(({ source: from }) => from === "level")
      .filter(({ reckoning }) => readFields(reckoning).some((field) => level.has(field)))
      .map(({ id }) => id),
  ]);
  const isDecided = isDecidedBy(findSecretAnswers(source, counts, hidden), dataset);
  const reporting = new Set(
    dataset.form.fields
      .filter((field) => isReportingTelling(field, source, counts) || isDecided(field, [field.id]))
      .map(({ id }) => id),
  );
  return {
    ...counts,
    pooled: new Set(
      dataset.indicators
        .map(({ id }) => id)
        .filter((id) => counts.indicators.has(id) || pooledOrSum(id)),
    ),
    statistics,
    reached: findWithheldReached(source, counts, statistics),
    totals: new Set(fieldIds.filter((field) => hidden.has(totalId(field)))),
    reporting,
    values: findWithheldValues(period, fieldIds, hidden),
    level,
    levelIndicators: new Set(
      dataset.levelIndicators
        .filter(({ measure }) => factsOf(measure).fields.some((field) => level.has(field)))
        .map(({ id }) => id),
    ),
    shortfalls: findBareNames(source, hidden),
    placeless: findPlaceless(source, counts),
    blockGroups: groupBlocks(source, counts.strands),
  };
}

/** By unit, the fields of which its own value is hidden. */
function findWithheldValues(
  { units }: Period,
  fields: readonly string[],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    units.flatMap(({ id }) => {
      const own = fields.filter((field) => hidden.has(valueId(id, field)));
      return own.length === 0 ? [] : [[id, new Set(own)] as const];
    }),
  );
}

/** Tallies of one field make the number of its units together, so they are withheld together. */
function findWithheldStatistics(
  source: Source,
  counts: WithheldCounts,
  isHidden: (id: string) => boolean,
): ReadonlySet<string> {
  const { statistics } = source.dataset;
  const withheld = statistics.filter(
    (one) => isHidden(one.id) || isFew(one, source) || isUntold(one, counts, source),
  );
  const tallied = new Set(withheld.map(findTallied).filter((field) => field !== null));
  const besides = statistics.filter((one) => tallied.has(findTallied(one) ?? ""));
  return new Set([...withheld, ...besides].map(({ id }) => id));
}

function findTallied({ reckoning }: Statistic): string | null {
  return reckoning.kind === "tally" ? reckoning.field : null;
}

/** The number of units that report a field tells who has sent nothing, where silent units are withheld or few report. */
function isReportingTelling(
  field: Field,
  { dataset, period, evaluation }: Source,
  { hasSilent }: WithheldCounts,
): boolean {
  const reporting = evaluation.totals.get(field.id)?.reportingCount ?? 0;
  const isAsked = period.units.some((unit) => isAmong(unit, field));
  return isAsked && (hasSilent || reporting < dataset.form.withholding.unitsBelow);
}

interface Hiding {
  readonly counts: WithheldCounts;
  readonly network: Network;
  readonly hidden: ReadonlySet<string>;
}

/**
 * The withheld counts and the hidden cells. Where hidden cells are not enough, because the counts of an indicator or a
 * statistic give a figure away, they are withheld, and everything is judged again.
 */
function findHidden(source: Source, telling: ReadonlySet<string>): Hiding {
  const { indicators, statistics } = source.dataset;
  const counts = findWithheldCounts(source, telling);
  const network = composeNetwork(source, counts);
  const hidden = hideCells(network);
  const isTelling = isDecidedBy(findSecretAnswers(source, counts, hidden), source.dataset);
  const more = [
    ...indicators
      .filter((one) => hidden.has(metId(one.id)) || isTelling(one, factsOf(one.measure).fields))
      .filter(({ id }) => !counts.indicators.has(id)),
    ...statistics
      .filter((one) => one.source === "units" && isTelling(one, readFields(one.reckoning)))
      .filter(({ id }) => !counts.reckoned.has(id)),
  ].map(({ id }) => id);
  return more.length === 0
    ? { counts, network, hidden }
    : findHidden(source, new Set([...telling, ...more]));
}

/** The fields of which nobody may know how many units answer so. */
function findSecretAnswers(
  { dataset }: Source,
  { indicators }: WithheldCounts,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const judged = dataset.indicators.filter(({ id }) => indicators.has(id));
  const totals = dataset.form.fields.map(({ id }) => id).filter((id) => hidden.has(totalId(id)));
  return new Set([
    ...totals,
    ...judged.flatMap(({ measure }) => factsOf(measure).answerField ?? []),
  ]);
}

/** To how many units a figure applies, or how many report it, tells how many of them answer so at a field that decides it. */
function isDecidedBy(secret: ReadonlySet<string>, { form }: Dataset) {
  return (figure: Pick<Indicator, "condition">, read: readonly string[]): boolean =>
    listDeciding(figure, read, form).some((field) => secret.has(field));
}

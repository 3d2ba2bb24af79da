import type { Dataset } from "../../model/dataset.ts";
import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { nameTold } from "../../model/judgement/told-piece.ts";
import { isBest, type Wanted } from "../../model/prose/placeholder.ts";
import { readFields } from "../../model/rules/statistic.ts";
import { findExtremes } from "../find-extremes.ts";
import { valueId } from "./network/cell-ids.ts";
import { composeNetwork } from "./network/compose-network.ts";
import type { WithheldCounts } from "./find-withheld-counts.ts";
import { findKnown } from "./hide-cells.ts";
import type { Network } from "./network/network.ts";
import type { Source } from "./pieces.ts";

interface Basis {
  readonly source: Source;
  readonly withheld: WithheldCounts & {
    readonly statistics: ReadonlySet<string>;
    readonly pooled: ReadonlySet<string>;
  };
  readonly network: Network;
  readonly hidden: ReadonlySet<string>;
}

/** What may be told, and what a reader then knows. */
interface ToldBest extends Pick<Basis, "network" | "hidden"> {
  readonly told: ReadonlySet<string>;
}

/**
 * The subjects of which public texts may tell the highest value. It counts as telling the numbers of the units that
 * have it, whether they are named or not: none may be small, and nothing withheld may follow. Where they may be named,
 * none may miss what the value shows, unless that may be told too: of what has an upper limit most is worst.
 */
export function findToldBest(
  asked: readonly Wanted[],
  { source, withheld, network, hidden }: Basis,
): ToldBest {
  const { unitsBelow, groupsBelow } = source.dataset.form.withholding;
  const told = new Set<string>();
  let known = { units: NOBODY, network, hidden };
  for (const subject of new Set(asked.filter(isBest).map((one) => one.subject))) {
    const name = nameTold({ part: "", subject, what: "best" });
    const best = findExtremes(subject, source);
    const { indicators, statistics, pooled } = withheld;
    if ([indicators, statistics, pooled].some((ids) => ids.has(subject))) continue;
    if (best !== null && best.count < Math.max(unitsBelow, groupsBelow)) continue;
    if (best?.mayNameBest === true && isBlaming(subject, best.highest.units, source)) continue;
    const units = addUnits(known.units, listFields(subject, source.dataset), best?.highest.units);
    const next = composeNetwork(source, withheld, units);
    // Their own values may be hidden on their pages.
    const own = listCells(units);
    const left = new Set([...hidden].filter((id) => !own.has(id)));
    if (isAnyKnown(next, left)) continue;
    told.add(name);
    known = { units, network: next, hidden: left };
  }
  return { told, network: known.network, hidden: known.hidden };
}

const NOBODY: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** Whether a unit misses an indicator that judges no more than what the subject reads, and may not be named for it. */
function isBlaming(
  subject: string,
  units: readonly string[],
  { dataset, evaluation }: Source,
): boolean {
  const read = listFields(subject, dataset);
  return dataset.indicators
    .filter(({ mayNameUnits }) => !mayNameUnits)
    .filter(({ measure }) => factsOf(measure).fields.every((field) => read.includes(field)))
    .some(({ id }) => evaluation.indicators.get(id)?.notMet.some((unit) => units.includes(unit)));
}

function isAnyKnown(network: Network, hidden: ReadonlySet<string>): boolean {
  const known = findKnown(network, hidden);
  return [...network.cells].some(([id, { isProtected }]) => isProtected && known.has(id));
}

function listCells(told: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  return new Set(
    [...told].flatMap(([field, units]) => [...units].map((unit) => valueId(unit, field))),
  );
}

function addUnits(
  told: ReadonlyMap<string, ReadonlySet<string>>,
  fields: readonly string[],
  units: readonly string[] = [],
): ReadonlyMap<string, ReadonlySet<string>> {
  const more = fields.map(
    (field) => [field, new Set([...(told.get(field) ?? []), ...units])] as const,
  );
  return new Map([...told, ...more]);
}

function listFields(subject: string, { indicators, statistics }: Dataset): readonly string[] {
  const statistic = statistics.find(({ id }) => id === subject);
  if (statistic !== undefined) return readFields(statistic.reckoning);
  const indicator = indicators.find(({ id }) => id === subject);
  return indicator === undefined ? [] : factsOf(indicator.measure).fields;
}

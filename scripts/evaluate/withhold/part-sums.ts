import { factsOf } from "../../model/rules/indicator-kinds.ts";
import { listLevelSums } from "./network/relate-level.ts";
import { ANSWERING, nameWanted, type Wanted } from "../../model/prose/placeholder.ts";
import { pooledIds, restId } from "./network/cell-ids.ts";
import { extendNetwork } from "./network/compose-network.ts";
import { listOfStatistic, listOthers, toFigure, type FieldFigure } from "./field-figures.ts";
import { findToldUnits } from "./find-told-units.ts";
import { findKnown } from "./hide-cells.ts";
import type { Network } from "./network/network.ts";
import { isSmall, joinPieces, toRest, type Pieces, type Source } from "./pieces.ts";
import { relateParts, toKey } from "./network/relate-shared.ts";
import { relateUnits } from "./network/relate-units.ts";

/**
 * The sums over units that a figure of a part tells: of a share the part and the whole; none where it counts units.
 * @param part the units of the part, judged alone
 */
export function listSums(wanted: Wanted, part: Source): readonly FieldFigure[] {
  const { subject, figure } = wanted;
  const { indicators, statistics } = part.dataset;
  const name = nameWanted(wanted);
  const statistic = statistics.find(({ id }) => id === subject);
  if (statistic !== undefined)
    return figure === "gia_tri"
      ? listOfStatistic(statistic, part).map((one) => ({ ...one, id: `${name} ${one.id}` }))
      : [];
  if (figure === "tong" || figure === ANSWERING) return listOfField(wanted, part);
  const indicator = indicators.find(({ id }) => id === subject);
  const pool = indicator === undefined ? null : factsOf(indicator.measure).pool;
  const { measured: units = [] } = part.evaluation.indicators.get(subject) ?? {};
  if (figure !== "ty_le" || pool === null || units.length === 0) return [];
  const [inner, whole] = pooledIds(subject);
  const of = (cell: string, field: string) =>
    toFigure({ id: `${name} ${cell}`, units, field, answers: null }, part);
  return [of(inner, pool.partField), of(whole, pool.wholeField)];
}

/** The total of a field, or how many units give one answer. */
function listOfField(wanted: Wanted, part: Source): readonly FieldFigure[] {
  const { subject, answer } = wanted;
  const isYesNo = part.dataset.form.fields.some(
    ({ id, kind }) => id === subject && kind === "yesNo",
  );
  // How many say no tells how many say yes.
  const answers = answer === null || isYesNo ? null : [answer];
  const units = part.period.units
    .filter(({ values }) => values?.has(subject) === true)
    .map(({ id }) => id);
  const figure = { id: nameWanted(wanted), units, field: subject, answers };
  return units.length === 0 ? [] : [toFigure(figure, part)];
}

/** What is published already. */
export interface Published {
  readonly source: Source;
  readonly withheld: { readonly indicators: ReadonlySet<string> };
  readonly network: Network;
  readonly hidden: ReadonlySet<string>;
}

/** Whether a reader who learns these sums, too, can compute something that must stay unknown. */
export function isExposing(sums: readonly FieldFigure[], published: Published): boolean {
  const { source, withheld, network, hidden } = published;
  const { dataset } = source;
  const toldUnits = findToldUnits(source, withheld.indicators);
  const telling = { source, withheld: withheld.indicators, toldUnits };
  const levels = listLevelSums(source);
  const others = [
    ...dataset.statistics.flatMap((one) => listOfStatistic(one, source)),
    ...levels,
    ...listOthers(source),
  ];
  const pieces = sums.map((sum): Pieces => {
    const field = dataset.form.fields.find(({ id }) => id === sum.field);
    if (field === undefined) throw new TypeError(`no field ${sum.field}`);
    const cell = toRest(sum.value, { field, otherCount: sum.units.length, dataset });
    const own: Pieces = { cells: [[sum.id, { ...cell, state: "told" }]], relations: [] };
    return joinPieces([own, ...(sum.answers === null ? [relateUnits(field, sum, telling)] : [])]);
  });
  const shared = [...new Set(sums.map(toKey))].flatMap((key) => {
    const [first, ...same] = [...sums, ...others].filter((one) => toKey(one) === key);
    if (first === undefined) return [];
    const level = levels.find((one) => toKey(one) === key);
    return [relateParts([first, ...same], level, source)];
  });
  const whole = extendNetwork(
    network,
    joinPieces([...pieces, ...shared, ...relateSameUnits(sums, source)]),
  );
  const known = findKnown(whole, hidden);
  return [...whole.cells].some(([id, { isProtected }]) => isProtected && known.has(id));
}

/** Parts and wholes over the same units: together they tell the rest. */
function relateSameUnits(sums: readonly FieldFigure[], { dataset }: Source): readonly Pieces[] {
  const { fields } = dataset.form;
  const numbers = sums.filter(({ answers }) => answers === null);
  return numbers.flatMap((whole) => {
    const wholeField = fields.find(({ id }) => id === whole.field);
    const same = numbers.filter(
      (one) => one !== whole && one.units.join(" ") === whole.units.join(" "),
    );
    const inner = same.filter(({ field }) =>
      fields.some(({ id, notAbove }) => id === field && notAbove === whole.field),
    );
    const ofShare = same.filter((one) => isShareOf(one, whole, dataset));
    const summed = same.filter(({ field }) => wholeField?.sumOf.includes(field) === true);
    const groups = [...[...inner, ...ofShare].map((one) => [one]), summed];
    return groups
      .filter(({ length }) => length > 0)
      .map((parts): Pieces => {
        const rest = parts.reduce((left, { value }) => left - value, whole.value);
        const ids = parts.map(({ id }) => id);
        const isAll = parts === summed && summed.length === wholeField?.sumOf.length;
        if (rest < 0 || isAll) return { cells: [], relations: [] };
        const id = restId(whole.id, ids.join(" "));
        const field = fields.find((one) => one.id === parts[0]?.field);
        const isProtected = isSmall(rest, field, dataset);
        return {
          cells: [[id, { value: rest, state: "unsaid", isProtected }]],
          relations: [{ whole: whole.id, parts: [...ids, id] }],
        };
      });
  });
}

/** Whether some share is made of these two. */
function isShareOf(part: FieldFigure, whole: FieldFigure, dataset: Source["dataset"]): boolean {
  const pools = [
    ...dataset.indicators.map(({ measure }) => factsOf(measure).pool),
    ...dataset.statistics.map(({ reckoning }) => (reckoning.kind === "share" ? reckoning : null)),
  ];
  return pools.some((pool) => pool?.partField === part.field && pool.wholeField === whole.field);
}

import type { Statistic } from "../../scripts/model/rules/statistic.ts";
import { cells, POOL_ENDS, type State, type Verdict } from "./cells.ts";
import { isProgress, listCounted, toGroups, type Field, type Outsider } from "./outsider.ts";
import { between, minus, plus } from "./relate/rows.ts";
import type { Interval, Row } from "./solve.ts";
import { hasData, type Truth } from "./truth.ts";

/** Something that must stay unknown: the published files may not force its sum into the interval. */
export interface Secret {
  readonly name: string;
  /** Defines the sum as a cell of its own. */
  readonly row: Row;
  readonly cell: string;
  readonly forbidden: Interval;
}

type Terms = Parameters<typeof between>[1];

/**
 * What `an_so_nho` of the form promises, from the truth and the limits alone: small counts of persons, sums over few
 * units, and who misses what, is late or silent where few or all are.
 */
export function listSecrets(outsider: Outsider, truth: Truth): readonly Secret[] {
  return [
    ...listCounted(outsider).flatMap((field) => listOfField(field, outsider, truth)),
    ...listOfShares(outsider, truth),
    ...outsider.definitions.statistics.flatMap((one) => listOfStatistic(one, outsider, truth)),
    ...listOfVerdicts(outsider, truth),
    ...listOfStates(outsider, truth),
    ...listOfSilent(outsider, truth),
  ];
}

export function toSecret(name: string, terms: Terms, forbidden: Interval): Secret {
  const cell = `secret ${name}`;
  return { name, cell, forbidden, row: between(name, [[cell, -1], ...terms], [0, 0]) };
}

export const exactly = (value: number): Interval => ({ low: value, high: value });
export const ONE_OR_MORE: Interval = { low: 1, high: Number.POSITIVE_INFINITY };

/** States that blame a unit. */
const BLAMING: readonly State[] = ["late", "notStarted", "noData"];

/** A small count of persons must not be known exactly. */
export function hideSmall(
  name: string,
  terms: Terms,
  {
    field,
    outsider,
    truth,
  }: { readonly field: Field; readonly outsider: Outsider; readonly truth: Truth },
): readonly Secret[] {
  const { personMeasures, personsBelow } = outsider.definitions.form.withholding;
  const value = terms.reduce((sum, [cell, factor]) => sum + factor * (truth.get(cell) ?? 0), 0);
  const isSmall = value >= 1 && value < personsBelow;
  return isSmall &&
    field.visibility !== "never" &&
    personMeasures.includes(field.unitOfMeasure ?? "")
    ? [toSecret(name, terms, exactly(value))]
    : [];
}

function listOfField(field: Field, outsider: Outsider, truth: Truth): readonly Secret[] {
  const { id, notAbove, visibility } = field;
  const { unitsBelow } = outsider.definitions.form.withholding;
  const about = { field, outsider, truth };
  const places = [
    { name: "mọi đơn vị", cellOf: cells.total },
    ...outsider.units.map((unit) => ({
      name: unit.id,
      cellOf: (of: string) => cells.value(unit.id, of),
    })),
  ];
  const reporting = truth.get(cells.reporting(id)) ?? 0;
  const total = cells.total(id);
  const isOverFew = visibility === "totals" && reporting > 0 && reporting < unitsBelow;
  return [
    ...places.flatMap(({ name, cellOf }) => [
      ...hideSmall(`${id} của ${name}`, plus([cellOf(id)]), about),
      ...(notAbove === null
        ? []
        : hideSmall(
            `${notAbove} trừ ${id} của ${name}`,
            [...plus([cellOf(notAbove)]), ...minus([cellOf(id)])],
            about,
          )),
    ]),
    ...(isOverFew
      ? [toSecret(`tổng ${id} của ít đơn vị`, plus([total]), exactly(truth.get(total) ?? 0))]
      : []),
  ];
}

function listOfShares(outsider: Outsider, truth: Truth): readonly Secret[] {
  return outsider.definitions.indicators.flatMap(({ id, measure }) =>
    measure.kind === "share" ? listOfPool(id, measure, { outsider, truth }) : [],
  );
}

/** Small parts, wholes and rests of a share over all units. */
function listOfPool(
  id: string,
  { partField, wholeField }: { readonly partField: string; readonly wholeField: string },
  { outsider, truth }: { readonly outsider: Outsider; readonly truth: Truth },
): readonly Secret[] {
  const { form } = outsider.definitions;
  const fieldOf = { part: partField, whole: wholeField };
  const field = (end: "part" | "whole") => form.fields.find((one) => one.id === fieldOf[end]);
  const [part, whole] = [cells.pooled(id, "part"), cells.pooled(id, "whole")];
  const inner = field("part");
  return [
    ...POOL_ENDS.flatMap((end) => {
      const own = field(end);
      const about = { outsider, truth };
      return own === undefined
        ? []
        : hideSmall(`${end} của ${id}`, plus([cells.pooled(id, end)]), { field: own, ...about });
    }),
    ...(inner === undefined
      ? []
      : hideSmall(`phần còn lại của ${id}`, [...plus([whole]), ...minus([part])], {
          field: inner,
          outsider,
          truth,
        })),
  ];
}

/** A small sum, and any sum that few units make. Answers that an indicator judges are promised there. */
function listOfStatistic(
  { id, reckoning }: Statistic,
  outsider: Outsider,
  truth: Truth,
): readonly Secret[] {
  const { form, indicators } = outsider.definitions;
  const answered = truth.get(cells.answered(id)) ?? 0;
  const part = plus([cells.pooled(id, "part")]);
  const isFew = answered > 0 && answered < form.withholding.unitsBelow;
  const few = isFew
    ? [toSecret(`${id} của ít đơn vị`, part, exactly(truth.get(cells.pooled(id, "part")) ?? 0))]
    : [];
  if (reckoning.kind === "share")
    return [...few, ...listOfPool(id, reckoning, { outsider, truth })];
  const field = form.fields.find((one) => one.id === reckoning.field);
  const isJudged = indicators.some(
    ({ measure }) => measure.kind === "yesNo" && measure.field === reckoning.field,
  );
  const isOpen = field?.visibility === "perUnit" || isJudged;
  return [
    ...(isOpen ? [] : few),
    ...(field === undefined || reckoning.kind === "tally"
      ? []
      : hideSmall(`tổng của ${id}`, part, { field, outsider, truth })),
  ];
}

function listOfVerdicts(outsider: Outsider, truth: Truth): readonly Secret[] {
  const { indicators, form } = outsider.definitions;
  const { unitsBelow } = form.withholding;
  if (unitsBelow === 0) return [];
  return indicators.flatMap(({ id, mayNameUnits }) => {
    const of = (verdict: Verdict) => truth.get(cells.verdict(id, verdict)) ?? 0;
    const applying = of("met") + of("notMet") + of("notDue") + of("noData");
    if (mayNameUnits) return [];
    const isFew = applying < unitsBelow;
    return [
      ...(isFew && of("notMet") > 0
        ? [toSecret(`${id}: có đơn vị chưa đạt`, plus([cells.verdict(id, "notMet")]), ONE_OR_MORE)]
        : []),
      ...(isFew && of("noData") > 0
        ? [
            toSecret(
              `${id}: số đơn vị chưa có số liệu`,
              plus([cells.verdict(id, "noData")]),
              exactly(of("noData")),
            ),
          ]
        : []),
      ...(of("met") + of("notDue") === 0 && of("notMet") > 0
        ? [toSecret(`${id}: không đơn vị nào đạt`, plus([cells.verdict(id, "met")]), exactly(0))]
        : []),
    ];
  });
}

/**
 * Strands, and all strands together. Not promised: what an indicator tells that may name its units, and what one strand
 * tells where there is no other.
 */
function listOfStates(outsider: Outsider, truth: Truth): readonly Secret[] {
  const { strands, indicators, form } = outsider.definitions;
  const { unitsBelow } = form.withholding;
  const isNaming = (strand: string) =>
    indicators.some((one) => one.strand === strand && one.mayNameUnits);
  if (unitsBelow === 0) return [];
  const ofStrands = strands
    .filter(({ id }) => !isNaming(id))
    .flatMap(({ id }) => {
      const of = (states: readonly State[]) => plus(states.map((state) => cells.strand(id, state)));
      const notApplicable = truth.get(cells.strand(id, "notApplicable")) ?? 0;
      const about = {
        late: of(["late"]),
        blamed: hasData(id, outsider, truth) ? of(BLAMING) : [],
        size: outsider.units.length - notApplicable,
      };
      return listOfLate(id, about, { outsider, truth });
    });
  const progress = strands.filter(({ id }) => isProgress(outsider, id));
  if (progress.length < 2 || progress.some(({ id }) => isNaming(id))) return ofStrands;
  const all = [...new Set(toGroups(outsider).map(({ block }) => block))];
  const single = form.withholding.groupsBelow === 0 ? [] : all.map((block) => [block]);
  return [
    ...ofStrands,
    ...[all, ...single].flatMap((some) => {
      const groups = toGroups(outsider).filter(({ block }) => some.includes(block));
      const of = (states: readonly State[]) =>
        plus(states.flatMap((state) => groups.map(({ id }) => cells.overall(state, id))));
      const size = groups.reduce((sum, { units }) => sum + units.length, 0);
      const about = {
        late: some === all ? of(["late"]) : [],
        blamed: of(BLAMING),
        size,
      };
      return listOfLate(`khối ${some.join("+")}`, about, { outsider, truth });
    }),
  ];
}

/** Of few units nobody may know that one is late; of any, that all are late or have nothing to show. */
function listOfLate(
  name: string,
  { late, blamed, size }: { readonly late: Terms; readonly blamed: Terms; readonly size: number },
  { outsider, truth }: { readonly outsider: Outsider; readonly truth: Truth },
): readonly Secret[] {
  const { unitsBelow } = outsider.definitions.form.withholding;
  const count = (terms: Terms) => terms.reduce((sum, [cell]) => sum + (truth.get(cell) ?? 0), 0);
  return [
    ...(size < unitsBelow && count(late) > 0
      ? [toSecret(`${name}: có đơn vị chậm`, late, ONE_OR_MORE)]
      : []),
    ...(size > 0 && count(blamed) === size
      ? [toSecret(`${name}: đơn vị nào cũng chậm`, blamed, exactly(size))]
      : []),
  ];
}

function listOfSilent(outsider: Outsider, truth: Truth): readonly Secret[] {
  const { unitsBelow } = outsider.definitions.form.withholding;
  const count = outsider.units.length;
  const silent = truth.get(cells.silent()) ?? 0;
  if (unitsBelow === 0 || silent === 0) return [];
  const terms = plus([cells.silent()]);
  return [
    ...(count < unitsBelow ? [toSecret("có đơn vị chưa gửi", terms, ONE_OR_MORE)] : []),
    ...(silent === count ? [toSecret("đơn vị nào cũng chưa gửi", terms, exactly(silent))] : []),
  ];
}

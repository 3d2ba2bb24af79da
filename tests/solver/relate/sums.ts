import type { Scope } from "../../../scripts/model/form/scope.ts";
import type { Statistic } from "../../../scripts/model/rules/statistic.ts";
import { cells, POOL_ENDS, type PoolEnd } from "../cells.ts";
import { listCounted, unitsOf, type Field, type Indicator, type Outsider } from "../outsider.ts";
import { atMost, between, equal } from "./rows.ts";
import type { Row } from "../solve.ts";

/** How totals, values of units and pooled shares hang together. A unit that reports nothing adds nothing. */
export function relateSums(outsider: Outsider): readonly Row[] {
  const fields = listCounted(outsider);
  return [
    ...fields.flatMap((field) => relateField(field, outsider)),
    ...outsider.definitions.indicators.flatMap((indicator) => relatePool(indicator, outsider)),
    ...outsider.definitions.statistics.flatMap((statistic) => relateStatistic(statistic, outsider)),
  ];
}

function relateField(field: Field, outsider: Outsider): readonly Row[] {
  const { id, kind, notAbove, sumOf } = field;
  const own = unitsOf(field, outsider);
  const values = own.map((unit) => cells.value(unit, id));
  const inSum = (unit: string) => sumOf.map((part) => cells.value(unit, part));
  return [
    equal(`total of ${id}`, [cells.total(id)], values),
    ...(kind === "yesNo"
      ? [
          ...values.map((value) => between(`${id} is yes or no`, [[value, 1]], [0, 1])),
          atMost(`who says yes reports ${id}`, [[cells.total(id)], [cells.reporting(id)]]),
        ]
      : []),
    ...(notAbove === null
      ? []
      : own.map((unit) =>
          atMost(`${id} ≤ ${notAbove}`, [[cells.value(unit, id)], [cells.value(unit, notAbove)]]),
        )),
    ...(sumOf.length === 0
      ? []
      : own.map((unit) => equal(`${id} is a sum`, [cells.value(unit, id)], inSum(unit)))),
  ];
}

function relatePool(indicator: Indicator, outsider: Outsider): readonly Row[] {
  const { measure } = indicator;
  if (measure.kind !== "share") return [];
  const fieldOf = { part: measure.partField, whole: measure.wholeField };
  return [
    ...POOL_ENDS.flatMap((end) => relateEnd(indicator, [end, fieldOf[end]], outsider)),
    ...relatePart(indicator, fieldOf, outsider),
  ];
}

type Read = Pick<Indicator, "id" | keyof Scope>;

/** A sum over the units to which a figure applies. */
function relateEnd(
  read: Read,
  [end, field]: readonly [PoolEnd, string | null],
  outsider: Outsider,
): readonly Row[] {
  const { id, condition } = read;
  const own = unitsOf(read, outsider);
  const counted = own.map((unit) => cells.counted(unit, id, end));
  return [
    equal(`${end} of ${id}`, [cells.pooled(id, end)], counted),
    ...own.flatMap((unit) => {
      const one = cells.counted(unit, id, end);
      if (field === null) return [between(`${id} counts a unit or not`, [[one, 1]], [0, 1])];
      const value = cells.value(unit, field);
      return condition === null
        ? [equal(`${id} counts every unit`, [one], [value])]
        : [atMost(`${id} counts a unit or not`, [[one], [value]])];
    }),
  ];
}

function relatePart(
  read: Read,
  fieldOf: Readonly<Record<PoolEnd, string>>,
  outsider: Outsider,
): readonly Row[] {
  const field = outsider.definitions.form.fields.find((one) => one.id === fieldOf.part);
  if (field?.notAbove !== fieldOf.whole) return [];
  const { id } = read;
  return unitsOf(read, outsider).map((unit) =>
    atMost(`part of ${id}`, [
      [cells.counted(unit, id, "part")],
      [cells.counted(unit, id, "whole")],
    ]),
  );
}

function isOfUnits(field: string, { definitions }: Outsider): boolean {
  return definitions.form.fields.some(({ id }) => id === field);
}

/** The sums of a statistic; where it has no whole, its units are the whole. */
function relateStatistic(statistic: Statistic, outsider: Outsider): readonly Row[] {
  const { id, reckoning } = statistic;
  if (reckoning.kind === "share") {
    const fieldOf = { part: reckoning.partField, whole: reckoning.wholeField };
    if (statistic.source === "level")
      // What units do not report too is read in `own-level.ts`.
      return POOL_ENDS.filter((end) => isOfUnits(fieldOf[end], outsider)).map((end) =>
        equal(`${end} of ${id}`, [cells.pooled(id, end)], [cells.level(fieldOf[end])]),
      );
    return [
      ...POOL_ENDS.flatMap((end) => relateEnd(statistic, [end, fieldOf[end]], outsider)),
      ...relatePart(statistic, fieldOf, outsider),
    ];
  }
  const isYes =
    reckoning.kind === "tally" && reckoning.answers.length === 1 && reckoning.answers[0] === "có";
  const isNumber = reckoning.kind !== "tally" || isYes;
  return [
    ...relateEnd(statistic, ["part", isNumber ? reckoning.field : null], outsider),
    ...relateEnd(statistic, ["whole", null], outsider),
    equal(`units of ${id}`, [cells.pooled(id, "whole")], [cells.answered(id)]),
    ...(reckoning.kind === "tally"
      ? unitsOf(statistic, outsider).map((unit) =>
          atMost(`${id} counts who answers`, [
            [cells.counted(unit, id, "part")],
            [cells.counted(unit, id, "whole")],
          ]),
        )
      : []),
    ...(reckoning.kind === "tally" && reckoning.answers.join() === "không"
      ? listNo(statistic, outsider)
      : []),
  ];
}

/** Who answers and does not say no says yes. */
function listNo(statistic: Statistic, outsider: Outsider) {
  const { id, condition, reckoning } = statistic;
  if (condition !== null || reckoning.kind !== "tally") return [];
  return unitsOf(statistic, outsider).map((unit) =>
    equal(
      `yes or no of ${id}`,
      [cells.counted(unit, id, "whole")],
      [cells.counted(unit, id, "part"), cells.value(unit, reckoning.field)],
    ),
  );
}

import { cells, POOL_ENDS } from "./cells.ts";
import { listCounted, type Field, type Indicator, type Outsider } from "./outsider.ts";
import { atMost, between, equal } from "./rows.ts";
import type { Row } from "./solve.ts";

/** How totals, values of units and pooled shares hang together. A unit that reports nothing adds nothing. */
export function relateSums(outsider: Outsider): readonly Row[] {
  const fields = listCounted(outsider);
  return [
    ...fields.flatMap((field) => relateField(field, outsider)),
    ...outsider.definitions.indicators.flatMap((indicator) => relatePool(indicator, outsider)),
  ];
}

export function unitsOf(types: readonly string[], { units }: Outsider): readonly string[] {
  return units.filter(({ type }) => types.includes(type)).map(({ id }) => id);
}

function relateField(field: Field, outsider: Outsider): readonly Row[] {
  const { id, kind, notAbove, sumOf, unitTypes } = field;
  const own = unitsOf(unitTypes, outsider);
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
  const { id, measure, unitTypes, condition } = indicator;
  if (measure.kind !== "share") return [];
  const own = unitsOf(unitTypes, outsider);
  const fieldOf = { part: measure.partField, whole: measure.wholeField };
  const field = outsider.definitions.form.fields.find((one) => one.id === fieldOf.part);
  const isPart = field?.notAbove === fieldOf.whole;
  return [
    ...POOL_ENDS.flatMap((end) => [
      equal(
        `${end} of ${id}`,
        [cells.pooled(id, end)],
        own.map((unit) => cells.counted(unit, id, end)),
      ),
      ...own.map((unit) => {
        const [counted, value] = [cells.counted(unit, id, end), cells.value(unit, fieldOf[end])];
        return condition === null
          ? equal(`${id} counts every unit`, [counted], [value])
          : atMost(`${id} counts a unit or not`, [[counted], [value]]);
      }),
    ]),
    ...(isPart
      ? own.map((unit) =>
          atMost(`part of ${id}`, [
            [cells.counted(unit, id, "part")],
            [cells.counted(unit, id, "whole")],
          ]),
        )
      : []),
  ];
}

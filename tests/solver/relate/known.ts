import type { EvaluatedPeriod } from "../../../scripts/evaluate/evaluate-period.ts";
import { sizeOf } from "../../../scripts/model/form/field-kinds.ts";
import type { Period } from "../../../scripts/model/report/period.ts";
import { cells } from "../cells.ts";
import { told, type Fact } from "../read/facts.ts";
import { listCounted, type Outsider } from "../outsider.ts";
import { between, plus } from "./rows.ts";
import type { Row } from "../solve.ts";
import type { Secret } from "../secrets.ts";

interface Known {
  readonly unit: string;
  readonly field: string;
  readonly value: number;
}

/** The figures of units that others have told to everyone (`da_cong_bo`). */
function listKnown({ units }: Period): readonly Known[] {
  return units.flatMap(({ id, particulars, values }) =>
    [...particulars].flatMap(([field, { isKnown }]) => {
      const value = sizeOf(values?.get(field));
      return isKnown && value !== null ? [{ unit: id, field, value }] : [];
    }),
  );
}

/** What an outsider has read elsewhere. */
export function readElsewhere(period: Period): readonly Fact[] {
  return listKnown(period).map(({ unit, field, value }) =>
    told(period.date, [cells.value(unit, field), value], `${field} of ${unit} elsewhere`),
  );
}

/** What few other units have together, where the figures of the rest are known: it nearly tells their own. */
export function listOfOthers(period: Period, { definitions }: Outsider): readonly Secret[] {
  const { fields, withholding } = definitions.form;
  const known = listKnown(period);
  return fields
    .filter(
      ({ id, visibility }) => visibility === "totals" && known.some((one) => one.field === id),
    )
    .flatMap(({ id }): readonly Secret[] => {
      const others = period.units.filter(
        (unit) =>
          unit.values?.has(id) === true &&
          !known.some((one) => one.field === id && one.unit === unit.id),
      );
      if (others.length === 0 || others.length >= withholding.unitsBelow) return [];
      const sum = others.reduce((all, { values }) => all + (sizeOf(values?.get(id)) ?? 0), 0);
      const name = `${id} của ít đơn vị khác`;
      const cell = `secret ${name}`;
      const terms = plus(others.map((unit) => cells.value(unit.id, id)));
      return [
        {
          name,
          cell,
          forbidden: { low: sum, high: sum },
          row: between(name, [[cell, -1], ...terms], [0, 0]),
        },
      ];
    });
}

/** A sum of figures that are all known elsewhere is no secret, whoever they are of. */
export function listKnownSums(
  { period, evaluation }: EvaluatedPeriod,
  outsider: Outsider,
): readonly Row[] {
  const known = listKnown(period);
  return outsider.definitions.statistics.flatMap(({ id, reckoning }) => {
    const { measured = [], part = 0 } = evaluation.statistics.get(id) ?? {};
    const isOfKnown =
      (reckoning.kind === "sum" || reckoning.kind === "mean") &&
      measured.every((unit) =>
        known.some((one) => one.unit === unit && one.field === reckoning.field),
      );
    return isOfKnown
      ? [between(`${id} of known ones`, [[cells.pooled(id, "part"), 1]], [part, part])]
      : [];
  });
}

/** Who reports nothing adds nothing: a sum of figures that are all known elsewhere is no secret. */
export function listBlanks({ units }: Period, outsider: Outsider): readonly Row[] {
  return listCounted(outsider).flatMap(({ id }) =>
    units
      .filter(({ values }) => values?.has(id) !== true)
      .map((unit) => between(`${unit.id} has no ${id}`, [[cells.value(unit.id, id), 1]], [0, 0])),
  );
}

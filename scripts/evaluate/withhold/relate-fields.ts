import type { Field } from "../../model/form.ts";
import { restId, totalId, valueId } from "./cell-ids.ts";
import type { Cell, Relation } from "./network.ts";
import { isSmall, NONE, type Pieces, type Source } from "./pieces.ts";

/** `tong_cua` and `khong_vuot`: of the totals, and of each unit whose own values are printed. */
export function relateFields(
  field: Field,
  { dataset, period }: Source,
  cells: ReadonlyMap<string, Cell>,
): readonly Pieces[] {
  const { sumOf, notAbove } = field;
  const names = [
    totalId,
    ...period.units.map(
      ({ id }) =>
        (other: string) =>
          valueId(id, other),
    ),
  ];
  return names
    .flatMap((name) => [
      ...(sumOf.length === 0 ? [] : [{ whole: name(field.id), parts: sumOf.map(name) }]),
      ...(notAbove === null ? [] : [{ whole: name(notAbove), parts: [name(field.id)] }]),
    ])
    .map((relation) => {
      const rest = restOf(relation, cells);
      if (rest === undefined) return NONE;
      // A sum that comes out has no rest, and everybody knows it.
      if (rest === 0 && relation.parts.length > 1) return { cells: [], relations: [relation] };
      const id = restId(relation.whole, relation.parts.join(" "));
      const isProtected = isSmall(rest, field, dataset);
      return {
        cells: [[id, { value: rest, state: "unsaid", isProtected }]],
        relations: [{ whole: relation.whole, parts: [...relation.parts, id] }],
      };
    });
}

/** `undefined`: a cell is not there, or the parts come from more units than the whole. */
function restOf({ whole, parts }: Relation, cells: ReadonlyMap<string, Cell>): number | undefined {
  const total = cells.get(whole)?.value;
  const values = parts.map((id) => cells.get(id)?.value);
  if (total === undefined || values.includes(undefined)) return undefined;
  const rest = values.reduce<number>((left, part) => left - (part ?? 0), total);
  return rest < 0 ? undefined : rest;
}

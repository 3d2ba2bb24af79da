import type { Field } from "../../../model/form/form.ts";
import { restId, totalId, valueId } from "./cell-ids.ts";
import type { Cell, Relation } from "./network.ts";
import { isSmall, NONE, type Pieces, type Source } from "../pieces.ts";

/** What `tong_cua` and `khong_vuot` relate: totals, and the printed values of each unit. */
export function relateFields(
  field: Field,
  { dataset, period }: Source,
  cells: ReadonlyMap<string, Cell>,
): readonly Pieces[] {
  const { sumOf, notAbove } = field;
  const ofUnit = (unit: string) => (other: string) => valueId(unit, other);
  const names = [totalId, ...period.units.map(({ id }) => ofUnit(id))];
  return names
    .flatMap((name) => [
      ...(sumOf.length === 0 ? [] : [{ whole: name(field.id), parts: sumOf.map(name) }]),
      ...(notAbove === null ? [] : [{ whole: name(notAbove), parts: [name(field.id)] }]),
    ])
    .map((relation) => {
      const rest = restOf(relation, cells);
      if (rest === undefined) return NONE;
      // A sum without a rest is no secret: the form says that the parts make the whole.
      if (rest === 0 && relation.parts.length > 1) return { cells: [], relations: [relation] };
      const id = restId(relation.whole, relation.parts.join(" "));
      const isProtected = isSmall(rest, field, dataset);
      return {
        cells: [[id, { value: rest, state: "unsaid", isProtected }]],
        relations: [{ whole: relation.whole, parts: [...relation.parts, id] }],
      };
    });
}

/** The whole without the parts; `undefined`: a cell is missing, or the parts come from more units than the whole. */
function restOf({ whole, parts }: Relation, cells: ReadonlyMap<string, Cell>): number | undefined {
  const total = cells.get(whole)?.value;
  const values = parts.map((id) => cells.get(id)?.value);
  if (total === undefined || values.includes(undefined)) return undefined;
  const rest = values.reduce<number>((left, part) => left - (part ?? 0), total);
  return rest < 0 ? undefined : rest;
}

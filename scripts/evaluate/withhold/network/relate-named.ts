import type { Indicator } from "../../../model/rules/indicator.ts";
import { factsOf } from "../../../model/rules/indicator-kinds.ts";
import { toCounts } from "../../measure-kinds.ts";
import { restId, valueId } from "./cell-ids.ts";
import { findNamed } from "../find-told-units.ts";
import { isSmall, joinPieces, NONE, type Pieces, type Telling } from "../pieces.ts";

/** A share stands beside the unit's name: its part and whole tell the rest. */
export function relateNamed(
  { id, measure, mayNameUnits }: Indicator,
  { source, withheld }: Telling,
): Pieces {
  const { pool } = factsOf(measure);
  if (!mayNameUnits || withheld.has(id) || pool === null || !pool.isShare) return NONE;
  const { dataset, evaluation } = source;
  const { partField, wholeField } = pool;
  const field = dataset.form.fields.find((one) => one.id === partField);
  const pieces = findNamed(id, evaluation).flatMap((unit): readonly Pieces[] => {
    const measured = evaluation.units.get(unit)?.judgements.get(id)?.measured;
    const counts = measured == null ? null : toCounts(measured);
    if (counts === null || counts.part > counts.whole) return [];
    const [part, whole] = [valueId(unit, partField), valueId(unit, wholeField)];
    const rest = restId(whole, part);
    const value = counts.whole - counts.part;
    const isProtected = isSmall(value, field, dataset);
    return [
      {
        cells: [[rest, { value, state: "unsaid", isProtected }]],
        relations: [{ whole, parts: [part, rest] }],
      },
    ];
  });
  return joinPieces(pieces);
}
